using Chesil.Packages.Tables;
using Chesil.SampleGenerator.Care;
using static Chesil.SampleGenerator.Care.Sites;

namespace Chesil.SampleGenerator.Choices;

/// <summary>What each site is called under each option.</summary>
internal static class SiteRoles
{
    private const string General = "District general hospital";
    public const string MajorEmergency = "Major emergency hospital";
    private const string MajorPlanned = "Major planned care hospital";
    private const string PlannedAndEmergency = "Planned and emergency hospital";
    private const string Shut = "Closed";

    public static IEnumerable<SiteRole> List() =>
    [
        .. Roles("bau", General, General, General),
        .. Roles("do-minimum", General, General, General),
        .. Roles("acute-a", MajorEmergency, MajorPlanned, PlannedAndEmergency),
        .. Roles("acute-b", MajorPlanned, MajorEmergency, PlannedAndEmergency),
        .. Roles("acute-c", MajorPlanned, MajorPlanned, MajorEmergency),
        .. Roles("acute-d", Shut, Shut, PlannedAndEmergency),
        new SiteRole("acute-d", HeathCross, MajorEmergency, "Not yet bought; outline planning consent would be needed.", "options-paper"),
        new SiteRole("maternity-0", Merrin, "Consultant-led unit", null, "options-paper"),
        new SiteRole("maternity-0", Charsbury, "Consultant-led unit", null, "options-paper"),
        new SiteRole("maternity-1", Merrin, "Consultant-led unit", "One team with Charsbury.", "options-paper"),
        new SiteRole("maternity-1", Charsbury, "Consultant-led unit", "One team with Merrin General.", "options-paper"),
        new SiteRole("maternity-1", Eller, "Birth centre", null, "options-paper"),
        new SiteRole("maternity-2", Merrin, "Consultant-led unit", null, "options-paper"),
        new SiteRole("maternity-2", Charsbury, "Birth centre", "Kept for five years, then looked at again.", "options-paper"),
        .. CommunityRoles("community-0"),
        .. CommunityRoles("community-1"),
        .. CommunityRoles("community-2"),
    ];

    private static IEnumerable<SiteRole> Roles(string option, string merrin, string eller, string charsbury) =>
    [
        new SiteRole(option, Merrin, merrin, null, "options-paper"),
        new SiteRole(option, Eller, eller, null, "options-paper"),
        new SiteRole(option, Charsbury, charsbury, null, "options-paper"),
    ];

    private static IEnumerable<SiteRole> CommunityRoles(string option)
    {
        var changes = OtherChanges.List().Where(change => change.Option == option).ToList();
        foreach (var (town, _) in Sites.Community)
        {
            var here = changes.Where(change => change.Site == CommunityCode(town)).ToList();
            var isHub = here.Any(change => change.Service == ServiceCatalogue.CommunityHub);
            var losesBeds = here.Any(change => change.Change == ChangeKind.CloseService);
            var role = here switch
            {
                [] => "Community hospital",
                _ when !isHub => Shut,
                _ => losesBeds ? "Community hub without beds" : "Community hub with beds",
            };
            yield return new SiteRole(option, CommunityCode(town), role, null, "options-paper");
        }
    }
}
