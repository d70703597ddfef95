using System.Globalization;

namespace Chesil.TravelTimes.Roads;

/// <summary>
/// What stays the same in every scenario: nodes, links, where they lie and how long each takes when open. Places snapped on one
/// network can be used on any other that shares its layout.
/// </summary>
internal sealed class RoadLayout
{
    private readonly string[]? nodeIds;
    private readonly string[]? linkCodes;
    private readonly Dictionary<string, int>? nodeIndex;
    private readonly Dictionary<string, int>? linkIndex;

    /// <param name="nodeIds">Ids, or null where nodes are known by number.</param>
    /// <param name="linkCodes">Codes, or null where links are known by number.</param>
    public RoadLayout(string[]? nodeIds, string[]? linkCodes)
    {
        this.nodeIds = nodeIds;
        this.linkCodes = linkCodes;
        nodeIndex = Index(nodeIds);
        linkIndex = Index(linkCodes);
    }

    public required double[] Latitude { get; init; }
    public required double[] Longitude { get; init; }
    public required int[] From { get; init; }
    public required int[] To { get; init; }
    public required double[] Metres { get; init; }
    public required uint[] Milliseconds { get; init; }
    public required LinkDirection[] Direction { get; init; }
    public required bool[] IsTimed { get; init; }

    public int NodeCount => Latitude.Length;

    public int LinkCount => From.Length;

    public string NodeId(int node) => nodeIds?[node] ?? node.ToString(CultureInfo.InvariantCulture);

    public string LinkCode(int link) => linkCodes?[link] ?? link.ToString(CultureInfo.InvariantCulture);

    public int? FindNode(string id) => Find(id, nodeIndex, NodeCount);

    public int? FindLink(string code) => Find(code, linkIndex, LinkCount);

    public int OtherEnd(int link, int node) => From[link] == node ? To[link] : From[link];

    private static Dictionary<string, int>? Index(string[]? names)
    {
        if (names is null) return null;
        var index = new Dictionary<string, int>(names.Length, StringComparer.Ordinal);
        for (var i = 0; i < names.Length; i++) index.Add(names[i], i);
        return index;
    }

    private static int? Find(string name, Dictionary<string, int>? index, int count)
    {
        if (index is not null) return index.TryGetValue(name, out var found) ? found : null;
        return int.TryParse(name, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number < count
            ? number
            : null;
    }
}
