namespace Chesil.TravelTimes.Search;

/// <summary>A whole table, a column a search; columns are spread over threads and never touch each other.</summary>
internal sealed class TableSearch
{
    private readonly RoadNetwork network;
    private readonly SnappedPlaces origins;
    private readonly SnappedPlaces sites;
    private readonly NodeTime[] ends;
    private readonly int[] endCounts;
    private readonly NodeSet targets;
    private readonly double[] minutes;

    private TableSearch(RoadNetwork network, SnappedPlaces origins, SnappedPlaces sites)
    {
        this.network = network;
        this.origins = origins;
        this.sites = sites;
        ends = new NodeTime[origins.Count * JourneyEnds.Most];
        endCounts = new int[origins.Count];
        targets = new NodeSet(network.NodeCount);
        minutes = new double[origins.Count * sites.Count];
        for (var i = 0; i < origins.Count; i++)
        {
            endCounts[i] = JourneyEnds.Leaving(network, origins[i], ends.AsSpan(i * JourneyEnds.Most, JourneyEnds.Most));
            foreach (var end in EndsOf(i)) targets.Add(end.Node);
        }
    }

    /// <summary>Minutes row by row; +infinity where there is no way.</summary>
    public static double[] Run(
        RoadNetwork network, SnappedPlaces origins, SnappedPlaces sites, int maxDegreeOfParallelism,
        IProgress<int>? progress, CancellationToken cancellation)
    {
        var table = new TableSearch(network, origins, sites);
        var options = new ParallelOptions { MaxDegreeOfParallelism = maxDegreeOfParallelism, CancellationToken = cancellation };
        var done = 0;
        var reporting = new Lock();
        Parallel.For(0, sites.Count, options, () => new SiteSearch(network), (site, _, search) =>
        {
            table.FillColumn(site, search, cancellation);
            if (progress is not null)
                lock (reporting) progress.Report(++done);
            return search;
        }, _ => { });
        return table.minutes;
    }

    private void FillColumn(int site, SiteSearch search, CancellationToken cancellation)
    {
        search.Run(sites[site], targets, cancellation);
        for (var origin = 0; origin < origins.Count; origin++)
        {
            var way = search.Find(origins[origin], EndsOf(origin));
            minutes[origin * sites.Count + site] = TravelTimeTable.ToMinutes(way.Milliseconds);
        }
    }

    private ReadOnlySpan<NodeTime> EndsOf(int origin) => ends.AsSpan(origin * JourneyEnds.Most, endCounts[origin]);
}
