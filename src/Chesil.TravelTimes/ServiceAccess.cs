namespace Chesil.TravelTimes;

/// <summary>
/// A service under an option: which sites have it, and for each area the nearest of them. Of sites equally near, the first in the
/// table. An area from which no open site can be reached has +infinity minutes and no site.
/// </summary>
public sealed class ServiceAccess
{
    private const int None = -1;

    private readonly double[] minutes;
    private readonly int[] nearest;

    private ServiceAccess(TravelTimeTable table, int[] openSites)
    {
        Table = table;
        OpenSites = openSites;
        minutes = new double[table.Origins.Count];
        nearest = new int[minutes.Length];
        for (var area = 0; area < minutes.Length; area++)
        {
            minutes[area] = double.PositiveInfinity;
            nearest[area] = None;
            foreach (var site in openSites)
            {
                var time = table.MinutesAt(area, site);
                if (!(time < minutes[area])) continue;
                minutes[area] = time;
                nearest[area] = site;
            }
        }
    }

    /// <summary>The table it was made from. Its origins are the areas.</summary>
    public TravelTimeTable Table { get; }

    /// <summary>Columns of the open sites, lowest first.</summary>
    public IReadOnlyList<int> OpenSites { get; }

    /// <summary>Number of areas.</summary>
    public int AreaCount => minutes.Length;

    /// <summary>Per area the minutes to its nearest open site, +infinity where there is none to reach.</summary>
    public ReadOnlySpan<double> Minutes => minutes;

    /// <summary>The service at the sites named.</summary>
    /// <param name="table">Areas x sites.</param>
    /// <param name="openSites">Codes of the sites that have the service; none at all is allowed: then nobody reaches it.</param>
    /// <exception cref="ArgumentException">A code is not in the table; the message names it.</exception>
    public static ServiceAccess ToNearest(TravelTimeTable table, IEnumerable<string> openSites)
    {
        ArgumentNullException.ThrowIfNull(table);
        ArgumentNullException.ThrowIfNull(openSites);
        var columns = new List<int>();
        foreach (var code in openSites)
            columns.Add(table.FindSite(code)
                ?? throw new ArgumentException($"There is no site '{code}' in the table.", nameof(openSites)));
        return new ServiceAccess(table, Sorted(columns));
    }

    /// <summary>The service at sites given by column.</summary>
    /// <param name="table">Areas x sites.</param>
    /// <param name="openSites">Columns of the sites that have the service, in any order.</param>
    /// <exception cref="ArgumentException">A column is not in the table.</exception>
    public static ServiceAccess ToNearest(TravelTimeTable table, IEnumerable<int> openSites)
    {
        ArgumentNullException.ThrowIfNull(table);
        ArgumentNullException.ThrowIfNull(openSites);
        var columns = Sorted(openSites);
        if (columns is [< 0, ..] || (columns.Length > 0 && columns[^1] >= table.Sites.Count))
            throw new ArgumentException($"Sites go from 0 to {table.Sites.Count - 1}.", nameof(openSites));
        return new ServiceAccess(table, columns);
    }

    /// <summary>Column of the nearest open site of an area, or null.</summary>
    /// <param name="area">Row of the area.</param>
    public int? FindNearestSite(int area) => nearest[area] == None ? null : nearest[area];

    /// <summary>Code of the nearest open site of an area, or null.</summary>
    /// <param name="area">Row of the area.</param>
    public string? FindNearestSiteCode(int area) => nearest[area] == None ? null : Table.Sites[nearest[area]];

    private static int[] Sorted(IEnumerable<int> columns) => [.. columns.Distinct().Order()];
}
