using Chesil.TravelTimes.Roads;

namespace Chesil.TravelTimes.Search;

/// <summary>Walks forward from an origin along the links by which a backward search from the site came.</summary>
internal sealed class RouteTracing
{
    private readonly RoadNetwork network;
    private readonly RoadLayout layout;
    private readonly List<RouteStep> steps = [];

    private RouteTracing(RoadNetwork network)
    {
        this.network = network;
        layout = network.Layout;
    }

    public static Route? Find(RoadNetwork network, SnappedPlace origin, SnappedPlace site)
    {
        Span<NodeTime> room = stackalloc NodeTime[JourneyEnds.Most];
        var leaving = room[..JourneyEnds.Leaving(network, origin, room)];
        var targets = new NodeSet(network.NodeCount);
        foreach (var end in leaving) targets.Add(end.Node);
        var search = new SiteSearch(network);
        search.Run(site, targets, CancellationToken.None);
        var way = search.Find(origin, leaving);
        if (way.Milliseconds == RoadNetwork.Unreachable) return null;

        var tracing = new RouteTracing(network);
        tracing.AddLeg(RouteStepKind.LegToRoad, origin);
        if (way.FirstNode == BestWay.StaysOnLink) tracing.AddAlong(origin, site, way.OnRoad);
        else tracing.AddOverNodes(origin, site, way.FirstNode, search);
        tracing.AddLeg(RouteStepKind.LegFromRoad, site);
        return new Route(origin.Code, site.Code, way.Milliseconds, tracing.steps);
    }

    public static IReadOnlyList<string> ListNodes(IReadOnlyList<RouteStep> steps)
    {
        var nodes = new List<string>();
        foreach (var step in steps)
            foreach (var node in (ReadOnlySpan<string?>)[step.FromNode, step.ToNode])
                if (node is not null && (nodes.Count == 0 || nodes[^1] != node)) nodes.Add(node);
        return nodes;
    }

    private void AddOverNodes(SnappedPlace origin, SnappedPlace site, int first, SiteSearch search)
    {
        AddPart(origin, first, isLeaving: true);
        var node = first;
        while (search.FindNextLink(node) is { } link)
        {
            var next = layout.OtherEnd(link, node);
            Add(link, layout.NodeId(node), layout.NodeId(next), layout.Metres[link], layout.Milliseconds[link]);
            node = next;
        }
        AddPart(site, node, isLeaving: false);
    }

    private void AddPart(SnappedPlace place, int node, bool isLeaving)
    {
        if (place.Node >= 0) return;
        Span<NodeTime> room = stackalloc NodeTime[JourneyEnds.Most];
        var count = isLeaving ? JourneyEnds.Leaving(network, place, room) : JourneyEnds.Arriving(network, place, room);
        var time = RoadNetwork.Unreachable;
        foreach (var end in room[..count])
            if (end.Node == node) time = Math.Min(time, end.Milliseconds);
        var share = node == layout.From[place.Link] ? place.Fraction : 1 - place.Fraction;
        var id = layout.NodeId(node);
        Add(place.Link, isLeaving ? null : id, isLeaving ? id : null, layout.Metres[place.Link] * share, time);
    }

    private void AddAlong(SnappedPlace origin, SnappedPlace site, uint milliseconds) =>
        Add(origin.Link, null, null, layout.Metres[origin.Link] * Math.Abs(site.Fraction - origin.Fraction), milliseconds);

    private void Add(int link, string? from, string? to, double metres, uint milliseconds) =>
        steps.Add(new RouteStep(
            layout.IsTimed[link] ? RouteStepKind.Timed : RouteStepKind.Road,
            layout.LinkCode(link), from, to, metres, milliseconds));

    private void AddLeg(RouteStepKind kind, SnappedPlace place)
    {
        if (place.LegMilliseconds > 0 || place.LegMetres > 0)
            steps.Add(new RouteStep(kind, null, null, null, place.LegMetres, place.LegMilliseconds));
    }
}
