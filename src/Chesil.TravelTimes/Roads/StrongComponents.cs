namespace Chesil.TravelTimes.Roads;

/// <summary>
/// Strongly connected components by Tarjan's algorithm (Tarjan 1972, SIAM Journal on Computing 1), with its own stack, since a
/// road can be longer than the machine's.
/// </summary>
internal static class StrongComponents
{
    private const int Unseen = -1;

    public static RoadComponents Find(Adjacency arcs)
    {
        var nodeCount = arcs.NodeCount;
        var order = new int[nodeCount];
        var lowest = new int[nodeCount];
        var nextArc = new int[nodeCount];
        var componentOf = new int[nodeCount];
        Array.Fill(order, Unseen);
        Array.Fill(componentOf, Unseen);
        var path = new Stack<int>();
        var open = new Stack<int>();
        int seen = 0, found = 0;

        for (var root = 0; root < nodeCount; root++)
        {
            if (order[root] != Unseen) continue;
            Enter(root);
            while (path.TryPeek(out var node))
            {
                if (FindUnseenNeighbour(node) is { } neighbour)
                {
                    Enter(neighbour);
                    continue;
                }
                path.Pop();
                if (path.TryPeek(out var parent)) lowest[parent] = Math.Min(lowest[parent], lowest[node]);
                if (lowest[node] == order[node]) Close(node);
            }
        }
        return Renumber(componentOf, found);

        void Enter(int node)
        {
            order[node] = lowest[node] = seen++;
            nextArc[node] = arcs.First[node];
            path.Push(node);
            open.Push(node);
        }

        int? FindUnseenNeighbour(int node)
        {
            while (nextArc[node] < arcs.First[node + 1])
            {
                var arc = nextArc[node]++;
                if (arcs.Milliseconds[arc] == RoadNetwork.Unreachable) continue;
                var neighbour = arcs.Head[arc];
                if (order[neighbour] == Unseen) return neighbour;
                if (componentOf[neighbour] == Unseen) lowest[node] = Math.Min(lowest[node], order[neighbour]);
            }
            return null;
        }

        void Close(int node)
        {
            int member;
            do
            {
                member = open.Pop();
                componentOf[member] = found;
            }
            while (member != node);
            found++;
        }
    }

    private static RoadComponents Renumber(int[] componentOf, int count)
    {
        var number = new int[count];
        Array.Fill(number, Unseen);
        var sizes = new int[count];
        var next = 0;
        for (var node = 0; node < componentOf.Length; node++)
        {
            var component = componentOf[node];
            if (number[component] == Unseen) number[component] = next++;
            componentOf[node] = number[component];
            sizes[number[component]]++;
        }
        return new RoadComponents(componentOf, sizes);
    }
}
