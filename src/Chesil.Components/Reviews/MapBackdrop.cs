using Chesil.Components.Charts;
using Chesil.Packages;
using Chesil.Packages.Tables;

namespace Chesil.Components.Reviews;

/// <summary>What lies under a map of the review: sea and land, roads and ferries, the boundary. Made once for all maps.</summary>
public sealed class MapBackdrop
{
    internal MapBackdrop(ReviewPackage package)
    {
        var outlines = package.Rows<OutlinePoint>()
            .GroupBy(point => point.Outline, StringComparer.Ordinal)
            .Select(points => (Name: points.Key, Points: (IReadOnlyList<MapPoint>)[.. points.Select(point => new MapPoint((double)point.Latitude, (double)point.Longitude))]))
            .ToList();
        var borders = outlines.Where(outline => IsBorder(outline.Name)).Select(outline => outline.Points).ToList();
        var shores = outlines.Where(outline => !IsBorder(outline.Name)).Select(outline => outline.Points).ToList();
        var inland = package.Rows<Area>().Select(area => new MapPoint((double)area.Latitude, (double)area.Longitude)).ToList();
        if (inland.Count == 0) inland = [.. package.Rows<Site>().Select(site => new MapPoint((double)site.Latitude, (double)site.Longitude))];

        var county = MapSurface.Inside(borders.Count > 0 ? borders.Concat(shores) : []);
        var sea = inland.Count == 0 || !shores.Any(IsOpen) ? [] : MapSurface.SeaOff(shores.Where(IsOpen), SideOfSea([.. shores.Where(IsOpen).SelectMany(shore => shore)], inland));
        Ground = county.Count > 0 ? MapGround.Outside : MapGround.Land;
        Surfaces = [.. sea, .. county, .. MapSurface.Inside(shores.Where(shore => !IsOpen(shore)))];
        Lines = [.. borders.Select(points => new MapLine(MapLineKind.Boundary, points)), .. Roads(package)];
    }

    /// <summary>What lies where nothing is drawn.</summary>
    public MapGround Ground { get; }

    /// <summary>Sea, county and islands.</summary>
    public IReadOnlyList<MapSurface> Surfaces { get; }

    /// <summary>The boundary, main roads and ferries.</summary>
    public IReadOnlyList<MapLine> Lines { get; }

    private static bool IsBorder(string name) => name.Contains("border", StringComparison.Ordinal) || name.Contains("boundary", StringComparison.Ordinal);

    private static bool IsOpen(IReadOnlyList<MapPoint> points) => points[0] != points[^1];

    /// <summary>The sea lies on the side of the coast where nobody lives.</summary>
    private static MapSide SideOfSea(List<MapPoint> coast, List<MapPoint> inland)
    {
        var north = inland.Average(point => point.Latitude) - coast.Average(point => point.Latitude);
        var east = inland.Average(point => point.Longitude) - coast.Average(point => point.Longitude);
        var isAcross = coast.Max(point => point.Longitude) - coast.Min(point => point.Longitude) >= coast.Max(point => point.Latitude) - coast.Min(point => point.Latitude);
        return isAcross
            ? north > 0 ? MapSide.South : MapSide.North
            : east > 0 ? MapSide.West : MapSide.East;
    }

    private static IEnumerable<MapLine> Roads(ReviewPackage package)
    {
        var nodes = package.Rows<RoadNode>().ToDictionary(node => node.Code, node => new MapPoint((double)node.Latitude, (double)node.Longitude), StringComparer.Ordinal);
        var links = package.Rows<RoadLink>().Where(link => nodes.ContainsKey(link.FromNode) && nodes.ContainsKey(link.ToNode)).ToList();
        foreach (var ferry in links.Where(link => link.Kind == LinkKind.Ferry)) yield return new MapLine(MapLineKind.Ferry, [nodes[ferry.FromNode], nodes[ferry.ToNode]]);
        foreach (var (kind, classes) in (IEnumerable<(MapLineKind, string[])>)[(MapLineKind.MainRoad, ["motorway", "trunk"]), (MapLineKind.Road, ["primary"])])
        {
            var roads = links.Where(link => link.Kind == LinkKind.Road && classes.Contains(link.RoadClass));
            // One road after the other, each as few lines as it can be.
            foreach (var road in roads.GroupBy(link => link.Name ?? "", StringComparer.Ordinal).OrderBy(group => group.Key, StringComparer.Ordinal))
            {
                foreach (var points in Joined(road.Select(link => (nodes[link.FromNode], nodes[link.ToNode])))) yield return new MapLine(kind, points);
            }
        }
    }

    private static List<List<MapPoint>> Joined(IEnumerable<(MapPoint From, MapPoint To)> stretches)
    {
        var rest = stretches.ToList();
        var lines = new List<List<MapPoint>>();
        while (rest.Count > 0)
        {
            List<MapPoint> line = [rest[0].From, rest[0].To];
            rest.RemoveAt(0);
            for (var isGrowing = true; isGrowing;)
            {
                var next = rest.FindIndex(stretch => stretch.From == line[^1] || stretch.To == line[^1]);
                var before = next >= 0 ? -1 : rest.FindIndex(stretch => stretch.From == line[0] || stretch.To == line[0]);
                if (next >= 0) line.Add(rest[next].From == line[^1] ? rest[next].To : rest[next].From);
                else if (before >= 0) line.Insert(0, rest[before].From == line[0] ? rest[before].To : rest[before].From);
                isGrowing = next >= 0 || before >= 0;
                if (isGrowing) rest.RemoveAt(next >= 0 ? next : before);
            }
            lines.Add(line);
        }
        return lines;
    }
}
