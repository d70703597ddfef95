namespace Chesil.TravelTimes.Roads;

/// <summary>Turns checked tables or raw arcs into a layout, and a layout into arcs.</summary>
internal static class LayoutBuilder
{
    /// <summary>The tables must have passed <see cref="RoadTableChecks"/>.</summary>
    public static RoadLayout FromTables(IReadOnlyList<RoadNode> nodes, IReadOnlyList<RoadLink> links)
    {
        var ids = new string[nodes.Count];
        for (var i = 0; i < ids.Length; i++) ids[i] = nodes[i].Id;
        var codes = new string[links.Count];
        for (var i = 0; i < codes.Length; i++) codes[i] = links[i].Code;

        var layout = Empty(ids, codes, nodes.Count, links.Count);
        for (var i = 0; i < nodes.Count; i++)
        {
            layout.Latitude[i] = nodes[i].Latitude;
            layout.Longitude[i] = nodes[i].Longitude;
        }
        for (var i = 0; i < links.Count; i++)
        {
            var link = links[i];
            layout.From[i] = layout.FindNode(link.From)!.Value;
            layout.To[i] = layout.FindNode(link.To)!.Value;
            layout.Metres[i] = link.Metres;
            layout.Direction[i] = link.Direction;
            layout.IsTimed[i] = link.IsTimed;
            layout.Milliseconds[i] = link.IsTimed
                ? RoadTimes.FindTimed(link.CrossingSeconds + link.MeanWaitSeconds)!.Value
                : RoadTimes.FindDriving(link.Metres, link.SpeedKmh)!.Value;
        }
        return layout;
    }

    public static RoadLayout FromArcs(
        ReadOnlySpan<uint> firstOut, ReadOnlySpan<uint> head, ReadOnlySpan<uint> milliseconds,
        ReadOnlySpan<double> latitude, ReadOnlySpan<double> longitude)
    {
        var nodeCount = latitude.Length;
        if (firstOut.Length != nodeCount + 1 || longitude.Length != nodeCount)
            throw new ArgumentException(
                "Expected one latitude and longitude per node and one more entry in firstOut.", nameof(firstOut));
        if (head.Length != milliseconds.Length)
            throw new ArgumentException("Expected one time per arc.", nameof(milliseconds));
        if (firstOut[0] != 0 || firstOut[nodeCount] != head.Length)
            throw new ArgumentException("firstOut must start at 0 and end at the number of arcs.", nameof(firstOut));

        var layout = Empty(null, null, nodeCount, head.Length);
        latitude.CopyTo(layout.Latitude);
        longitude.CopyTo(layout.Longitude);
        for (var node = 0; node < nodeCount; node++)
        {
            if (firstOut[node + 1] < firstOut[node])
                throw new ArgumentException($"firstOut falls at node {node}.", nameof(firstOut));
            for (var arc = (int)firstOut[node]; arc < firstOut[node + 1]; arc++)
            {
                if (head[arc] >= nodeCount)
                    throw new ArgumentException($"Arc {arc} leads to node {head[arc]}, which is not there.", nameof(head));
                if (milliseconds[arc] >= RoadNetwork.Unreachable)
                    throw new ArgumentException(
                        $"Arc {arc} has a time of {milliseconds[arc]}; expected less than 2^31 - 1.", nameof(milliseconds));
                layout.From[arc] = node;
                layout.To[arc] = (int)head[arc];
                layout.Direction[arc] = LinkDirection.Forward;
                layout.Milliseconds[arc] = milliseconds[arc];
            }
        }
        return layout;
    }

    /// <summary>Arcs by the node they leave and by the node they reach.</summary>
    public static (Adjacency Outgoing, Adjacency Incoming) ListArcs(RoadLayout layout)
    {
        var tails = new List<int>(layout.LinkCount * 2);
        var heads = new List<int>(layout.LinkCount * 2);
        var links = new List<int>(layout.LinkCount * 2);
        for (var link = 0; link < layout.LinkCount; link++)
        {
            if (layout.Direction[link] != LinkDirection.Backward) Add(layout.From[link], layout.To[link], link);
            if (layout.Direction[link] != LinkDirection.Forward) Add(layout.To[link], layout.From[link], link);
        }

        int[] tail = [.. tails], head = [.. heads], ofLink = [.. links];
        return (
            Adjacency.Build(layout.NodeCount, tail, head, ofLink, layout),
            Adjacency.Build(layout.NodeCount, head, tail, ofLink, layout));

        void Add(int from, int to, int link)
        {
            tails.Add(from);
            heads.Add(to);
            links.Add(link);
        }
    }

    private static RoadLayout Empty(string[]? ids, string[]? codes, int nodes, int links) => new(ids, codes)
    {
        Latitude = new double[nodes],
        Longitude = new double[nodes],
        From = new int[links],
        To = new int[links],
        Metres = new double[links],
        Milliseconds = new uint[links],
        Direction = new LinkDirection[links],
        IsTimed = new bool[links],
    };
}
