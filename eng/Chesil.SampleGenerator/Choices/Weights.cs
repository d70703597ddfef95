using Chesil.Packages.Tables;

namespace Chesil.SampleGenerator.Choices;

/// <summary>Who said how much each criterion matters, a fortnight before the framework was sealed.</summary>
internal static class Weights
{
    private const string Joint = "joint-panel";

    private static readonly string[] Order =
        [Framework.SafeCare, Framework.PlannedCare, Framework.Reach, Framework.FarAway, Framework.Rotas, Framework.Capital, Framework.RunningCost, Framework.Deliverability];

    public static IReadOnlyList<WeightSet> Sets { get; } =
    [
        new(Joint, "Public and clinicians together", WeightMethod.Swing, true, "A panel of twelve residents and twelve clinicians, who talked first and then weighed", new(2026, 2, 12), "framework-paper"),
        new("clinicians", "Clinicians", WeightMethod.Swing, false, "The twelve clinicians of the panel, by themselves", new(2026, 2, 10), "framework-paper"),
        new("residents", "Residents", WeightMethod.Swing, false, "The twelve residents of the panel, by themselves", new(2026, 2, 11), "framework-paper"),
        new("equal", "All the same", WeightMethod.Percent, false, "The programme office, as a test: every criterion counts the same", new(2026, 2, 12), "framework-paper"),
    ];

    public static IReadOnlyList<Weight> All { get; } =
    [
        .. Given(Joint, [100, 50, 70, 50, 75, 20, 40, 55],
        [
            "Nothing matters more than being seen in time by someone who knows what to do.", "Waiting in pain is harm too, but it can be put right.",
            "Minutes count for a few illnesses and for every family that visits.", "People far out should not be forgotten for the sake of the average.",
            "Without people there is no service, wherever the building is.", "It is paid once.", "It is paid every year.", "A plan that stalls half-way is the worst of both.",
        ]),
        .. Given("clinicians", [90, 75, 25, 15, 100, 45, 50, 30], []),
        .. Given("residents", [100, 45, 85, 70, 55, 30, 35, 45], []),
        .. Given("equal", [12.5m, 12.5m, 12.5m, 12.5m, 12.5m, 12.5m, 12.5m, 12.5m], []),
    ];

    private static IEnumerable<Weight> Given(string set, decimal[] given, string[] reasons) =>
        Order.Select((criterion, i) => new Weight(set, criterion, given[i], reasons.Length > 0 ? reasons[i] : null));
}
