using Chesil.Packages;
using Chesil.Packages.Addresses;
using Chesil.Packages.Schemas;
using Chesil.Packages.Tables;

namespace Chesil.Testing;

/// <summary>
/// A county on squared paper, small enough to work out by hand. A road runs from west to east at a kilometre a minute; a
/// ferry of 10 minutes, with 5 to wait, goes on to the isle. Nothing goes to the farm.
/// <code>
///  west ---- 10 ---- mid -------- 20 -------- east ~~~~ 5 + 10 ~~~~ isle        farm
///  WEST                                       EAST                     (11 km from any road)
///  1,000 people      2,000                    3,000                 100         60
/// </code>
/// Both hospitals, WEST and EAST, give emergency care and stroke care. Each thousand people have 10 strokes a year, which
/// take 292 days in a bed: one bed, at 80 in 100 full (365 x 0.8 = 292).
/// </summary>
public static class GridCounty
{
    public const string West = "west-hospital", East = "east-hospital";

    public const string Emergency = "emergency", Stroke = "stroke";

    public const string Drawn = "drawn";

    /// <summary>The county today, with no options.</summary>
    public static ReviewPackage Today() => new(
    [
        TableData.Of(new Review("grid", "Grid county", "A county on squared paper.", null, null, 2025, 2025, "Europe/London", "GBP", "en", "car", "people")),
        TableData.Of(new Source(Drawn, "Drawn for a test", "Chesil", null, FigureStatus.Estimated, null, null, null)),
        TableData.Of(
            AreaAt("west", "North", 1, 1, 50.0m, -3.0m),
            AreaAt("mid", "North", 2, 3, 50.0m, -2.9m),
            AreaAt("east", "South", 3, 6, 50.0m, -2.7m),
            AreaAt("isle", "South", 4, 8, 50.0m, -2.5m),
            AreaAt("farm", "South", 5, 10, 50.1m, -2.7m)),
        TableData.Of(new AgeBand("all", "All ages", 0, null)),
        TableData.Of(People.Select(each => new Population(each.Area, 2025, "all", Count.Of(each.Count), Drawn))),
        TableData.Of(new Weighting("people", "Everyone", WeightingKind.Population, 2025, null, null)),
        TableData.Of(SiteAt(West, "West Hospital", -3.0m), SiteAt(East, "East Hospital", -2.7m)),
        TableData.Of(new Service(Emergency, "Emergency care", "Emergency", null, Drawn), new Service(Stroke, "Stroke care", "Emergency", 80, Drawn)),
        TableData.Of(from service in (string[])[Emergency, Stroke] from site in (string[])[West, East] select new Placement(service, site, null, service == Stroke ? 4 : null, Drawn)),
        TableData.Of(People.Select(each => new Activity(Stroke, each.Area, "all", 2025, Count.Of(each.Count / 100), Count.Of(each.Count * 0.292m), Drawn))),
        TableData.Of(NodeAt("w", -3.0m), NodeAt("m", -2.9m), NodeAt("e", -2.7m), NodeAt("quay", -2.51m), NodeAt("i", -2.5m)),
        TableData.Of(Road("wm", "w", "m", 10), Road("me", "m", "e", 20), Ferry("ferry", "e", "i"), Road("quay", "quay", "i", 0.1m)),
        TableData.Of(new TravelMode("car", "By car", TravelBasis.Roads, 1, 0, null, Drawn), new TravelMode("storm", "By car in a storm", TravelBasis.Roads, 1, 0, null, Drawn)),
        TableData.Of(new ModeClosure("storm", "ferry", "It does not run in a storm.")),
    ]);

    /// <summary>The people of each area.</summary>
    public static IReadOnlyList<(string Area, decimal Count)> People { get; } = [("west", 1000), ("mid", 2000), ("east", 3000), ("isle", 100), ("farm", 60)];

    /// <summary>The county with carrying on as today among its options, and others.</summary>
    public static ReviewPackage With(params IEnumerable<Option> options) =>
        Today().Put<Option>([new Option("bau", "Carry on", OptionKind.BusinessAsUsual, "Hospitals", "Nothing changes.", null, Drawn), .. options]);

    /// <summary>The county with a whole review: every table the model reads has rows.</summary>
    public static ReviewPackage Whole() => With(Candidate("one"), Candidate("two"))
        .Change<Review>(review => review with { HorizonYear = 2035 })
        .Add(SiteAt("mid-hub", "Mid Hub", -2.9m))
        .Put(Close("one", 1, Stroke, West), Close("one", 2, Emergency, West), Move("two", 1, Stroke, West, "mid-hub"))
        .Put(new Growth(2035, "all", 10, Drawn))
        .Put(People.Select(each => new AreaGroup(each.Area, "shore", each.Area == "isle" ? "isle" : "mainland")))
        .Put(new CoDependency(Stroke, Emergency, CoDependencyRelation.SameSite, null, "A stroke is an emergency.", Drawn))
        .Put(new Cost("one", "ward", "Ward", CostKind.Capital, 12.5m, 2025, Drawn), new Cost("two", "ward", "Ward", CostKind.Capital, 3, 2025, Drawn), new Cost("bau", "none", "Nothing", CostKind.Capital, 0, 2025, Drawn))
        .Put(new Figure("people", 1, "People", 6160, null, null, "people", "All who live here.", null, FigureStatus.Estimated, Drawn))
        .Put(new Hurdle("safe", "Safe", "It is safe.", null))
        .Put(
            Framework.Scored("quality"),
            Framework.Given("build", "£ million", Direction.LessIsBetter, OutOfRange.Clip) with { Measure = Measure.CapitalCost },
            Framework.Given("minutes", "minutes", Direction.LessIsBetter, OutOfRange.Clip) with { Measure = Measure.MeanMinutes, Service = Stroke },
            Framework.Given("staff", "%", Direction.MoreIsBetter))
        .Put([.. Framework.Scale("quality", (0, 0), (100, 100)), .. Framework.Scale("build", (0, 100), (20, 0)), .. Framework.Scale("minutes", (0, 100), (30, 0)), .. Framework.Scale("staff", (0, 0), (100, 100))])
        .Put(Framework.Headline(WeightMethod.Swing))
        .Put(new Weight("headline", "quality", 100, null), new Weight("headline", "build", 50, null), new Weight("headline", "minutes", 80, null), new Weight("headline", "staff", 60, null))
        .Put(new Panel(Framework.Panel, "Panel", "Members by role"))
        .Sealed()
        .Put(from option in (string[])["bau", "one", "two"] select Framework.ScoreBy(Framework.Panel, "member-1", "quality", option, option.Length * 20))
        .Put(from option in (string[])["bau", "one", "two"] select Framework.Value("staff", option, option.Length * 10))
        .Put(from option in (string[])["bau", "one", "two"] select Framework.Outcome(option, "safe", HurdleResult.Pass));

    public static Option Candidate(string code) => new(code, "Option " + code, OptionKind.Candidate, "Hospitals", "Something changes.", null, Drawn);

    public static OptionChange Move(string option, int step, string service, string from, string to) => new(option, step, ChangeKind.MoveService, service, from, to, "To bring it together.");

    public static OptionChange Close(string option, int step, string service, string site) => new(option, step, ChangeKind.CloseService, service, site, null, "To bring it together.");

    public static OptionChange Open(string option, int step, string service, string site) => new(option, step, ChangeKind.OpenService, service, site, null, "To bring it nearer.");

    private static Area AreaAt(string code, string district, decimal rank, int decile, decimal latitude, decimal longitude) => new(code, char.ToUpperInvariant(code[0]) + code[1..], district, null, rank, decile, latitude, longitude, Drawn);

    /// <summary>Another hospital on the road, by the longitude of its place: mid is -2.9, the isle -2.5.</summary>
    public static Site SiteAt(string code, string name, decimal longitude) => new(code, name, null, SiteKind.AcuteHospital, false, 50.0m, longitude, Drawn);

    private static RoadNode NodeAt(string code, decimal longitude) => new(code, 50.0m, longitude);

    private static RoadLink Road(string code, string from, string to, decimal km) => new(code, from, to, LinkKind.Road, null, null, true, 1000 * km, 60, null, null);

    private static RoadLink Ferry(string code, string from, string to) => new(code, from, to, LinkKind.Ferry, null, null, true, 14_000, null, 600, 300);
}
