using Chesil.TravelTimes.Roads;

namespace Chesil.TravelTimes.Search;

/// <summary>
/// Dijkstra's algorithm (Dijkstra 1959, Numerische Mathematik 1) over one adjacency. Given the incoming arcs it runs backwards
/// from a site and so finds the time from every node to that site at once. Reusable; not for two threads at once.
/// </summary>
internal sealed class ShortestPathSearch(Adjacency arcs)
{
    private const int PopsBetweenCancellationChecks = 8192;
    private const int None = -1;

    private readonly uint[] milliseconds = new uint[arcs.NodeCount];
    private readonly int[] reachedBy = new int[arcs.NodeCount];
    private readonly QuaternaryHeap heap = new();

    /// <summary>Time between the start and a node; right for every target, and for all nodes if there were no targets.</summary>
    public uint MillisecondsAt(int node) => milliseconds[node];

    /// <summary>The link over which the search reached a node, or null at a start and where it never came.</summary>
    public int? FindLinkAt(int node) => reachedBy[node] == None ? null : arcs.Link[reachedBy[node]];

    /// <param name="starts">Nodes to start from, with the time already spent.</param>
    /// <param name="targets">Nodes wanted: the search ends once all are settled. Null for all.</param>
    /// <param name="cancellation">Stops a long search.</param>
    public void Run(ReadOnlySpan<NodeTime> starts, NodeSet? targets, CancellationToken cancellation)
    {
        Array.Fill(milliseconds, RoadNetwork.Unreachable);
        Array.Fill(reachedBy, None);
        heap.Clear();
        foreach (var start in starts) Reach(start.Node, start.Milliseconds, None);

        var wanted = targets?.Count ?? int.MaxValue;
        for (var pops = 1; wanted > 0 && !heap.IsEmpty; pops++)
        {
            if (pops % PopsBetweenCancellationChecks == 0) cancellation.ThrowIfCancellationRequested();
            var (time, node) = heap.Pop();
            if (time > milliseconds[node]) continue;
            if (targets is not null && targets.Contains(node)) wanted--;
            for (int arc = arcs.First[node], end = arcs.First[node + 1]; arc < end; arc++)
                Reach(arcs.Head[arc], time + arcs.Milliseconds[arc], arc);
        }
    }

    // Both parts are below 2^31, so their sum fits; a sum of 2^31 - 1 or more never beats the first label and is dropped.
    private void Reach(int node, uint time, int arc)
    {
        if (time >= milliseconds[node]) return;
        milliseconds[node] = time;
        reachedBy[node] = arc;
        heap.Push(time, node);
    }
}
