using System.Collections.Frozen;
using Chesil.Demand;
using Chesil.Packages;
using Chesil.Packages.Arrangements;
using Chesil.Packages.Schemas;
using Chesil.Packages.Tables;
using Chesil.TravelTimes;
using Activity = Chesil.Packages.Tables.Activity;

namespace Chesil.SystemModel.Demand;

/// <summary>The package's activity as the demand engine takes it: codes become numbers, in the ordinal order of the codes.</summary>
internal sealed class DemandIndex
{
    private readonly ReviewPackage _package;
    private readonly IReadOnlyList<Activity> _activity;
    private readonly FrozenDictionary<string, int> _area;
    private readonly FrozenDictionary<string, int> _site;
    private readonly FrozenDictionary<string, int> _service;
    private readonly FrozenDictionary<string, int> _band;
    private readonly HashSet<string> _bedded;

    public DemandIndex(ReviewPackage package)
    {
        _package = package;
        _activity = [.. package.Rows<Activity>().Where(activity => activity.Year == package.Review.BaseYear)];
        var used = _activity.Select(activity => activity.Service).ToHashSet(StringComparer.Ordinal);
        Services = [.. package.Rows<Service>().Where(service => used.Contains(service.Code))];
        _area = Index(package.Rows<Area>().Select(area => area.Code));
        _site = Index(package.Rows<Site>().Select(site => site.Code));
        _service = Index(Services.Select(service => service.Code));
        _band = Index(package.Rows<AgeBand>().Select(band => band.Code));
        _bedded = _activity.Where(activity => activity.BedDays is not null).Select(activity => activity.Service).ToHashSet(StringComparer.Ordinal);
        Growth = GrowthOf(package);
    }

    /// <summary>The services with activity in the base year.</summary>
    public IReadOnlyList<Service> Services { get; }

    /// <summary>Growth factors: the base year, and the horizon year where the package has growth for it.</summary>
    public DemographicGrowth Growth { get; }

    public bool HasBeds(int service) => _bedded.Contains(Services[service].Code);

    public int SiteColumn(string site) => _site[site];

    public string? SiteCode(int? column) => column is { } index ? _package.Rows<Site>()[index].Code : null;

    public BaselineActivity Baseline() => new(
        _area.Count,
        Services.Count,
        _band.Count,
        [.. _activity.Select(row => new ActivityRow(_area[row.Area], _service[row.Service], _band[row.AgeBand], Range(row.Spells), row.BedDays is { } days ? Range(days) : LowMidHigh.Exactly(0)))]);

    public double[,] Minutes(TravelTimeTable table)
    {
        var minutes = new double[_area.Count, _site.Count];
        for (var area = 0; area < _area.Count; area++)
        {
            for (var site = 0; site < _site.Count; site++) minutes[area, site] = table.MinutesAt(area, site);
        }
        return minutes;
    }

    public ServiceHosting Hosting(string option, Arrangement arrangement)
    {
        var hosts = new bool[Services.Count, _site.Count];
        for (var service = 0; service < Services.Count; service++)
        {
            foreach (var site in arrangement.SitesOf(Services[service].Code)) hosts[service, _site[site]] = true;
        }
        return new ServiceHosting(option, hosts);
    }

    private static FrozenDictionary<string, int> Index(IEnumerable<string> codes) => codes.Select((code, i) => (code, i)).ToFrozenDictionary(pair => pair.code, pair => pair.i, StringComparer.Ordinal);

    private static LowMidHigh Range(Count count) => count.IsSuppressed ? LowMidHigh.Between((double)count.Low, (double)count.High) : LowMidHigh.Exactly((double)count.Low);

    private static DemographicGrowth GrowthOf(ReviewPackage package)
    {
        var bands = package.Rows<AgeBand>();
        var baseYear = package.Review.BaseYear ?? 0;
        var growth = package.Rows<Growth>().Where(row => row.Year == package.Review.HorizonYear && row.Year > baseYear).ToDictionary(row => row.AgeBand, row => row.ChangePercent, StringComparer.Ordinal);
        if (growth.Count == 0) return DemographicGrowth.None(baseYear, Math.Max(1, bands.Count));
        var factors = new double[2, bands.Count];
        for (var band = 0; band < bands.Count; band++) (factors[0, band], factors[1, band]) = (1, (double)(1 + growth[bands[band].Code] / 100));
        return new DemographicGrowth([baseYear, package.Review.HorizonYear!.Value], factors);
    }
}
