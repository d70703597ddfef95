using Chesil.Packages.Tables;
using static Chesil.SampleGenerator.Care.ServiceCatalogue;

namespace Chesil.SampleGenerator.Care;

/// <summary>Which site gives which service today, with staffed beds.</summary>
internal static class Placements
{
    private const string AllHours = "24 hours";
    private const string Daytime = "8am to 8pm";
    private const string Weekdays = "Monday to Friday, 9am to 5pm";

    // Beds at Merrin General, Ellerhaven Infirmary and Charsbury County; null where the service is not given, 0 where it has no beds.
    private static readonly (string Service, string Hours, int? Merrin, int? Eller, int? Charsbury)[] AtAcuteHospitals =
    [
        (Emergency, AllHours, 0, 0, 0),
        (Medicine, AllHours, 364, 436, 320),
        (EmergencySurgery, AllHours, 66, 82, 56),
        (Stroke, AllHours, 17, 21, 16),
        (CriticalCare, AllHours, 13, 16, 10),
        (PlannedSurgery, "Planned lists, Monday to Saturday", 58, 72, 46),
        (Outpatients, Weekdays, 0, 0, 0),
        (Maternity, AllHours, 40, null, 16),
        (Neonatal, AllHours, 15, null, 6),
        (Paediatrics, AllHours, 44, null, 19),
    ];

    private static readonly string[] UrgentToday = ["quillmouth", "ottermarsh", "dunlinsea", "larkminster"];

    public static IEnumerable<Placement> List(IEnumerable<Site> sites) =>
    [
        .. AtAcuteHospitals.SelectMany(row => new[] { At(row.Service, Sites.Merrin, row.Hours, row.Merrin), At(row.Service, Sites.Eller, row.Hours, row.Eller), At(row.Service, Sites.Charsbury, row.Hours, row.Charsbury) }.OfType<Placement>()),
        .. AtAcuteHospitals.SelectMany(row => Sites.Beyond.Select(site => new Placement(row.Service, site, row.Hours, null, "sites"))),
        .. Sites.Community.Select(each => new Placement(CommunityBeds, Sites.CommunityCode(each.Town), AllHours, each.Beds, "sites")),
        .. UrgentToday.Select(town => new Placement(Urgent, Sites.CommunityCode(town), Daytime, null, "sites")),
        .. Sites.MentalHealth.Select(unit => new Placement(MentalHealth, unit.Code, AllHours, unit.Beds, "sites")),
        .. sites.Where(site => site.Kind == SiteKind.GpPractice).Select(site => new Placement(GeneralPractice, site.Code, "Monday to Friday, 8am to 6.30pm", null, "sites")),
    ];

    private static Placement? At(string service, string site, string hours, int? beds) => beds switch
    {
        null => null,
        0 => new Placement(service, site, hours, null, "sites"),
        _ => new Placement(service, site, hours, beds, "sites"),
    };
}
