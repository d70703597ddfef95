namespace Chesil.TravelTimes;

/// <summary>
/// The strongly connected components of a network: sets of nodes that can all reach one another and return. Components are
/// numbered from 0 by their lowest node.
/// </summary>
public sealed class RoadComponents
{
    private readonly int[] componentOf;
    private readonly int[] sizes;

    internal RoadComponents(int[] componentOf, int[] sizes)
    {
        this.componentOf = componentOf;
        this.sizes = sizes;
        for (var i = 1; i < sizes.Length; i++)
            if (sizes[i] > sizes[Largest]) Largest = i;
    }

    /// <summary>Number of components.</summary>
    public int Count => sizes.Length;

    /// <summary>The component with the most nodes; of equals, the one holding the lowest node.</summary>
    public int Largest { get; }

    /// <summary>Number of nodes in the largest component; 0 in a network without nodes.</summary>
    public int LargestSize => sizes.Length == 0 ? 0 : sizes[Largest];

    /// <summary>The component a node belongs to.</summary>
    /// <param name="node">Number of the node.</param>
    public int ComponentOf(int node) => componentOf[node];

    /// <summary>Number of nodes in a component.</summary>
    /// <param name="component">Number of the component.</param>
    public int Size(int component) => sizes[component];

    /// <summary>Whether a node belongs to the largest component.</summary>
    /// <param name="node">Number of the node.</param>
    public bool IsInLargest(int node) => componentOf[node] == Largest;
}
