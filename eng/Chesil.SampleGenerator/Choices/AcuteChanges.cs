using Chesil.Packages.Tables;
using static Chesil.SampleGenerator.Care.ServiceCatalogue;
using static Chesil.SampleGenerator.Care.Sites;

namespace Chesil.SampleGenerator.Choices;

/// <summary>What each option for the general hospitals changes, step by step.</summary>
internal static class AcuteChanges
{
    private static readonly string[] EmergencyServices = [Emergency, Medicine, EmergencySurgery, Stroke];
    private static readonly string[] WomenAndChildren = [Maternity, Neonatal, Paediatrics];

    public static IEnumerable<OptionChange> List() => [.. DoMinimum(), .. OptionA(), .. OptionB(), .. OptionC(), .. OptionD()];

    private static IEnumerable<OptionChange> DoMinimum() =>
        new Steps("do-minimum").Move(Stroke, Merrin, Eller, "Two small stroke units eleven kilometres apart cannot both have a specialist at all hours.").All;

    private static IEnumerable<OptionChange> OptionA()
    {
        var steps = new Steps("acute-a");
        foreach (var service in EmergencyServices) steps.Move(service, Eller, Merrin, Why(service));
        return steps
            .Open(Urgent, Eller, "Six in ten people who come to an emergency department need urgent treatment, not an emergency hospital.")
            .Move(PlannedSurgery, Merrin, Eller, "Planned operations are called off when emergencies take the beds.")
            .Open(CommunityBeds, Eller, "People who no longer need an emergency hospital can get well near home.")
            .AddBeds(Medicine, Merrin, 440, "A new block takes the wards that come from Ellerhaven.")
            .ChangeHours(Urgent, Eller, "8am to 8pm", "Few people come at night, and a doctor and two nurses cannot be spared for them.")
            .ChangeRole(Merrin, SiteRoles.MajorEmergency, "People and ambulance crews should know by its name where emergencies go.")
            .All;
    }

    private static IEnumerable<OptionChange> OptionB()
    {
        var steps = new Steps("acute-b");
        foreach (var service in EmergencyServices) steps.Move(service, Merrin, Eller, Why(service));
        foreach (var service in WomenAndChildren) steps.Move(service, Merrin, Eller, "Mothers, newborn babies and children need critical care and emergency surgery on the same site.");
        return steps
            .Open(Urgent, Merrin, "Six in ten people who come to an emergency department need urgent treatment, not an emergency hospital.")
            .Move(PlannedSurgery, Eller, Merrin, "Planned operations are called off when emergencies take the beds.")
            .Open(CommunityBeds, Merrin, "People who no longer need an emergency hospital can get well near home.")
            .AddBeds(Medicine, Eller, 370, "The two wards that stand empty are opened, and a new block takes the rest.")
            .ChangeHours(Urgent, Merrin, "8am to 8pm", "Few people come at night, and a doctor and two nurses cannot be spared for them.")
            .ChangeRole(Eller, SiteRoles.MajorEmergency, "People and ambulance crews should know by its name where emergencies go.")
            .All;
    }

    private static IEnumerable<OptionChange> OptionC()
    {
        var steps = new Steps("acute-c");
        foreach (var site in new[] { Merrin, Eller })
        {
            foreach (var service in EmergencyServices) steps.Move(service, site, Charsbury, "One emergency hospital, near the middle of the map.");
            steps.Open(Urgent, site, "Urgent treatment stays near home.");
        }
        foreach (var service in WomenAndChildren) steps.Move(service, Merrin, Charsbury, "Mothers, newborn babies and children go where critical care and emergency surgery are.");
        return steps.All;
    }

    private static IEnumerable<OptionChange> OptionD()
    {
        var steps = new Steps("acute-d");
        foreach (var site in new[] { Merrin, Eller })
        {
            foreach (var service in (string[])[.. EmergencyServices, CriticalCare, PlannedSurgery]) steps.Move(service, site, HeathCross, "Everything under one new roof.");
        }
        foreach (var service in WomenAndChildren) steps.Move(service, Merrin, HeathCross, "Everything under one new roof.");
        return steps
            .Open(Outpatients, HeathCross, "Clinics move with the wards.")
            .CloseSite(Merrin, "The land is sold.")
            .CloseSite(Eller, "The land is sold.")
            .All;
    }

    private static string Why(string service) => service switch
    {
        Emergency => "One department with senior doctors at all hours, in place of two that have them by day.",
        Medicine => "Medical wards go where the emergency department is.",
        EmergencySurgery => "Surgeons on call for one theatre suite can be there within minutes.",
        _ => "One stroke unit of a size that keeps its skills.",
    };
}
