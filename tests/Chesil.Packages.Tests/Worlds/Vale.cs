using Chesil.Packages.Addresses;
using Chesil.Packages.Schemas;
using Chesil.Packages.Sealing;
using Chesil.Packages.Tables;

namespace Chesil.Packages.Tests.Worlds;

/// <summary>
/// The smallest whole review: two areas, two sites, two services, two options, two criteria. Hill has the wards; option a
/// moves them to Dale.
/// </summary>
internal static class Vale
{
    public const string ReviewHeader = "code,name,summary,stage,notice,base_year,horizon_year,time_zone,currency,language,headline_mode,headline_weighting\n";

    /// <summary>Nothing but the review itself.</summary>
    public static PackageInMemory ReviewAlone { get; } = new PackageInMemory()
        .With("datapackage.json", """{ "name": "vale", "resources": [ { "name": "review", "path": "tables/review.csv" } ] }""")
        .With("tables/review.csv", "code,name,summary,time_zone,currency,language\nvale,Vale,Where should the wards be?,Europe/London,GBP,en\n");

    /// <summary>Everything, sealed on 1 February 2026 and scored in March.</summary>
    public static ReviewPackage Whole { get; } = FrameworkSeal
        .Seal(Unsealed(), new DateOnly(2026, 2, 1), "Programme board", "First version")
        .With(TableData.Of(
            new Score("quality", "a", "clinicians", "nurse-1", 1, 70, null, "paper", new DateOnly(2026, 3, 1)),
            new Score("quality", "bau", "clinicians", "nurse-1", 1, 50.5m, "As now", "paper", new DateOnly(2026, 3, 1))))
        .With(TableData.Of(new HurdleOutcome("a", "safe", HurdleResult.Pass, "Yes", "Board", new DateOnly(2026, 3, 2), "paper")));

    /// <summary>The files of <see cref="Whole"/>.</summary>
    public static PackageInMemory Files { get; } = PackageInMemory.Of(Whole);

    public static ReviewPackage Unsealed() => new(
    [
        TableData.Of(new Review("vale", "Vale", "Where should the wards be?", null, null, 2025, 2030, "Europe/London", "GBP", "en", "car", "people")),
        TableData.Of(new Source("paper", "Paper 1", "The board", new DateOnly(2026, 1, 1), FigureStatus.Illustrative, null, "MIT", null)),
        TableData.Of(new Area("north", "North", null, null, null, 3, 50.10m, -2, "paper"), new Area("south", "South", null, null, 12, null, 50, -2, "paper")),
        TableData.Of(new AgeBand("all", "All ages", 0, null)),
        TableData.Of(new Population("north", 2025, "all", Count.Of(100), "paper"), new Population("south", 2025, "all", Count.Of(50), "paper")),
        TableData.Of(new Weighting("people", "Everyone", WeightingKind.Population, 2025, null, null)),
        TableData.Of(new Site("dale", "Dale", null, SiteKind.CommunityHospital, false, 50, -2, "paper"), new Site("hill", "Hill", null, SiteKind.AcuteHospital, false, 50.1m, -2, "paper")),
        TableData.Of(new Service("clinic", "Clinic", "Clinics", null, "paper"), new Service("wards", "Wards", "Wards", 85, "paper")),
        TableData.Of(new Placement("clinic", "dale", null, null, "paper"), new Placement("clinic", "hill", null, null, "paper"), new Placement("wards", "hill", "24 hours", 12, "paper")),
        TableData.Of(
            new Activity("wards", "north", "all", 2025, Count.Of(10), Count.Of(30), "paper"),
            new Activity("wards", "south", "all", 2025, new Count(1, 4, "<5"), null, "paper")),
        TableData.Of(new Growth(2030, "all", 5, "paper")),
        TableData.Of(new RoadNode("n1", 50, -2), new RoadNode("n2", 50.1m, -2)),
        TableData.Of(new RoadLink("l1", "n1", "n2", LinkKind.Road, null, null, true, 11000, 50, null, null)),
        TableData.Of(new TravelMode("car", "By car", TravelBasis.Roads, 1, 0, null, "paper"), new TravelMode("bus", "By bus", TravelBasis.Table, 1, 0, null, "paper")),
        TableData.Of(new TravelMinutes("bus", "north", "dale", 45.5m), new TravelMinutes("bus", "north", "hill", 5), new TravelMinutes("bus", "south", "dale", 6)),
        TableData.Of(new ModeClosure("car", "l1", "Snow")),
        TableData.Of(new Option("a", "Wards at Dale", OptionKind.Candidate, "Wards", "The wards move.", "bau", "paper"), new Option("bau", "As now", OptionKind.BusinessAsUsual, "Wards", "Nothing changes.", null, "paper")),
        TableData.Of(new OptionChange("a", 1, ChangeKind.MoveService, "wards", "hill", "dale", "Room")),
        TableData.Of(
            new Criterion("access", "Access", "Access", "How long is the way?", Measure.MeanMinutes, "wards", null, "minutes", Direction.LessIsBetter, OutOfRange.Clip),
            new Criterion("quality", "Quality", "Care", "How good is care?", Measure.Scored, null, null, "points", Direction.MoreIsBetter, OutOfRange.Refuse)),
        TableData.Of(new ValuePoint("access", 0, 100), new ValuePoint("access", 60, 0), new ValuePoint("quality", 0, 0), new ValuePoint("quality", 100, 100)),
        TableData.Of(new Hurdle("safe", "Safe", "Is it safe?", null)),
        TableData.Of(
            new WeightSet("board", "The board", WeightMethod.Swing, true, "Board", new DateOnly(2026, 1, 20), "paper"),
            new WeightSet("equal", "All the same", WeightMethod.Percent, false, "Office", new DateOnly(2026, 1, 21), "paper")),
        TableData.Of(
            new Weight("board", "access", 0.50m, null), new Weight("board", "quality", 100, "Most of all"),
            new Weight("equal", "access", 50, null), new Weight("equal", "quality", 50, null)),
        TableData.Of(new Panel("clinicians", "Clinicians", "A nurse")),
    ]);
}
