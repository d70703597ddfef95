namespace Chesil.TravelTimes.Tests.Worlds;

/// <summary>
/// Roads drawn on squared paper where the equator meets the Greenwich meridian: x kilometres east, y kilometres north. There a
/// kilometre is a kilometre both ways. At 60 km/h a kilometre of road takes a minute; at 15 km/h a kilometre of leg takes four.
/// </summary>
internal sealed class DrawnRoads
{
    private const double KilometresPerDegree = 6371 * Math.PI / 180;

    private readonly List<RoadNode> nodes = [];
    private readonly List<RoadLink> links = [];
    private readonly Dictionary<string, (double X, double Y)> at = [];

    public DrawnRoads Node(string id, double x, double y)
    {
        at[id] = (x, y);
        nodes.Add(new RoadNode(id, y / KilometresPerDegree, x / KilometresPerDegree));
        return this;
    }

    /// <summary>A road between the nodes named by the two letters of its code, straight unless a length is given.</summary>
    public DrawnRoads Road(string code, double kmh = 60, LinkDirection direction = LinkDirection.Both, double? km = null)
    {
        var (from, to) = Ends(code);
        var (dx, dy) = (at[to].X - at[from].X, at[to].Y - at[from].Y);
        links.Add(RoadLink.Road(code, from, to, 1000 * (km ?? Math.Sqrt(dx * dx + dy * dy)), kmh, direction));
        return this;
    }

    public DrawnRoads OneWay(string code, double kmh = 60, double? km = null) => Road(code, kmh, LinkDirection.Forward, km);

    public DrawnRoads Ferry(string code, double crossingMinutes, double waitMinutes)
    {
        var (from, to) = Ends(code);
        links.Add(RoadLink.Timed(code, from, to, crossingMinutes * 60, waitMinutes * 60));
        return this;
    }

    public RoadNetwork Build() => RoadNetwork.Build(nodes, links);

    public static Place Place(string code, double x, double y) => new(code, y / KilometresPerDegree, x / KilometresPerDegree);

    private static (string From, string To) Ends(string code) => (code[..1], code[1..2]);
}
