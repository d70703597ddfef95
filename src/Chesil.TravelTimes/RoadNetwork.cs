using Chesil.TravelTimes.Roads;

namespace Chesil.TravelTimes;

/// <summary>
/// A road network for one way of travelling: nodes, links and whole milliseconds. It never changes; closing links gives another
/// network that shares everything but the times.
/// </summary>
public sealed class RoadNetwork
{
    /// <summary>The time that stands for "no way": 2^31 - 1 milliseconds. Longer journeys count as unreachable too.</summary>
    public const uint Unreachable = int.MaxValue;

    private readonly bool isReversed;
    private readonly bool[]? isClosed;
    private readonly Lazy<RoadComponents> components;

    private RoadNetwork(RoadLayout layout, Adjacency outgoing, Adjacency incoming, bool isReversed, bool[]? isClosed)
    {
        Layout = layout;
        Outgoing = outgoing;
        Incoming = incoming;
        this.isReversed = isReversed;
        this.isClosed = isClosed;
        components = new Lazy<RoadComponents>(() => StrongComponents.Find(Outgoing));
    }

    /// <summary>Number of nodes. Nodes are numbered from 0 in the order given.</summary>
    public int NodeCount => Layout.NodeCount;

    /// <summary>Number of links, closed ones too. Links are numbered from 0 in the order given.</summary>
    public int LinkCount => Layout.LinkCount;

    /// <summary>Number of arcs: one for a one-way link, two for a link open both ways; closed ones too.</summary>
    public int ArcCount => Outgoing.ArcCount;

    /// <summary>Which nodes can be reached from which and back, over open links. Worked out when first asked for.</summary>
    public RoadComponents Components => components.Value;

    internal RoadLayout Layout { get; }

    internal Adjacency Outgoing { get; }

    internal Adjacency Incoming { get; }

    /// <summary>Builds a network from a road table.</summary>
    /// <param name="nodes">Nodes; ids unique.</param>
    /// <param name="links">Links; codes unique; both ends among the nodes.</param>
    /// <exception cref="ArgumentException">The tables hold a problem. The message names every code at fault (see
    /// <see cref="ListProblems"/>).</exception>
    public static RoadNetwork Build(IReadOnlyList<RoadNode> nodes, IReadOnlyList<RoadLink> links)
    {
        var problems = ListProblems(nodes, links);
        if (problems.Count > 0)
            throw new ArgumentException(
                string.Join("\n", problems), problems[0].IsNode ? nameof(nodes) : nameof(links));
        return Assemble(LayoutBuilder.FromTables(nodes, links));
    }

    /// <summary>
    /// Builds a network from compressed arcs, as routing programs store them: arcs of node u are firstOut[u] to firstOut[u +
    /// 1]. Each arc becomes a one-way link; nodes and links go by their numbers as decimal text. For places at nodes: snapping
    /// to such a network sees only one direction of each road.
    /// </summary>
    /// <param name="firstOut">One more entry than there are nodes; starts at 0, never falls, ends at the number of arcs.</param>
    /// <param name="head">Per arc the node it leads to.</param>
    /// <param name="milliseconds">Per arc the time, below <see cref="Unreachable"/>.</param>
    /// <param name="latitude">Per node degrees north.</param>
    /// <param name="longitude">Per node degrees east.</param>
    /// <exception cref="ArgumentException">Lengths do not fit together or a value is out of range.</exception>
    public static RoadNetwork FromArcs(
        ReadOnlySpan<uint> firstOut, ReadOnlySpan<uint> head, ReadOnlySpan<uint> milliseconds,
        ReadOnlySpan<double> latitude, ReadOnlySpan<double> longitude) =>
        Assemble(LayoutBuilder.FromArcs(firstOut, head, milliseconds, latitude, longitude));

    /// <summary>All that is wrong with a road table; empty when it can be built. Never throws for bad values.</summary>
    /// <param name="nodes">Nodes.</param>
    /// <param name="links">Links.</param>
    public static IReadOnlyList<RoadProblem> ListProblems(IReadOnlyList<RoadNode> nodes, IReadOnlyList<RoadLink> links)
    {
        ArgumentNullException.ThrowIfNull(nodes);
        ArgumentNullException.ThrowIfNull(links);
        return RoadTableChecks.ListProblems(nodes, links);
    }

    /// <summary>
    /// The network with links closed to through traffic, in both directions. A place whose nearest road is one of them can
    /// still leave by its ends, so nobody becomes unreachable only because the works are at their own door. Links already
    /// closed stay closed.
    /// </summary>
    /// <param name="codes">Codes of links; the same code may be given twice.</param>
    /// <exception cref="ArgumentException">A code is not in the network; the message names it.</exception>
    public RoadNetwork WithClosed(IEnumerable<string> codes)
    {
        ArgumentNullException.ThrowIfNull(codes);
        var closed = isClosed is null ? new bool[LinkCount] : [.. isClosed];
        foreach (var code in codes)
            closed[GetLink(code, nameof(codes))] = true;
        return new RoadNetwork(
            Layout, Outgoing.WithClosed(closed, Layout), Incoming.WithClosed(closed, Layout), isReversed, closed);
    }

    /// <summary>
    /// The network with every link running the other way. A table made on it holds the times from sites to origins: the ambulance
    /// on its way out, or the journey home. Places snapped on this network fit the reversed one too.
    /// </summary>
    public RoadNetwork Reversed() => new(Layout, Incoming, Outgoing, !isReversed, isClosed);

    /// <summary>The id of a node.</summary>
    /// <param name="node">Number of the node.</param>
    public string NodeId(int node) => Layout.NodeId(node);

    /// <summary>The code of a link.</summary>
    /// <param name="link">Number of the link.</param>
    public string LinkCode(int link) => Layout.LinkCode(link);

    /// <summary>The number of the node with this id, or null.</summary>
    /// <param name="id">Id of a node.</param>
    public int? FindNode(string id) => Layout.FindNode(id);

    /// <summary>The number of the link with this code, or null.</summary>
    /// <param name="code">Code of a link.</param>
    public int? FindLink(string code) => Layout.FindLink(code);

    /// <summary>Whether a link is closed in this network.</summary>
    /// <param name="link">Number of the link.</param>
    public bool IsClosed(int link) => isClosed is not null && isClosed[link];

    /// <summary>The time along a whole link when it is open, in milliseconds.</summary>
    /// <param name="link">Number of the link.</param>
    public uint LinkMilliseconds(int link) => Layout.Milliseconds[link];

    internal bool AllowsForward(int link) =>
        Layout.Direction[link] != (isReversed ? LinkDirection.Forward : LinkDirection.Backward);

    internal bool AllowsBackward(int link) =>
        Layout.Direction[link] != (isReversed ? LinkDirection.Backward : LinkDirection.Forward);

    private int GetLink(string code, string parameter) =>
        FindLink(code) ?? throw new ArgumentException($"There is no link '{code}' in the network.", parameter);

    private static RoadNetwork Assemble(RoadLayout layout)
    {
        var (outgoing, incoming) = LayoutBuilder.ListArcs(layout);
        return new RoadNetwork(layout, outgoing, incoming, isReversed: false, isClosed: null);
    }
}
