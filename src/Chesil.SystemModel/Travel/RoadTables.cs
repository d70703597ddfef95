using Chesil.Packages;
using Chesil.Packages.Tables;
using Chesil.TravelTimes;
using NetworkLink = Chesil.TravelTimes.RoadLink;
using NetworkNode = Chesil.TravelTimes.RoadNode;
using NetworkPlace = Chesil.TravelTimes.Place;
using RoadLink = Chesil.Packages.Tables.RoadLink;
using RoadNode = Chesil.Packages.Tables.RoadNode;

namespace Chesil.SystemModel.Travel;

/// <summary>
/// Minutes over the roads of a package. Areas and sites are joined to the roads of today once, so that a closed ferry makes
/// a journey longer or impossible but never moves where anybody starts. Ways of travelling that may use the same links
/// share one search.
/// </summary>
internal sealed class RoadTables
{
    private readonly ReviewPackage _package;
    private readonly ModelOptions _options;
    private readonly RoadNetwork _roads;
    private readonly SnappedPlaces _areas;
    private readonly SnappedPlaces _sites;
    private readonly Dictionary<string, TravelTimeTable> _tables = new(StringComparer.Ordinal);

    public RoadTables(ReviewPackage package, ModelOptions options)
    {
        _package = package;
        _options = options;
        _roads = RoadNetwork.Build([.. package.Rows<RoadNode>().Select(NodeOf)], [.. package.Rows<RoadLink>().Select(LinkOf)]);
        var snapping = new Snapping(_roads);
        _areas = snapping.Snap([.. package.Rows<Area>().Select(area => new NetworkPlace(area.Code, (double)area.Latitude, (double)area.Longitude))]);
        _sites = snapping.Snap([.. package.Rows<Site>().Select(site => new NetworkPlace(site.Code, (double)site.Latitude, (double)site.Longitude))]);
    }

    /// <summary>Areas with no road near enough.</summary>
    public IReadOnlyList<string> Unreached => _areas.Unsnapped;

    /// <summary>Minutes of a way of travelling, before its calibration.</summary>
    public TravelTimeTable Of(TravelMode mode, CancellationToken cancellation)
    {
        string[] closed = [.. _package.Rows<ModeClosure>().Where(closure => closure.Mode == mode.Code).Select(closure => closure.Link)];
        var key = string.Join('/', closed);
        if (!_tables.TryGetValue(key, out var table))
        {
            var network = closed.Length > 0 ? _roads.WithClosed(closed) : _roads;
            _tables[key] = table = TravelTimeTable.FromRoads(network, _areas, _sites, _options.Threads, progress: null, cancellation);
        }
        return table;
    }

    private static NetworkNode NodeOf(RoadNode node) => new(node.Code, (double)node.Latitude, (double)node.Longitude);

    private static NetworkLink LinkOf(RoadLink link)
    {
        var direction = link.BothWays ? LinkDirection.Both : LinkDirection.Forward;
        return link.Kind == LinkKind.Road
            ? NetworkLink.Road(link.Code, link.FromNode, link.ToNode, (double)link.Metres, (double)link.Kmh!, direction)
            : NetworkLink.Timed(link.Code, link.FromNode, link.ToNode, (double)link.CrossingSeconds!, (double)(link.WaitSeconds ?? 0), direction, (double)link.Metres);
    }
}
