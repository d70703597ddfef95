namespace Chesil.TravelTimes.Roads;

/// <summary>
/// Compressed adjacency: the arcs at node u are First[u] up to First[u + 1], in order of link. Head is the node at the other
/// end. Only Milliseconds differs between scenarios; the rest is shared.
/// </summary>
internal sealed record Adjacency(int[] First, int[] Head, int[] Link, uint[] Milliseconds)
{
    public int NodeCount => First.Length - 1;

    public int ArcCount => Head.Length;

    /// <summary>Arcs sorted by the node they are listed at, keeping the order given among those of one node.</summary>
    public static Adjacency Build(
        int nodeCount, ReadOnlySpan<int> at, ReadOnlySpan<int> head, ReadOnlySpan<int> link, RoadLayout layout)
    {
        var first = new int[nodeCount + 1];
        foreach (var node in at) first[node + 1]++;
        for (var node = 0; node < nodeCount; node++) first[node + 1] += first[node];

        var next = first.AsSpan(0, nodeCount).ToArray();
        var sorted = new Adjacency(first, new int[at.Length], new int[at.Length], new uint[at.Length]);
        for (var i = 0; i < at.Length; i++)
        {
            var arc = next[at[i]]++;
            sorted.Head[arc] = head[i];
            sorted.Link[arc] = link[i];
            sorted.Milliseconds[arc] = layout.Milliseconds[link[i]];
        }
        return sorted;
    }

    /// <summary>The same arcs with those of closed links barred.</summary>
    public Adjacency WithClosed(bool[] isClosed, RoadLayout layout)
    {
        var milliseconds = new uint[ArcCount];
        for (var arc = 0; arc < milliseconds.Length; arc++)
            milliseconds[arc] = isClosed[Link[arc]] ? RoadNetwork.Unreachable : layout.Milliseconds[Link[arc]];
        return this with { Milliseconds = milliseconds };
    }
}
