using Chesil.Demand.Ledgers;

namespace Chesil.Demand;

/// <summary>
/// Activity by where people live, grown year by year and sent to the nearest site that hosts each service, for each option.
/// Every option has exactly the same system totals: activity moves, and none is lost or made.
/// </summary>
public sealed class DemandProjection
{
    private readonly BaselineActivity activity;
    private readonly DemographicGrowth growth;
    private readonly int siteCount;
    private readonly Ledger system;

    private DemandProjection(
        BaselineActivity activity, DemographicGrowth growth, double[,] minutes, IReadOnlyList<ServiceHosting> options,
        double[] plannedOccupancy)
    {
        this.activity = activity;
        this.growth = growth;
        siteCount = minutes.GetLength(1);
        system = new Ledger(activity.ServiceCount, 1, growth.Years.Count);
        Options =
        [
            .. options.Select(hosting => new OptionDemand(
                hosting, NearestSite.Assign(minutes, hosting), plannedOccupancy, activity.AgeBandCount, growth.Years.Count)),
        ];
    }

    /// <summary>The years projected.</summary>
    public IReadOnlyList<int> Years => growth.Years;

    /// <summary>What each site would do, option by option in the order given.</summary>
    public IReadOnlyList<OptionDemand> Options { get; }

    /// <summary>Projects and sends activity to sites.</summary>
    /// <param name="activity">The baseline year, by where people live.</param>
    /// <param name="growth">A factor for each year and age band.</param>
    /// <param name="minutes">areas x sites: travel minutes, 0 or more, positive infinity where a site cannot be reached.</param>
    /// <param name="plannedOccupancy">For each service the share of beds full on average, above 0 and at most 1.</param>
    /// <param name="options">For each option which sites host which services; keys unique. Today's hosting is an option too.</param>
    /// <param name="progress">Told the share done, 0 to 1.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <exception cref="ArgumentException">
    /// Shapes do not fit, a number is out of range, a key is given twice, or the spells or bed days of a year could pass 2^28
    /// (about 268 million).
    /// </exception>
    /// <exception cref="OperationCanceledException">The work was stopped.</exception>
    public static DemandProjection Run(
        BaselineActivity activity, DemographicGrowth growth, double[,] minutes, IReadOnlyList<double> plannedOccupancy,
        IReadOnlyList<ServiceHosting> options, IProgress<double>? progress = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(activity);
        ArgumentNullException.ThrowIfNull(growth);
        ArgumentNullException.ThrowIfNull(minutes);
        ArgumentNullException.ThrowIfNull(plannedOccupancy);
        ArgumentNullException.ThrowIfNull(options);
        if (growth.AgeBandCount != activity.AgeBandCount)
            throw new ArgumentException("Growth must have the age bands of the activity.", nameof(growth));
        if (minutes.GetLength(0) != activity.AreaCount)
            throw new ArgumentException("Travel times must have a row for each area.", nameof(minutes));
        if (plannedOccupancy.Count != activity.ServiceCount || !plannedOccupancy.All(Beds.IsOccupancy))
            throw new ArgumentException("Each service needs an occupancy above 0 and at most 1.", nameof(plannedOccupancy));
        if (options.Any(hosting => hosting.ServiceCount != activity.ServiceCount))
            throw new ArgumentException("Every option must say who hosts each service.", nameof(options));
        if (options.Select(hosting => hosting.OptionKey).Distinct(StringComparer.Ordinal).Count() != options.Count)
            throw new ArgumentException("An option key is given twice.", nameof(options));
        CheckSize(activity, growth);

        var projection = new DemandProjection(activity, growth, minutes, options, [.. plannedOccupancy]);
        projection.Fill(progress, cancellationToken);
        return projection;
    }

    /// <summary>Activity of the whole system in a service, served or not: the same in every option.</summary>
    /// <param name="service">Index of the service.</param>
    /// <param name="year">Index of the year.</param>
    public ActivityVolume SystemTotal(int service, int year) => system.Read(service, 0, year);

    /// <summary>Activity of the whole system in all services.</summary>
    /// <param name="year">Index of the year.</param>
    public ActivityVolume SystemTotalInAll(int year) => system.ReadColumn(0, year);

    /// <summary>
    /// What goes elsewhere under an option than under the baseline option, by service, then from site, then to site, "no site"
    /// last. Activity that stays where it was is not listed.
    /// </summary>
    /// <param name="baseline">Index of the option that stands for today.</param>
    /// <param name="option">Index of the option compared with it.</param>
    /// <param name="year">Index of the year.</param>
    /// <exception cref="ArgumentOutOfRangeException">An index is out of range.</exception>
    public IReadOnlyList<ActivityFlow> ListFlows(int baseline, int option, int year)
    {
        var (from, to) = (Options[baseline], Options[option]);
        ArgumentOutOfRangeException.ThrowIfNegative(year);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(year, Years.Count);

        var flows = new SortedDictionary<(int Service, int From, int To), long[]>();
        Span<long> units = stackalloc long[Units.PerVolume];
        foreach (ref readonly var row in activity.Span)
        {
            var key = (row.Service, From: from.Column(row.Service, row.Area), To: to.Column(row.Service, row.Area));
            if (key.From == key.To)
                continue;
            if (!flows.TryGetValue(key, out var sums))
                flows.Add(key, sums = new long[Units.PerVolume]);
            Units.Grow(row, growth[year, row.AgeBand], units);
            Units.Add(sums, units);
        }

        return [.. flows.Select(flow => new ActivityFlow(
            SiteOf(flow.Key.From), SiteOf(flow.Key.To), flow.Key.Service, Units.Read(flow.Value)))];
    }

    private int? SiteOf(int column) => column == siteCount ? null : column;

    private void Fill(IProgress<double>? progress, CancellationToken cancellationToken)
    {
        const int RowsBetweenReports = 8192;
        var rows = activity.Span;
        var units = new long[Years.Count * Units.PerVolume];
        for (var i = 0; i < rows.Length; i++)
        {
            if (i % RowsBetweenReports == 0)
            {
                cancellationToken.ThrowIfCancellationRequested();
                progress?.Report((double)i / rows.Length);
            }

            ref readonly var row = ref rows[i];
            for (var year = 0; year < Years.Count; year++)
                Units.Grow(row, growth[year, row.AgeBand], units.AsSpan(year * Units.PerVolume, Units.PerVolume));
            system.Add(row.Service, 0, units);
            foreach (var option in Options)
                option.Add(row, units);
        }

        progress?.Report(1);
    }

    private static void CheckSize(BaselineActivity activity, DemographicGrowth growth)
    {
        var (spells, bedDays) = (0.0, 0.0);
        foreach (ref readonly var row in activity.Span)
        {
            var largest = 0.0;
            for (var year = 0; year < growth.Years.Count; year++)
                largest = Math.Max(largest, growth[year, row.AgeBand]);
            spells += row.Spells.High * largest;
            bedDays += row.BedDays.High * largest;
        }

        // Half the room is kept, so that rounding each row up can never pass the limit.
        if (Math.Max(spells, bedDays) > Units.Largest / 2)
            throw new ArgumentException("The spells or bed days of a year are too many to add exactly.", nameof(activity));
    }
}
