using Chesil.SampleGenerator.Geometry;

namespace Chesil.SampleGenerator.Roads;

/// <summary>Quickest journeys over the made roads (Dijkstra 1959), for the made-up buses and for looking at the sample.</summary>
internal static class Journeys
{
    /// <summary>Minutes at the wheel from every point of the roads to a place.</summary>
    public static double[] To(RoadGraph graph, Point place, bool withFerry)
    {
        var ways = Ways(graph, withFerry);
        var minutes = new double[graph.Points.Count];
        Array.Fill(minutes, double.PositiveInfinity);
        var queue = new PriorityQueue<int, double>();
        var start = NearestPoint(graph, place);
        minutes[start] = graph.Points[start].DistanceTo(place) * 4;
        queue.Enqueue(start, minutes[start]);
        while (queue.TryDequeue(out var point, out var at))
        {
            if (at > minutes[point]) continue;
            foreach (var (next, takes) in ways[point])
            {
                if (at + takes >= minutes[next]) continue;
                minutes[next] = at + takes;
                queue.Enqueue(next, at + takes);
            }
        }
        return minutes;
    }

    /// <summary>The point of the roads nearest to a place.</summary>
    public static int NearestPoint(RoadGraph graph, Point place)
    {
        var nearest = 0;
        for (var i = 1; i < graph.Points.Count; i++)
        {
            if (graph.Points[i].DistanceTo(place) < graph.Points[nearest].DistanceTo(place)) nearest = i;
        }
        return nearest;
    }

    private static List<(int To, double Minutes)>[] Ways(RoadGraph graph, bool withFerry)
    {
        var ways = Enumerable.Range(0, graph.Points.Count).Select(_ => new List<(int, double)>()).ToArray();
        foreach (var stretch in graph.Stretches)
        {
            ways[stretch.From].Add((stretch.To, stretch.Minutes));
            ways[stretch.To].Add((stretch.From, stretch.Minutes));
        }
        if (!withFerry) return ways;
        var (south, north) = (graph.Points.ToList().IndexOf(County.Coast.SouthLanding), graph.Points.ToList().IndexOf(County.Coast.NorthLanding));
        ways[south].Add((north, Ferry.TotalMinutes));
        ways[north].Add((south, Ferry.TotalMinutes));
        return ways;
    }
}
