using Chesil.Packages;
using Chesil.Packages.Addresses;
using Chesil.Packages.Schemas;
using Chesil.Packages.Sealing;
using Chesil.Packages.Tables;

namespace Chesil.Web.Tests.Harness;

/// <summary>
/// A review small enough to work out by hand. Three villages of 100, 200 and 300 people; a hospital in the north and one
/// in the south; two options, each of which keeps one of them.
/// <code>
/// minutes      north hospital   south hospital
/// Northam 100        10               40
/// Southam 200        50               20
/// Eastham 300        30               25
/// </code>
/// Mean journey: today (100x10 + 200x20 + 300x25) / 600 = 20.8; north only 33.3; south only 25.8.
/// </summary>
internal static class ThreeVillages
{
    private const string Src = "paper";

    private static readonly DateOnly Day = new(2026, 3, 1);

    public static ReviewPackage Package(string code = "villages") => FrameworkSeal.Seal(
        new ReviewPackage([.. Review(code), .. Places(), .. Services(), .. Options(), .. Framework(), .. Record()]),
        new DateOnly(2026, 2, 1), "Chair of the panel", "Agreed before anyone scored.")
        .With(Scores());

    private static TableData<Score> Scores() => TableData.Of(
        ScoreOf("today", 40, "Doctors are stretched."),
        ScoreOf("north", 90, "One team on one site."),
        ScoreOf("south", 60, "One team, in old wards."));

    private static Score ScoreOf(string option, decimal points, string reason) => new("care", option, "doctors", "doctor-1", 1, points, reason, Src, Day);

    private static TableData[] Review(string code) =>
    [
        TableData.Of(new Review(code, "Three villages", "Where should the hospital be?", "Options are being compared.", "These villages are invented.", 2025, 2035, "Europe/London", "GBP", "en", "car", "everyone")),
        TableData.Of(new Source(Src, "The village paper", "The village office", new DateOnly(2026, 1, 5), FigureStatus.Illustrative, null, "MIT", "Made up for a test.")),
    ];

    private static TableData[] Places() =>
    [
        TableData.Of(
            new Area("N1", "Northam", "Hill", "E1", 3, 10, 51.2m, -2.0m, Src),
            new Area("S1", "Southam", "Vale", "D1", 1, 1, 51.0m, -2.0m, Src),
            new Area("E1", "Eastham", "Vale", "D1", 2, 5, 51.1m, -1.8m, Src)),
        TableData.Of(new AgeBand("all", "All ages", 0, null)),
        TableData.Of(PeopleIn("N1", 100), PeopleIn("S1", 200), PeopleIn("E1", 300)),
        TableData.Of(new Weighting("everyone", "Everyone in the villages", WeightingKind.Population, 2025, null, null)),
        TableData.Of(new Place("mill", "The mill", "hamlet", 51.19m, -2.0m, null, Src)),
        TableData.Of(
            new Packages.Tables.Site("north-hospital", "North Hospital", "Hill Trust", SiteKind.AcuteHospital, false, 51.21m, -2.0m, Src),
            new Packages.Tables.Site("south-hospital", "South Hospital", "Vale Trust", SiteKind.AcuteHospital, false, 50.99m, -2.0m, Src)),
        TableData.Of(new TravelMode("car", "By car", TravelBasis.Table, 1, 0, "Timed with a watch.", Src)),
        TableData.Of(
            Minutes("N1", "north-hospital", 10), Minutes("N1", "south-hospital", 40),
            Minutes("S1", "north-hospital", 50), Minutes("S1", "south-hospital", 20),
            Minutes("E1", "north-hospital", 30), Minutes("E1", "south-hospital", 25)),
    ];

    private static TableData[] Services() =>
    [
        TableData.Of(new Service("ed", "Emergency department, open all hours", "Emergency", null, Src), new Service("ward", "Medical ward", "Emergency", 80, Src)),
        TableData.Of(new CoDependency("ed", "ward", CoDependencyRelation.SameSite, null, "People who are admitted need a bed.", Src)),
        TableData.Of(
            new Placement("ed", "north-hospital", "24 hours", null, Src), new Placement("ed", "south-hospital", "24 hours", null, Src),
            new Placement("ward", "north-hospital", "24 hours", 10, Src), new Placement("ward", "south-hospital", "24 hours", 20, Src)),
        TableData.Of(Stays("N1", Count.Of(50), 730), Stays("S1", Count.Of(80), 1460), Stays("E1", new Count(1, 4, "<5"), 292)),
        TableData.Of(new Growth(2035, "all", 10, Src)),
    ];

    private static TableData[] Options() =>
    [
        TableData.Of(
            new Option("today", "As it is", OptionKind.BusinessAsUsual, "Hospitals", "Both hospitals stay.", null, Src),
            new Option("north", "Option N: keep the north", OptionKind.Candidate, "Hospitals", "The south hospital closes.", "today", Src),
            new Option("south", "Option S: keep the south", OptionKind.Candidate, "Hospitals", "The north hospital closes.", "today", Src)),
        TableData.Of(
            new OptionChange("north", 1, ChangeKind.CloseService, "ed", "south-hospital", null, "One department can be staffed."),
            new OptionChange("north", 2, ChangeKind.CloseService, "ward", "south-hospital", null, "Beds go where the department is."),
            new OptionChange("south", 1, ChangeKind.CloseSite, null, "north-hospital", null, "The roof leaks.")),
        TableData.Of(
            new SiteRole("today", "north-hospital", "hospital", null, Src), new SiteRole("today", "south-hospital", "hospital", null, Src),
            new SiteRole("north", "north-hospital", "the only hospital", "With a new roof.", Src), new SiteRole("north", "south-hospital", "closed", null, Src)),
        TableData.Of(
            new Cost("north", "roof", "A new roof", CostKind.Capital, 12.5m, 2025, Src),
            new Cost("north", "rota", "One rota", CostKind.Recurrent, -1.5m, 2025, Src)),
    ];

    private static TableData[] Framework() =>
    [
        TableData.Of(
            new Criterion("care", "Good care", "Quality", "How good is the care?", Measure.Scored, null, null, "points", Direction.MoreIsBetter, OutOfRange.Refuse),
            new Criterion("reach", "Time to get there", "Access", "How long does it take on average?", Measure.MeanMinutes, "ed", null, "minutes", Direction.LessIsBetter, OutOfRange.Clip)),
        TableData.Of(new ValuePoint("care", 0, 0), new ValuePoint("care", 100, 100), new ValuePoint("reach", 0, 100), new ValuePoint("reach", 100, 0)),
        TableData.Of(new Hurdle("safe", "Safe", "It must be safe.", "A letter")),
        TableData.Of(
            new HurdleOutcome("today", "safe", HurdleResult.Pass, "It is safe now.", "The board", Day, Src),
            new HurdleOutcome("north", "safe", HurdleResult.Pass, "It would be safe.", "The board", Day, Src),
            new HurdleOutcome("south", "safe", HurdleResult.Pass, "It would be safe too.", "The board", Day, Src)),
        TableData.Of(
            new WeightSet("panel", "The panel", WeightMethod.Swing, true, "Six villagers", new DateOnly(2026, 1, 20), Src),
            new WeightSet("equal", "All the same", WeightMethod.Percent, false, "The office", new DateOnly(2026, 1, 20), Src)),
        TableData.Of(
            new Weight("panel", "reach", 100, "Minutes matter."), new Weight("panel", "care", 50, null),
            new Weight("equal", "reach", 50, null), new Weight("equal", "care", 50, null)),
        TableData.Of(new Panel("doctors", "The doctors", "One doctor")),
    ];

    private static TableData[] Record() =>
    [
        TableData.Of(
            new TimelineEvent("start", new DateOnly(2025, 5, 1), null, DatePrecision.Month, "The review starts", "In the hall.", TimelineKind.Programme, Src),
            new TimelineEvent("end", new DateOnly(2027, 1, 1), null, DatePrecision.Year, "It ends (planned)", null, TimelineKind.Decision, Src)),
        TableData.Of(
            new Figure("beds", 1, "Beds", 35, null, null, "beds", "Beds with a bell.", new DateOnly(2025, 5, 1), FigureStatus.Disputed, Src),
            new Figure("beds", 2, "Beds", 30, null, null, "beds", "Beds with a nurse.", null, FigureStatus.Reported, Src)),
        TableData.Of(new Decision("bell", "The bell", "north-hospital", "Sell it.", "Keep it.", true, "It is oiled.", "People like it.", "The board", Day, Src)),
    ];

    private static Population PeopleIn(string area, decimal people) => new(area, 2025, "all", Count.Of(people), Src);

    private static TravelMinutes Minutes(string area, string site, decimal minutes) => new("car", area, site, minutes);

    private static Activity Stays(string area, Count spells, decimal bedDays) => new("ward", area, "all", 2025, spells, Count.Of(bedDays), Src);
}
