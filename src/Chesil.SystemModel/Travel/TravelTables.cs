using System.Globalization;
using Chesil.Packages;
using Chesil.Packages.Addresses;
using Chesil.Packages.Tables;
using Chesil.SystemModel.Cells;
using Chesil.TravelTimes;

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
        var roads = new Lazy<RoadTables>(() => new RoadTables(package, options));
        foreach (var mode in package.Rows<TravelMode>())
        {
            cancellation.ThrowIfCancellationRequested();
            var table = mode.Basis == TravelBasis.Roads ? roads.Value.Of(mode, cancellation) : Ready(package, mode);
            tables._tables[mode.Code] = table.Scale((double)mode.TimeFactor, (double)mode.AddedMinutes);
        }
        if (roads.IsValueCreated) tables._unreached.UnionWith(roads.Value.Unreached);
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
                Text = string.Create(CultureInfo.InvariantCulture, $"minutes {(mode.Basis == TravelBasis.Roads ? "over the roads" : "of a ready-made table")}, times {mode.TimeFactor}, plus {mode.AddedMinutes}"),
                Status = book[Evidence.Source(mode.Source)].Status,
                Parts = [Evidence.Source(mode.Source)],
                Note = mode.Note,
            });
        }
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
}
