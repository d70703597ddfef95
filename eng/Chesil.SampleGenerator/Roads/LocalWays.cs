using Chesil.SampleGenerator.County;
using Chesil.SampleGenerator.Geometry;

namespace Chesil.SampleGenerator.Roads;

/// <summary>
/// Joins neighbouring points by streets and lanes. Two points are neighbours in the sense of Gabriel and Sokal (1969):
/// no third point lies in the circle that has them as ends of a diameter. In the country most ways
/// that are not also relative neighbours (Toussaint 1980) are left out, so that lanes wander as lanes do.
/// </summary>
internal static class LocalWays
{
    private const double LongestKm = 6;

    public static void Join(RoadGraph graph, int numberedStretches, Func<Point, bool> isBuiltUp)
    {
        var numbered = graph.Stretches.Take(numberedStretches).ToList();
        var draws = Draws.For(Purpose.LaneChoice);
        var points = graph.Points;
        for (var a = 0; a < points.Count; a++)
        {
            for (var b = a + 1; b < points.Count; b++)
            {
                var km = points[a].DistanceTo(points[b]);
                if (km > LongestKm || graph.AreJoined(a, b) || !AreNeighbours(points, a, b, km, out var areRelative)) continue;
                var inTown = isBuiltUp(points[a].Towards(points[b], 0.5));
                var isKept = draws.Next() < (inTown ? 0.8 : 0.3) || areRelative;
                if (isKept && IsClear(graph, numbered, a, b)) Lay(graph, a, b, inTown, draws);
            }
        }
        JoinParts(graph, draws);
    }

    private static bool AreNeighbours(IReadOnlyList<Point> points, int a, int b, double km, out bool areRelative)
    {
        var middle = points[a].Towards(points[b], 0.5);
        areRelative = true;
        for (var c = 0; c < points.Count; c++)
        {
            if (c == a || c == b || Math.Abs(points[c].X - middle.X) > km || Math.Abs(points[c].Y - middle.Y) > km) continue;
            if (points[c].DistanceTo(middle) < km / 2) return false;
            if (Math.Max(points[c].DistanceTo(points[a]), points[c].DistanceTo(points[b])) < km) areRelative = false;
        }
        return true;
    }

    private static bool IsClear(RoadGraph graph, List<Stretch> numbered, int a, int b)
    {
        var (from, to) = (graph.Points[a], graph.Points[b]);
        if (Coast.IsBetween(from, to)) return false;
        return !numbered.Any(each => Shapes.Cross(graph.Points[each.From], graph.Points[each.To], from, to));
    }

    private static void Lay(RoadGraph graph, int a, int b, bool inTown, Draws draws)
    {
        var roadClass = inTown ? RoadClass.Residential : RoadClass.Unclassified;
        graph.Join(a, b, roadClass, null, draws.Between(1.05, inTown ? 1.25 : 1.30), RoadBuilder.Speed(roadClass, inTown));
    }

    /// <summary>Joins what still lies apart by the shortest way over land.</summary>
    private static void JoinParts(RoadGraph graph, Draws draws)
    {
        while (true)
        {
            var parts = graph.Parts();
            if (parts.All(part => part == parts[0])) return;
            var (bestA, bestB, bestKm) = (-1, -1, double.MaxValue);
            for (var a = 0; a < parts.Length; a++)
            {
                for (var b = a + 1; b < parts.Length; b++)
                {
                    if (parts[a] == parts[b]) continue;
                    var km = graph.Points[a].DistanceTo(graph.Points[b]);
                    if (km < bestKm && !Coast.IsBetween(graph.Points[a], graph.Points[b])) (bestA, bestB, bestKm) = (a, b, km);
                }
            }
            if (bestA < 0) throw new InvalidOperationException("Some roads can be reached from nowhere.");
            Lay(graph, bestA, bestB, false, draws);
        }
    }
}
