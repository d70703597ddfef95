using Chesil.TravelTimes.Search;

namespace Chesil.TravelTimes;

/// <summary>
/// Minutes from each origin (a row) to each site (a column); +infinity where there is no way. It never changes.
/// </summary>
/// <remarks>
/// A table made from roads holds whole milliseconds divided by 60,000, from which <see cref="MillisecondsAt"/> gives the same
/// whole number back. "Beyond 30" in statistics made from a table means more than 30.0 minutes.
/// </remarks>
public sealed class TravelTimeTable
{
    private const double MillisecondsPerMinute = 60_000;

    private readonly double[] minutes;
    private readonly Dictionary<string, int> originIndex;
    private readonly Dictionary<string, int> siteIndex;

    private TravelTimeTable(string[] origins, string[] sites, double[] minutes)
    {
        this.minutes = minutes;
        Origins = origins;
        Sites = sites;
        originIndex = Index(origins, "Origin", nameof(origins));
        siteIndex = Index(sites, "Site", nameof(sites));
    }

    private TravelTimeTable(TravelTimeTable like, double[] minutes)
    {
        this.minutes = minutes;
        (Origins, Sites, originIndex, siteIndex) = (like.Origins, like.Sites, like.originIndex, like.siteIndex);
    }

    /// <summary>Codes of the origins, in order of row.</summary>
    public IReadOnlyList<string> Origins { get; }

    /// <summary>Codes of the sites, in order of column.</summary>
    public IReadOnlyList<string> Sites { get; }

    /// <summary>Number of pairs with no way between them.</summary>
    public int UnreachableCount
    {
        get
        {
            var count = 0;
            foreach (var value in minutes)
                if (double.IsPositiveInfinity(value)) count++;
            return count;
        }
    }

    /// <summary>
    /// The fastest times over roads, from every origin to every site, legs between place and road included at both ends. One
    /// backward search (Dijkstra) for each site. The same bytes for any number of threads.
    /// </summary>
    /// <param name="network">The network: of today, with links closed, or reversed (then times run from site to origin).</param>
    /// <param name="origins">Origins, snapped on this network or on the one it was made from.</param>
    /// <param name="sites">Sites, snapped likewise.</param>
    /// <param name="maxDegreeOfParallelism">Most threads at once; 1 or more, or -1 for as many as there are processors.</param>
    /// <param name="progress">Told the number of sites finished after each one. May be called from any thread, one at a
    /// time.</param>
    /// <param name="cancellation">Stops the work.</param>
    /// <exception cref="ArgumentException">Places do not fit the network, or the degree of parallelism is 0 or below
    /// -1.</exception>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public static TravelTimeTable FromRoads(
        RoadNetwork network, SnappedPlaces origins, SnappedPlaces sites, int maxDegreeOfParallelism = -1,
        IProgress<int>? progress = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(network);
        ArgumentNullException.ThrowIfNull(origins);
        ArgumentNullException.ThrowIfNull(sites);
        if (maxDegreeOfParallelism is 0 or < -1)
            throw new ArgumentException("Expected 1 thread or more, or -1.", nameof(maxDegreeOfParallelism));
        origins.CheckFits(network, nameof(origins));
        sites.CheckFits(network, nameof(sites));
        return new TravelTimeTable(
            origins.Codes(), sites.Codes(),
            TableSearch.Run(network, origins, sites, maxDegreeOfParallelism, progress, cancellation));
    }

    /// <summary>A table that came from elsewhere.</summary>
    /// <param name="origins">Codes of the origins, unique.</param>
    /// <param name="sites">Codes of the sites, unique.</param>
    /// <param name="minutes">Row by row, origins x sites; 0 or more, finite. Null where a cell is empty: there is no way.</param>
    /// <exception cref="ArgumentException">
    /// The number of cells does not fit, a code is empty or repeated, or a time is negative or not a number; the message names
    /// it.
    /// </exception>
    public static TravelTimeTable FromMinutes(
        IReadOnlyList<string> origins, IReadOnlyList<string> sites, ReadOnlySpan<double?> minutes)
    {
        ArgumentNullException.ThrowIfNull(origins);
        ArgumentNullException.ThrowIfNull(sites);
        if (minutes.Length != origins.Count * sites.Count)
            throw new ArgumentException(
                $"Expected {origins.Count} origins x {sites.Count} sites, but there are {minutes.Length} cells.",
                nameof(minutes));
        var cells = new double[minutes.Length];
        for (var i = 0; i < cells.Length; i++)
        {
            if (minutes[i] is { } value && !(value >= 0 && double.IsFinite(value)))
                throw new ArgumentException(
                    $"The time from '{origins[i / sites.Count]}' to '{sites[i % sites.Count]}' must be 0 minutes or more.",
                    nameof(minutes));
            cells[i] = minutes[i] ?? double.PositiveInfinity;
        }
        return new TravelTimeTable([.. origins], [.. sites], cells);
    }

    /// <summary>Minutes from an origin to a site; +infinity where there is no way.</summary>
    /// <param name="origin">Row.</param>
    /// <param name="site">Column.</param>
    public double MinutesAt(int origin, int site) => minutes[Cell(origin, site)];

    /// <summary>
    /// The time to the nearest millisecond, <see cref="RoadNetwork.Unreachable"/> where there is no way or it is as long.
    /// </summary>
    /// <param name="origin">Row.</param>
    /// <param name="site">Column.</param>
    public uint MillisecondsAt(int origin, int site)
    {
        var milliseconds = Math.Floor(MinutesAt(origin, site) * MillisecondsPerMinute + 0.5);
        return milliseconds < RoadNetwork.Unreachable ? (uint)milliseconds : RoadNetwork.Unreachable;
    }

    /// <summary>Whether there is a way from an origin to a site.</summary>
    /// <param name="origin">Row.</param>
    /// <param name="site">Column.</param>
    public bool IsReachable(int origin, int site) => double.IsFinite(MinutesAt(origin, site));

    /// <summary>All minutes of one origin, in order of site.</summary>
    /// <param name="origin">Row.</param>
    public ReadOnlySpan<double> Row(int origin) => minutes.AsSpan(Cell(origin, 0), Sites.Count);

    /// <summary>The row of an origin, or null.</summary>
    /// <param name="code">Code of an origin.</param>
    public int? FindOrigin(string code) => originIndex.TryGetValue(code, out var index) ? index : null;

    /// <summary>The column of a site, or null.</summary>
    /// <param name="code">Code of a site.</param>
    public int? FindSite(string code) => siteIndex.TryGetValue(code, out var index) ? index : null;

    /// <summary>
    /// A calibrated table: minutes = addedMinutes + factor x minutes, never below 0; where there is no way, there still is none.
    /// </summary>
    /// <param name="factor">Above 0.</param>
    /// <param name="addedMinutes">Minutes added to every journey; may be negative.</param>
    /// <exception cref="ArgumentException">The factor is not above 0, or a number is not finite.</exception>
    public TravelTimeTable Scale(double factor, double addedMinutes = 0)
    {
        if (!(factor > 0 && double.IsFinite(factor)))
            throw new ArgumentException("The factor must be above 0.", nameof(factor));
        if (!double.IsFinite(addedMinutes))
            throw new ArgumentException("The added minutes must be a number.", nameof(addedMinutes));
        var scaled = new double[minutes.Length];
        for (var i = 0; i < scaled.Length; i++) scaled[i] = Math.Max(0, addedMinutes + factor * minutes[i]);
        return new TravelTimeTable(this, scaled);
    }

    internal static double ToMinutes(uint milliseconds) =>
        milliseconds == RoadNetwork.Unreachable ? double.PositiveInfinity : milliseconds / MillisecondsPerMinute;

    private int Cell(int origin, int site)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(origin);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(origin, Origins.Count);
        if (site != 0) ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual((uint)site, (uint)Sites.Count, nameof(site));
        return origin * Sites.Count + site;
    }

    private static Dictionary<string, int> Index(string[] codes, string what, string parameter)
    {
        var index = new Dictionary<string, int>(codes.Length, StringComparer.Ordinal);
        for (var i = 0; i < codes.Length; i++)
        {
            if (string.IsNullOrEmpty(codes[i]))
                throw new ArgumentException($"{what} number {i + 1} has no code.", parameter);
            if (!index.TryAdd(codes[i], i))
                throw new ArgumentException($"{what} '{codes[i]}' is given more than once.", parameter);
        }
        return index;
    }
}
