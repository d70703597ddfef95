namespace Chesil.TravelTimes.Search;

/// <summary>A set of nodes, read by many searches at once.</summary>
internal sealed class NodeSet(int nodeCount)
{
    private readonly bool[] members = new bool[nodeCount];

    public int Count { get; private set; }

    public bool Contains(int node) => members[node];

    public void Add(int node)
    {
        if (members[node]) return;
        members[node] = true;
        Count++;
    }
}
