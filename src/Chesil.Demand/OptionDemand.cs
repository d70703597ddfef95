using Chesil.Demand.Ledgers;

namespace Chesil.Demand;

/// <summary>What each site would do under an option. Years are indices into the years of the projection.</summary>
public sealed class OptionDemand
{
    private readonly int[,] nearest;
    private readonly int siteCount;
    private readonly int serviceCount;
    private readonly double[] plannedOccupancy;
    private readonly Ledger byService;
    private readonly Ledger byAgeBand;

    internal OptionDemand(ServiceHosting hosting, int[,] nearest, double[] plannedOccupancy, int ageBandCount, int yearCount)
    {
        OptionKey = hosting.OptionKey;
        this.nearest = nearest;
        this.plannedOccupancy = plannedOccupancy;
        siteCount = hosting.SiteCount;
        serviceCount = hosting.ServiceCount;
        // The last column holds what no site serves.
        byService = new Ledger(serviceCount, siteCount + 1, yearCount);
        byAgeBand = new Ledger(ageBandCount, siteCount + 1, yearCount);
    }

    /// <summary>The option's code.</summary>
    public string OptionKey { get; }

    /// <summary>The site an area goes to for a service; null when there is none it can reach.</summary>
    /// <param name="service">Index of the service.</param>
    /// <param name="area">Index of the area.</param>
    public int? FindSite(int service, int area) =>
        nearest[service, area] == NearestSite.None ? null : nearest[service, area];

    /// <summary>Activity at a site in a service.</summary>
    /// <param name="site">Index of the site.</param>
    /// <param name="service">Index of the service.</param>
    /// <param name="year">Index of the year.</param>
    public ActivityVolume At(int site, int service, int year) => byService.Read(service, CheckSite(site), year);

    /// <summary>Activity at a site in all services.</summary>
    /// <param name="site">Index of the site.</param>
    /// <param name="year">Index of the year.</param>
    public ActivityVolume AtSite(int site, int year) => byService.ReadColumn(CheckSite(site), year);

    /// <summary>Activity at a site, all services, of one age band.</summary>
    /// <param name="site">Index of the site.</param>
    /// <param name="ageBand">Index of the age band.</param>
    /// <param name="year">Index of the year.</param>
    public ActivityVolume AtSiteByAgeBand(int site, int ageBand, int year) => byAgeBand.Read(ageBand, CheckSite(site), year);

    /// <summary>Activity of people who can reach no site that hosts the service.</summary>
    /// <param name="service">Index of the service.</param>
    /// <param name="year">Index of the year.</param>
    public ActivityVolume Unserved(int service, int year) => byService.Read(service, siteCount, year);

    /// <summary>Activity in all services of people who can reach no site that hosts the service they need.</summary>
    /// <param name="year">Index of the year.</param>
    public ActivityVolume UnservedInAll(int year) => byService.ReadColumn(siteCount, year);

    /// <summary>The same, of one age band.</summary>
    /// <param name="ageBand">Index of the age band.</param>
    /// <param name="year">Index of the year.</param>
    public ActivityVolume UnservedByAgeBand(int ageBand, int year) => byAgeBand.Read(ageBand, siteCount, year);

    /// <summary>Beds a site needs for a service: bed days / 365 / planned occupancy of the service. Not rounded.</summary>
    /// <param name="site">Index of the site.</param>
    /// <param name="service">Index of the service.</param>
    /// <param name="year">Index of the year.</param>
    public LowMidHigh BedsAt(int site, int service, int year) =>
        Beds.Needed(At(site, service, year).BedDays, plannedOccupancy[service]);

    /// <summary>Beds a site needs for all services, added in the order of the services. Not rounded.</summary>
    /// <param name="site">Index of the site.</param>
    /// <param name="year">Index of the year.</param>
    public LowMidHigh BedsAtSite(int site, int year)
    {
        var beds = LowMidHigh.Exactly(0);
        for (var service = 0; service < serviceCount; service++)
            beds += BedsAt(site, service, year);
        return beds;
    }

    /// <summary>The column of the site an area goes to; the last one when there is none.</summary>
    internal int Column(int service, int area) =>
        nearest[service, area] == NearestSite.None ? siteCount : nearest[service, area];

    internal void Add(in ActivityRow row, ReadOnlySpan<long> allYears)
    {
        var column = Column(row.Service, row.Area);
        byService.Add(row.Service, column, allYears);
        byAgeBand.Add(row.AgeBand, column, allYears);
    }

    private int CheckSite(int site)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(site, siteCount);
        return site;
    }
}
