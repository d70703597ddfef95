using Chesil.TravelTimes.Roads;

namespace Chesil.TravelTimes;

/// <summary>
/// Places joined to a network, in the order given, those without a road among them. They fit the network they were snapped on
/// and any other made from it by <see cref="RoadNetwork.WithClosed"/> or <see cref="RoadNetwork.Reversed"/>. Snap once, on the
/// network of today, and use the same places in every scenario: then closing a road never moves where anybody starts.
/// </summary>
public sealed class SnappedPlaces
{
    private readonly SnappedPlace[] places;

    internal SnappedPlaces(RoadLayout layout, SnappedPlace[] places)
    {
        Layout = layout;
        this.places = places;
        Unsnapped = [.. places.Where(place => !place.IsSnapped).Select(place => place.Code)];
    }

    /// <summary>Number of places.</summary>
    public int Count => places.Length;

    /// <summary>
    /// Codes of places with no road near enough, in the order given. They count as unreachable; none is dropped.
    /// </summary>
    public IReadOnlyList<string> Unsnapped { get; }

    internal RoadLayout Layout { get; }

    /// <summary>A place by its position in the list.</summary>
    /// <param name="index">Position from 0.</param>
    public SnappedPlace this[int index] => places[index];

    /// <summary>Places that are nodes of the network: no leg, every link open to them.</summary>
    /// <param name="network">The network.</param>
    /// <param name="nodes">Numbers of nodes. The place's code is the node's id, with ":2", ":3" ... added when it comes
    /// again.</param>
    /// <exception cref="ArgumentException">A number is not that of a node.</exception>
    public static SnappedPlaces AtNodes(RoadNetwork network, ReadOnlySpan<int> nodes)
    {
        ArgumentNullException.ThrowIfNull(network);
        var times = new Dictionary<int, int>();
        var places = new SnappedPlace[nodes.Length];
        for (var i = 0; i < nodes.Length; i++)
        {
            var node = nodes[i];
            if (node < 0 || node >= network.NodeCount)
                throw new ArgumentException($"There is no node number {node}.", nameof(nodes));
            var time = times[node] = times.GetValueOrDefault(node) + 1;
            var id = network.NodeId(node);
            places[i] = new SnappedPlace(time == 1 ? id : FormattableString.Invariant($"{id}:{time}"), -1, 0, node, 0, 0);
        }
        return new SnappedPlaces(network.Layout, places);
    }

    internal string[] Codes() => [.. places.Select(place => place.Code)];

    internal void CheckFits(RoadNetwork network, string parameter)
    {
        if (!ReferenceEquals(Layout, network.Layout))
            throw new ArgumentException("These places were snapped on another network.", parameter);
    }
}
