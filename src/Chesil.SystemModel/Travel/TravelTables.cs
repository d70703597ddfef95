using Chesil.Packages;
using Chesil.Packages.Addresses;
using Chesil.Packages.Tables;
using Chesil.SystemModel.Cells;
using Chesil.TravelTimes;
using RoadLink = Chesil.TravelTimes.RoadLink;
using RoadNode = Chesil.TravelTimes.RoadNode;
using TablePlace = Chesil.TravelTimes.Place;

namespace Chesil.SystemModel.Travel;

/// <summary>Minutes from every area to every site, for each way of travelling.</summary>
internal sealed class TravelTables
{
    private readonly SortedDictionary<string, TravelTimeTable> _tables = new(StringComparer.Ordinal);
    private readonly SortedSet<string> _unreached = new(StringComparer.Ordinal);

    private TravelTables() { }

    /// <summary>The ways of travelling, in ordinal order.</summary>
    public IReadOnlyCollection<string> Modes => _tables.Keys;

    /// <summary>Areas with no road near enough, by any way of travelling over the roads.</summary>
    public IReadOnlyCollection<string> Unreached => _unreached;

    public TravelTimeTable this[string mode] => _tables[mode];

    public static Address AddressOf(string mode) => Address.Of("travel-mode", mode);

    public static TravelTables Build(ReviewPackage package, ModelOptions options, CancellationToken cancellation)
    {
        var tables = new TravelTables();
        var modes = package.Rows<TravelMode>();
        var roads = new Lazy<RoadNetwork>(() => Roads(package));
        for (var i = 0; i < modes.Count; i++)
        {
            cancellation.ThrowIfCancellationRequested();
            var table = modes[i].Basis == TravelBasis.Roads ? tables.OverRoads(package, modes[i], roads.Value, options, cancellation) : Ready(package, modes[i]);
            tables._tables[modes[i].Code] = table.Scale((double)modes[i].TimeFactor, (double)modes[i].AddedMinutes);
        }
        return tables;
    }

    public static void Add(ReviewPackage package, CellBook book)
    {
        foreach (var mode in package.Rows<TravelMode>())
        {
            book.Add(new ResultCell
            {
                Address = AddressOf(mode.Code),
                Label = mode.Name,
                Kind = CellKind.Input,
                Text = mode.Basis == TravelBasis.Roads ? $"minutes over the roads, times {mode.TimeFactor}, plus {mode.AddedMinutes}" : $"minutes of a ready-made table, times {mode.TimeFactor}, plus {mode.AddedMinutes}",
                Status = book[Evidence.Source(mode.Source)].Status,
                Parts = [Evidence.Source(mode.Source)],
                Note = mode.Note,
            });
        }
    }

    private TravelTimeTable OverRoads(ReviewPackage package, TravelMode mode, RoadNetwork roads, ModelOptions options, CancellationToken cancellation)
    {
        string[] closed = [.. package.Rows<ModeClosure>().Where(closure => closure.Mode == mode.Code).Select(closure => closure.Link)];
        var network = closed.Length > 0 ? roads.WithClosed(closed) : roads;
        var snapping = new Snapping(network);
        var areas = snapping.Snap([.. package.Rows<Area>().Select(area => new TablePlace(area.Code, (double)area.Latitude, (double)area.Longitude))]);
        var sites = snapping.Snap([.. package.Rows<Site>().Select(site => new TablePlace(site.Code, (double)site.Latitude, (double)site.Longitude))]);
        _unreached.UnionWith(areas.Unsnapped);
        return TravelTimeTable.FromRoads(network, areas, sites, options.Threads, progress: null, cancellation);
    }

    private static TravelTimeTable Ready(ReviewPackage package, TravelMode mode)
    {
        string[] areas = [.. package.Rows<Area>().Select(area => area.Code)];
        string[] sites = [.. package.Rows<Site>().Select(site => site.Code)];
        var areaRow = Enumerable.Range(0, areas.Length).ToDictionary(i => areas[i], StringComparer.Ordinal);
        var siteColumn = Enumerable.Range(0, sites.Length).ToDictionary(i => sites[i], StringComparer.Ordinal);
        var minutes = new double?[areas.Length * sites.Length];
        foreach (var row in package.Rows<TravelMinutes>().Where(row => row.Mode == mode.Code)) minutes[areaRow[row.Area] * sites.Length + siteColumn[row.Site]] = (double)row.Minutes;
        return TravelTimeTable.FromMinutes(areas, sites, minutes);
    }

    private static RoadNetwork Roads(ReviewPackage package) => RoadNetwork.Build(
        [.. package.Rows<Packages.Tables.RoadNode>().Select(node => new RoadNode(node.Code, (double)node.Latitude, (double)node.Longitude))],
        [.. package.Rows<Packages.Tables.RoadLink>().Select(LinkOf)]);

    private static RoadLink LinkOf(Packages.Tables.RoadLink link)
    {
        var direction = link.BothWays ? LinkDirection.Both : LinkDirection.Forward;
        return link.Kind == LinkKind.Road
            ? RoadLink.Road(link.Code, link.FromNode, link.ToNode, (double)link.Metres, (double)link.Kmh!, direction)
            : RoadLink.Timed(link.Code, link.FromNode, link.ToNode, (double)link.CrossingSeconds!, (double)(link.WaitSeconds ?? 0), direction, (double)link.Metres);
    }
}
