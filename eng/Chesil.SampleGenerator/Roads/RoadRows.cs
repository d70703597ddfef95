using Chesil.Packages.Tables;
using Chesil.SampleGenerator.County;

namespace Chesil.SampleGenerator.Roads;

/// <summary>The roads as rows of the package.</summary>
internal static class RoadRows
{
    public static IEnumerable<RoadNode> ListNodes(RoadGraph graph) =>
        graph.Points.Select((point, i) => new RoadNode(NodeCode(i), point.Latitude, point.Longitude));

    public static IEnumerable<RoadLink> ListLinks(RoadGraph graph)
    {
        var links = graph.Stretches.Select((stretch, i) => new RoadLink($"L{i + 1:D4}", NodeCode(stretch.From), NodeCode(stretch.To), LinkKind.Road, stretch.Name,
            stretch.Class.ToString().ToLowerInvariant(), true, Metres(stretch.Km), stretch.Kmh, null, null));
        var points = graph.Points.ToList();
        return links.Append(new RoadLink(Ferry.Code, NodeCode(points.IndexOf(Coast.SouthLanding)), NodeCode(points.IndexOf(Coast.NorthLanding)), LinkKind.Ferry,
            "Harbour mouth ferry", "ferry", true, Metres(Coast.SouthLanding.DistanceTo(Coast.NorthLanding)), null, Ferry.CrossingSeconds, Ferry.WaitSeconds));
    }

    private static string NodeCode(int i) => $"N{i + 1:D4}";

    private static decimal Metres(double km) => Math.Round((decimal)(km * 1000), 0);
}
