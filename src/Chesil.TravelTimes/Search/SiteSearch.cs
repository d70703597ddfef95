namespace Chesil.TravelTimes.Search;

/// <summary>
/// One backward search from a site, and the best way from any origin read off it. The table and the route both come from here, so
/// they cannot disagree.
/// </summary>
internal sealed class SiteSearch(RoadNetwork network)
{
    private readonly ShortestPathSearch search = new(network.Incoming);
    private SnappedPlace site;

    public void Run(SnappedPlace toSite, NodeSet? targets, CancellationToken cancellation)
    {
        site = toSite;
        Span<NodeTime> ends = stackalloc NodeTime[JourneyEnds.Most];
        var count = JourneyEnds.Arriving(network, toSite, ends);
        search.Run(ends[..count], targets, cancellation);
    }

    /// <summary>The best way from an origin to the site, legs included.</summary>
    /// <param name="origin">The origin.</param>
    /// <param name="leaving">Its ends by <see cref="JourneyEnds.Leaving"/>.</param>
    public BestWay Find(SnappedPlace origin, ReadOnlySpan<NodeTime> leaving)
    {
        if (!origin.IsSnapped || !site.IsSnapped) return BestWay.None;
        var along = JourneyEnds.FindAlong(network, origin, site);
        var onRoad = along ?? RoadNetwork.Unreachable;
        var first = BestWay.StaysOnLink;
        foreach (var end in leaving)
        {
            var time = end.Milliseconds + search.MillisecondsAt(end.Node);
            if (time >= onRoad) continue;
            onRoad = time;
            first = end.Node;
        }
        if (onRoad >= RoadNetwork.Unreachable) return BestWay.None;

        var total = (ulong)onRoad + origin.LegMilliseconds + site.LegMilliseconds;
        return total < RoadNetwork.Unreachable ? new BestWay((uint)total, onRoad, first) : BestWay.None;
    }

    /// <summary>The link by which a node leads on towards the site, or null at the site's own ends.</summary>
    public int? FindNextLink(int node) => search.FindLinkAt(node);
}

/// <summary>The best way between two places: all of it, the part on roads, and the node it first comes to.</summary>
internal readonly record struct BestWay(uint Milliseconds, uint OnRoad, int FirstNode)
{
    /// <summary>First node of a way that never leaves the link both places lie on.</summary>
    public const int StaysOnLink = -1;

    public static BestWay None => new(RoadNetwork.Unreachable, RoadNetwork.Unreachable, StaysOnLink);
}
