using Chesil.Benchmarks.Measuring;
using Chesil.Packages.Tables;
using Chesil.TravelTimes;
using RoadLink = Chesil.TravelTimes.RoadLink;
using RoadNode = Chesil.TravelTimes.RoadNode;
using TablePlace = Chesil.TravelTimes.Place;

namespace Chesil.Benchmarks.Works;

/// <summary>Joins the areas of the sample to its roads, the grid made anew each time.</summary>
public class SnapPlaces : Work
{
    private TablePlace[] _areas = null!;
    private string[] _farOff = null!;
    private RoadNetwork _roads = null!;
    private (RoadNode From, RoadNode To)[] _segments = null!;

    public override string What => "Snapping, Chalkshire: 450 areas to about 3,000 links, making the grid included";

    public override string Known => "every area but the island finds a road, and no road is nearer than the one found (tried for each)";

    public override void Prepare()
    {
        var package = ReadPackage.Chalkshire();
        _areas = [.. package.Rows<Area>().Select(area => new TablePlace(area.Code, (double)area.Latitude, (double)area.Longitude))];
        _farOff = [.. package.Rows<Area>().Where(area => area.Name == "Gull Island").Select(area => area.Code)];
        RoadNode[] nodes = [.. package.Rows<Packages.Tables.RoadNode>().Select(node => new RoadNode(node.Code, (double)node.Latitude, (double)node.Longitude))];
        var links = package.Rows<Packages.Tables.RoadLink>();
        _roads = RoadNetwork.Build(nodes, [.. links.Select(LinkOf)]);
        var byCode = nodes.ToDictionary(node => node.Id, StringComparer.Ordinal);
        _segments = [.. links.Where(link => link.Kind == LinkKind.Road).Select(link => (byCode[link.FromNode], byCode[link.ToNode]))];
    }

    public override object Run() => new Snapping(_roads).Snap(_areas);

    public override void Check(object answer)
    {
        var snapped = (SnappedPlaces)answer;
        Expect.Equal(450, snapped.Count, "The number of areas");
        Expect.True(snapped.Unsnapped.SequenceEqual(_farOff), "only the island has no road near");
        for (var i = 0; i < snapped.Count; i++)
        {
            if (!snapped[i].IsSnapped) continue;
            var nearest = _segments.Min(segment => MetresTo(segment, _areas[i]));
            Expect.True(Math.Abs(snapped[i].LegMetres - nearest) < 0.05, $"the nearest road of {_areas[i].Code} is {nearest:0.000} m away, not {snapped[i].LegMetres:0.000} m");
        }
    }

    /// <summary>Every road tried, in the flat plane around the place.</summary>
    private static double MetresTo((RoadNode From, RoadNode To) segment, TablePlace place)
    {
        const double MetresADegree = 6_371_000 * Math.PI / 180;
        var eastward = MetresADegree * Math.Cos(place.Latitude * Math.PI / 180);
        var (x, y) = ((segment.From.Longitude - place.Longitude) * eastward, (segment.From.Latitude - place.Latitude) * MetresADegree);
        var (dx, dy) = ((segment.To.Longitude - segment.From.Longitude) * eastward, (segment.To.Latitude - segment.From.Latitude) * MetresADegree);
        var along = dx == 0 && dy == 0 ? 0 : Math.Clamp(-(x * dx + y * dy) / (dx * dx + dy * dy), 0, 1);
        return Math.Sqrt((x + along * dx) * (x + along * dx) + (y + along * dy) * (y + along * dy));
    }

    private static RoadLink LinkOf(Packages.Tables.RoadLink link)
    {
        var direction = link.BothWays ? LinkDirection.Both : LinkDirection.Forward;
        return link.Kind == LinkKind.Road
            ? RoadLink.Road(link.Code, link.FromNode, link.ToNode, (double)link.Metres, (double)link.Kmh!, direction)
            : RoadLink.Timed(link.Code, link.FromNode, link.ToNode, (double)link.CrossingSeconds!, (double)(link.WaitSeconds ?? 0), direction, (double)link.Metres);
    }
}
