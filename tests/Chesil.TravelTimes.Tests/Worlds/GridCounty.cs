namespace Chesil.TravelTimes.Tests.Worlds;

/// <summary>
/// A county of squared paper: crossings a kilometre apart, eleven by eleven, joined by roads at 60 km/h, a village of one person
/// at every crossing. A journey takes as many minutes as it goes blocks east or west and north or south.
/// </summary>
internal static class GridCounty
{
    public const int Side = 11;

    private const double KilometresPerDegree = 6371 * Math.PI / 180;

    public static RoadNetwork Roads()
    {
        var nodes = new List<RoadNode>();
        var links = new List<RoadLink>();
        foreach (var (x, y) in Crossings())
        {
            nodes.Add(new RoadNode(Name(x, y), y / KilometresPerDegree, x / KilometresPerDegree));
            if (x > 0) links.Add(RoadLink.Road($"{Name(x - 1, y)}-{Name(x, y)}", Name(x - 1, y), Name(x, y), 1000, 60));
            if (y > 0) links.Add(RoadLink.Road($"{Name(x, y - 1)}-{Name(x, y)}", Name(x, y - 1), Name(x, y), 1000, 60));
        }
        return RoadNetwork.Build(nodes, links);
    }

    public static Place[] Villages() => [.. Crossings().Select(at => At(at.X, at.Y))];

    public static Place At(int x, int y) => DrawnRoads.Place(Name(x, y), x, y);

    public static double[] OnePersonEach() => [.. Crossings().Select(_ => 1.0)];

    public static ServiceAccess Access(RoadNetwork roads, params (int X, int Y)[] hospitals)
    {
        var world = new Journeys(roads, Villages(), [.. hospitals.Select(at => At(at.X, at.Y))]);
        return ServiceAccess.ToNearest(world.Table, world.Table.Sites);
    }

    private static IEnumerable<(int X, int Y)> Crossings() =>
        from y in Enumerable.Range(0, Side) from x in Enumerable.Range(0, Side) select (x, y);

    private static string Name(int x, int y) => FormattableString.Invariant($"{x},{y}");
}
