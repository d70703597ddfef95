namespace Chesil.TravelTimes.Tests.Worlds;

/// <summary>Times between all nodes by three nested loops (Floyd 1962), straight from the table of links: an independent answer.</summary>
internal static class AllPairs
{
    public static uint[,] Of(RandomRoads roads)
    {
        var count = roads.Nodes.Length;
        var times = new uint[count, count];
        for (var a = 0; a < count; a++)
            for (var b = 0; b < count; b++) times[a, b] = a == b ? 0 : RoadNetwork.Unreachable;

        foreach (var link in roads.Links)
        {
            var (from, to) = (Number(link.From), Number(link.To));
            var milliseconds = (uint)Math.Floor(
                (link.IsTimed ? (link.CrossingSeconds + link.MeanWaitSeconds) * 1000 : link.Metres * 3600 / link.SpeedKmh) + 0.5);
            if (link.Direction != LinkDirection.Backward) times[from, to] = Math.Min(times[from, to], milliseconds);
            if (link.Direction != LinkDirection.Forward) times[to, from] = Math.Min(times[to, from], milliseconds);
        }

        for (var by = 0; by < count; by++)
            for (var a = 0; a < count; a++)
                for (var b = 0; b < count; b++) times[a, b] = Math.Min(times[a, b], times[a, by] + times[by, b]);
        return times;
    }

    private static int Number(string id) => int.Parse(id[1..], System.Globalization.CultureInfo.InvariantCulture);
}
