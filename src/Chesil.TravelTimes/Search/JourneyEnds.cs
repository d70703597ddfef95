using Chesil.TravelTimes.Roads;

namespace Chesil.TravelTimes.Search;

/// <summary>
/// The two ends of a journey: from a point part-way along a link to its nodes, from nodes to such a point, and between two points
/// of one link. Times along a part of a link are those of the open link: a closed one may still be left and reached by its ends.
/// </summary>
internal static class JourneyEnds
{
    /// <summary>No place has more than two ways on to the network.</summary>
    public const int Most = 2;

    /// <summary>Nodes first reached when leaving a place, with the time to each. Returns how many were written.</summary>
    public static int Leaving(RoadNetwork network, SnappedPlace place, Span<NodeTime> ends) =>
        List(network, place, leaving: true, ends);

    /// <summary>Nodes last passed before arriving at a place, with the time from each. Returns how many were written.</summary>
    public static int Arriving(RoadNetwork network, SnappedPlace place, Span<NodeTime> ends) =>
        List(network, place, leaving: false, ends);

    /// <summary>Time between two points of one link without leaving it, or null where there is no such way.</summary>
    public static uint? FindAlong(RoadNetwork network, SnappedPlace origin, SnappedPlace site)
    {
        if (origin.Node >= 0 || site.Node >= 0 || origin.Link < 0 || origin.Link != site.Link) return null;
        var isForward = site.Fraction > origin.Fraction;
        var isOneSpot = site.Fraction == origin.Fraction;
        if (!isOneSpot && !(isForward ? network.AllowsForward(origin.Link) : network.AllowsBackward(origin.Link))) return null;
        uint from = Offset(network, origin), to = Offset(network, site);
        return isForward ? to - from : from - to;
    }

    private static int List(RoadNetwork network, SnappedPlace place, bool leaving, Span<NodeTime> ends)
    {
        if (place.Node >= 0)
        {
            ends[0] = new NodeTime(place.Node, 0);
            return 1;
        }
        if (place.Link < 0) return 0;

        var layout = network.Layout;
        var sinceFirst = Offset(network, place);
        var untilSecond = layout.Milliseconds[place.Link] - sinceFirst;
        var count = 0;
        if (leaving ? network.AllowsBackward(place.Link) : network.AllowsForward(place.Link))
            ends[count++] = new NodeTime(layout.From[place.Link], sinceFirst);
        if (leaving ? network.AllowsForward(place.Link) : network.AllowsBackward(place.Link))
            ends[count++] = new NodeTime(layout.To[place.Link], untilSecond);
        return count;
    }

    private static uint Offset(RoadNetwork network, SnappedPlace place) =>
        RoadTimes.Part(network.Layout.Milliseconds[place.Link], place.Fraction);
}
