using Chesil.Benchmarks.Measuring;
using Chesil.Demand;

namespace Chesil.Benchmarks.Works;

/// <summary>A whole system's activity, grown and sent to the nearest site, for today and five options.</summary>
public class ProjectDemand : Work
{
    private const int AreaCount = 450;
    private const int ServiceCount = 30;
    private const int AgeBandCount = 18;
    private const int SiteCount = 13;
    private const int OptionCount = 6;

    // Growth in eighths, so that every grown row is a whole number of eighths and sums can be worked out in whole numbers.
    private const int Eighths = 8;

    private BaselineActivity _activity = null!;
    private DemographicGrowth _growth = null!;
    private double[,] _minutes = null!;
    private double[] _occupancy = null!;
    private ServiceHosting[] _options = null!;
    private long _spells;
    private long _grownEighths;

    public override string What => "Demand: 243,000 rows (450 areas x 30 services x 18 age bands), 13 sites, 2 years, 6 options";

    public override string Known => "each option's sites add up to the system's total, exactly, and that to a sum in whole numbers";

    internal override Peer Peer => new PythonPeer("demand.py", $"{_spells} {_grownEighths}");

    public override void Prepare()
    {
        (_spells, _grownEighths) = (0, 0);
        var rows = new List<ActivityRow>(AreaCount * ServiceCount * AgeBandCount);
        for (var area = 0; area < AreaCount; area++)
        {
            for (var service = 0; service < ServiceCount; service++)
            {
                for (var band = 0; band < AgeBandCount; band++)
                {
                    var spells = (area * 7 + service * 11 + band * 13) % 97;
                    _spells += spells;
                    _grownEighths += spells * GrowthEighths(band);
                    rows.Add(new ActivityRow(area, service, band, LowMidHigh.Exactly(spells), LowMidHigh.Exactly(3 * spells)));
                }
            }
        }
        _activity = new BaselineActivity(AreaCount, ServiceCount, AgeBandCount, rows);
        var factors = new double[2, AgeBandCount];
        for (var band = 0; band < AgeBandCount; band++) (factors[0, band], factors[1, band]) = (1, (double)GrowthEighths(band) / Eighths);
        _growth = new DemographicGrowth([2025, 2035], factors);
        _minutes = new double[AreaCount, SiteCount];
        for (var area = 0; area < AreaCount; area++)
        {
            for (var site = 0; site < SiteCount; site++) _minutes[area, site] = (area * 31 + site * 57) % 89;
        }
        _occupancy = [.. Enumerable.Repeat(0.85, ServiceCount)];
        _options = [.. Enumerable.Range(0, OptionCount).Select(Option)];
    }

    public override object Run() => DemandProjection.Run(_activity, _growth, _minutes, _occupancy, _options);

    public override void Check(object answer)
    {
        var projection = (DemandProjection)answer;
        Expect.Equal(_spells, projection.SystemTotalInAll(0).Spells.Mid, "All spells in the first year");
        Expect.Equal(_grownEighths / (double)Eighths, projection.SystemTotalInAll(1).Spells.Mid, "All spells in the second year");
        foreach (var option in projection.Options)
        {
            for (var year = 0; year < 2; year++)
            {
                var sites = Enumerable.Range(0, SiteCount).Aggregate(option.UnservedInAll(year), (sum, site) => sum + option.AtSite(site, year));
                Expect.Equal(projection.SystemTotalInAll(year), sites, $"The sum of the sites of {option.OptionKey}");
            }
        }
    }

    private static int GrowthEighths(int band) => Eighths + band % 5;

    /// <summary>Today every site has every service; each option takes every other service from one site more.</summary>
    private static ServiceHosting Option(int option)
    {
        var hosts = new bool[ServiceCount, SiteCount];
        for (var service = 0; service < ServiceCount; service++)
        {
            for (var site = 0; site < SiteCount; site++) hosts[service, site] = site >= option || service % 2 == 0;
        }
        return new ServiceHosting($"option-{option}", hosts);
    }
}
