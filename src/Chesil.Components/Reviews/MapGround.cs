using Chesil.Components.Charts;
using Chesil.Packages;
using Chesil.Packages.Tables;

namespace Chesil.Components.Reviews;

/// <summary>What lies under a map of the review: sea and land, roads and ferries, the boundary. Made once for all maps.</summary>
public sealed class MapGround
{
    // Farther than any picture reaches, in degrees.
    private const double Far = 4;

    internal MapGround(ReviewPackage package)
    {
        var outlines = package.Rows<OutlinePoint>()
            .GroupBy(point => point.Outline, StringComparer.Ordinal)
            .Select(points => (Name: points.Key, Points: points.Select(point => new MapPoint((double)point.Latitude, (double)point.Longitude)).ToList()))
            .ToList();
        var borders = outlines.Where(outline => IsBorder(outline.Name)).Select(outline => outline.Points).ToList();
        var islands = outlines.Where(outline => !IsBorder(outline.Name) && IsClosed(outline.Points)).Select(outline => outline.Points).ToList();
        var shores = Join([.. outlines.Where(outline => !IsBorder(outline.Name) && !IsClosed(outline.Points)).Select(outline => outline.Points)]);

        var inland = package.Rows<Area>().Select(area => new MapPoint((double)area.Latitude, (double)area.Longitude)).ToList();
        var surfaces = new List<MapSurface>();
        // One shore from end to end has the sea on the side where nobody lives.
        if (shores.Count == 1 && inland.Count > 0) surfaces.Add(new MapSurface(IsWater: true, Sea(shores[0], inland)));
        surfaces.AddRange(islands.Select(island => new MapSurface(IsWater: false, island)));
        Surfaces = surfaces;

        var lines = new List<MapLine>();
        lines.AddRange(borders.Select(points => new MapLine(MapLineKind.Boundary, points)));
        if (shores.Count != 1 || inland.Count == 0) lines.AddRange(shores.Select(points => new MapLine(MapLineKind.Coast, points)));
        lines.AddRange(Roads(package));
        Lines = lines;
    }

    /// <summary>Sea and islands.</summary>
    public IReadOnlyList<MapSurface> Surfaces { get; }

    /// <summary>The boundary, main roads and ferries.</summary>
    public IReadOnlyList<MapLine> Lines { get; }

    private static bool IsBorder(string name) => name.Contains("border", StringComparison.Ordinal) || name.Contains("boundary", StringComparison.Ordinal);

    private static bool IsClosed(List<MapPoint> points) => points.Count > 3 && points[0] == points[^1];

    private static List<MapPoint> Sea(List<MapPoint> shore, List<MapPoint> inland)
    {
        var (first, last) = (shore[0], shore[^1]);
        var (north, east) = (last.Latitude - first.Latitude, last.Longitude - first.Longitude);
        var length = Math.Sqrt(north * north + east * east);
        if (length == 0) return shore;
        (north, east) = (north / length, east / length);
        // Which side of the line between the ends most people are on; the sea is the other.
        var side = inland.Average(point => (point.Latitude - first.Latitude) * east - (point.Longitude - first.Longitude) * north);
        var (outNorth, outEast) = side > 0 ? (-east, north) : (east, -north);
        return
        [
            .. shore,
            At(last, Far * north, Far * east),
            At(last, Far * (north + outNorth), Far * (east + outEast)),
            At(first, Far * (outNorth - north), Far * (outEast - east)),
            At(first, -Far * north, -Far * east),
        ];

        static MapPoint At(MapPoint from, double latitude, double longitude) => new(Math.Clamp(from.Latitude + latitude, -85, 85), Math.Clamp(from.Longitude + longitude, -180, 180));
    }

    private static IEnumerable<MapLine> Roads(ReviewPackage package)
    {
        var nodes = package.Rows<RoadNode>().ToDictionary(node => node.Code, node => new MapPoint((double)node.Latitude, (double)node.Longitude), StringComparer.Ordinal);
        var links = package.Rows<RoadLink>().Where(link => nodes.ContainsKey(link.FromNode) && nodes.ContainsKey(link.ToNode)).ToList();
        foreach (var ferry in links.Where(link => link.Kind == LinkKind.Ferry)) yield return new MapLine(MapLineKind.Ferry, [nodes[ferry.FromNode], nodes[ferry.ToNode]]);
        foreach (var line in Join([.. links.Where(link => link.RoadClass is "motorway" or "trunk").Select(link => new List<MapPoint> { nodes[link.FromNode], nodes[link.ToNode] })])) yield return new MapLine(MapLineKind.MainRoad, line);
        foreach (var line in Join([.. links.Where(link => link.RoadClass == "primary").Select(link => new List<MapPoint> { nodes[link.FromNode], nodes[link.ToNode] })])) yield return new MapLine(MapLineKind.Road, line);
    }

    /// <summary>Joins pieces end to end for as long as any fit, so that a road of a hundred stretches is one line.</summary>
    private static List<List<MapPoint>> Join(List<List<MapPoint>> pieces)
    {
        var joined = new List<List<MapPoint>>();
        var waiting = new LinkedList<List<MapPoint>>(pieces);
        while (waiting.First is { } start)
        {
            waiting.RemoveFirst();
            var line = new List<MapPoint>(start.Value);
            while (TakeNext(waiting, line)) { }
            joined.Add(line);
        }
        return joined;
    }

    private static bool TakeNext(LinkedList<List<MapPoint>> waiting, List<MapPoint> line)
    {
        for (var node = waiting.First; node is not null; node = node.Next)
        {
            var piece = node.Value;
            if (piece[0] == line[^1]) line.AddRange(piece.Skip(1));
            else if (piece[^1] == line[^1]) line.AddRange(piece.AsEnumerable().Reverse().Skip(1));
            else if (piece[^1] == line[0]) line.InsertRange(0, piece.SkipLast(1));
            else if (piece[0] == line[0]) line.InsertRange(0, piece.AsEnumerable().Reverse().SkipLast(1));
            else continue;
            waiting.Remove(node);
            return true;
        }
        return false;
    }
}
