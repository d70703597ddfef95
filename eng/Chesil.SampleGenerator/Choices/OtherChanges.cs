using Chesil.Packages.Tables;
using Chesil.SampleGenerator.Care;
using static Chesil.SampleGenerator.Care.ServiceCatalogue;
using static Chesil.SampleGenerator.Care.Sites;

namespace Chesil.SampleGenerator.Choices;

/// <summary>What the options for maternity and for community hospitals change, step by step.</summary>
internal static class OtherChanges
{
    private static readonly string[] SevenWithBeds = ["ottermarsh", "larkminster", "ashlode", "quillmouth", "gannetstow", "mallowbridge", "dunlinsea"];
    private static readonly string[] FourWithout = ["tolverton", "marrowfield", "wickerford", "verrow"];
    private static readonly string[] TwoThatClose = ["sallow", "kettlow-heath"];
    private static readonly string[] FiveWithBeds = ["ottermarsh", "larkminster", "ashlode", "quillmouth", "dunlinsea"];

    public static IEnumerable<OptionChange> List() => [.. MaternityOne(), .. MaternityTwo(), .. CommunityOne(), .. CommunityTwo()];

    private static IEnumerable<OptionChange> MaternityOne() =>
        new Steps("maternity-1").Open(BirthCentre, Eller, "Most births need no doctor, and the largest town has nowhere to give birth.").All;

    private static IEnumerable<OptionChange> MaternityTwo() => new Steps("maternity-2")
        .Move(Maternity, Charsbury, Merrin, "One consultant-led unit can have a consultant on the labour ward at all hours.")
        .Move(Neonatal, Charsbury, Merrin, "Newborn care goes with the consultant-led unit.")
        .Move(Paediatrics, Charsbury, Merrin, "A children's ward needs the doctors who also look after newborn babies.")
        .Open(BirthCentre, Charsbury, "Women with a straightforward pregnancy can still give birth in the west.")
        .All;

    private static IEnumerable<OptionChange> CommunityOne()
    {
        var steps = new Steps("community-1");
        foreach (var town in SevenWithBeds) steps.Open(CommunityHub, CommunityCode(town), "Clinics, tests and therapy seven days a week, beside the beds.");
        foreach (var town in FourWithout)
        {
            steps.Open(CommunityHub, CommunityCode(town), "Clinics, tests and therapy seven days a week.");
            steps.Close(CommunityBeds, CommunityCode(town), "A ward of fewer than thirty beds cannot be staffed safely at night.");
        }
        foreach (var town in TwoThatClose) steps.CloseSite(CommunityCode(town), "The building is worn out and a larger hub is near.");
        return steps.All;
    }

    private static IEnumerable<OptionChange> CommunityTwo()
    {
        var steps = new Steps("community-2");
        foreach (var (town, _) in Sites.Community) steps.Open(CommunityHub, CommunityCode(town), "Clinics, tests and therapy seven days a week in every town.");
        foreach (var (town, _) in Sites.Community.Where(each => !FiveWithBeds.Contains(each.Town))) steps.Close(CommunityBeds, CommunityCode(town), "Beds are brought together where two wards can share a night team.");
        return steps.All;
    }
}
