using Chesil.Packages.Tables;

namespace Chesil.SampleGenerator.Choices;

/// <summary>Tests that an option for the general hospitals must pass, and how each did. The seal is older than any outcome.</summary>
internal static class Hurdles
{
    private const string Together = "kept-together";
    private const string Within = "within-reach";
    private const string Affordable = "affordable";
    private const string InTime = "in-time";

    public static IReadOnlyList<Hurdle> All { get; } =
    [
        new(Together, "Services that need each other stay together", "No service is left without another that it needs on its site.", "The grid of co-dependencies, filled in for the option"),
        new(Within, "Within reach", "At least 95 in 100 people can drive to an emergency department in 45 minutes, and any hospital that would take many more people has agreed.", "Journey times for every area; letters from neighbours"),
        new(Affordable, "Affordable", "Buildings and equipment cost no more than £250 million at the prices of 2025.", "Cost paper"),
        new(InTime, "In time", "Everything is open by the end of 2032.", "Outline plan of works"),
    ];

    public static IReadOnlyList<HurdleOutcome> Outcomes { get; } =
    [
        .. Of("bau", ("pass", "As today: nothing is parted."), ("pass", "As today."), ("pass", "Nothing is built."), ("pass", "Nothing changes.")),
        .. Of("do-minimum", ("pass", "The stroke unit moves to a site with medical wards."), ("pass", "Emergency departments stay where they are."), ("pass", "£65 million."), ("pass", "Repairs are done by 2030.")),
        .. Of("acute-a", ("pass", "Critical care stays at Ellerhaven for planned operations."), ("pass", "Passes with room to spare; neighbours see little change."), ("pass", "£172 million."), ("pass", "Open in 2031, if the access road is agreed.")),
        .. Of("acute-b", ("pass", "Maternity, newborn and children's care move together."), ("pass", "Passes with room to spare; neighbours see little change."), ("pass", "£143 million."), ("pass", "Open in 2031.")),
        .. Of("acute-c", ("pass", "All emergency services are at Charsbury."), ("not-yet", "Passes only if Caldermouth takes many thousands more people a year. It has not agreed."), ("fail", "£379 million."), ("pass", "Open in 2032, with no time to spare.")),
        .. Of("acute-d", ("pass", "Everything is on one site."), ("pass", "The new site lies between the two towns."), ("fail", "£779 million."), ("fail", "Not before 2036: the land is not bought.")),
    ];

    private static IEnumerable<HurdleOutcome> Of(string option, params (string Outcome, string Reason)[] outcomes) =>
        All.Select((hurdle, i) => new HurdleOutcome(option, hurdle.Code, ResultOf(outcomes[i].Outcome), outcomes[i].Reason, "Programme board, in public", new DateOnly(2026, 3, 3), "hurdles-paper"));

    private static HurdleResult ResultOf(string outcome) => outcome switch
    {
        "pass" => HurdleResult.Pass,
        "fail" => HurdleResult.Fail,
        _ => HurdleResult.NotYetShown,
    };
}
