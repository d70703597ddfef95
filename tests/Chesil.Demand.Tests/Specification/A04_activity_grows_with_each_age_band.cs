using static Chesil.Demand.Tests.World;

namespace Chesil.Demand.Tests.Specification;

public class A04_activity_grows_with_each_age_band
{
    private readonly DemandProjection projection = Run(
        new BaselineActivity(2, 1, 2, [People(0, 1000, 3000, ageBand: 0), People(0, 400, 4000, ageBand: 1), People(1, 200, 2000, ageBand: 1)]),
        // Under 75s stay as they are; the rest grow by a quarter in five years and by half in ten.
        new DemographicGrowth([2014, 2019, 2024], new[,] { { 1, 1 }, { 1, 1.25 }, { 1, 1.5 } }),
        new double[,] { { 10, 20, 99 }, { 30, 15, 99 } }, [0.85], Hosts("today", [0, 1]));

    [Fact]
    public void Each_year_multiplies_the_baseline_by_its_factor()
    {
        var today = projection.Options[0];

        // Site 0: 1000 + 400; 1000 + 400 x 1.25 = 1500; 1000 + 400 x 1.5 = 1600 spells.
        Assert.Equal([Volume(1400, 7000), Volume(1500, 8000), Volume(1600, 9000)], Enumerable.Range(0, 3).Select(y => today.At(0, 0, y)));
        // Site 1: 200, 250 and 300 spells.
        Assert.Equal([Volume(200, 2000), Volume(250, 2500), Volume(300, 3000)], Enumerable.Range(0, 3).Select(y => today.At(1, 0, y)));
    }

    [Fact]
    public void Each_age_band_can_be_seen_at_each_site()
    {
        var today = projection.Options[0];

        Assert.Equal(Volume(1000, 3000), today.AtSiteByAgeBand(site: 0, ageBand: 0, year: 2));
        Assert.Equal(Volume(600, 6000), today.AtSiteByAgeBand(site: 0, ageBand: 1, year: 2));
        Assert.Equal(today.AtSite(0, 2), today.AtSiteByAgeBand(0, 0, 2) + today.AtSiteByAgeBand(0, 1, 2));
    }

    [Fact]
    public void The_system_grows_alike_in_every_option()
    {
        Assert.Equal([1600, 1750, 1900], Enumerable.Range(0, 3).Select(y => projection.SystemTotal(0, y).Spells.Mid));
    }

    [Fact]
    public void Compound_growth_is_given_as_its_factors()
    {
        // Outpatients at 2.49 % a year for 12 years: 1.0249^12 = 1.343315.
        var factor = 1.0;
        for (var year = 0; year < 12; year++)
            factor *= 1.0249;
        var grown = Run(
            new BaselineActivity(1, 1, 1, [People(0, 1_000_000, 0)]), new DemographicGrowth([2026], new[,] { { factor } }),
            new double[,] { { 10, 99, 99 } }, [1], Hosts("today", [0]));

        Assert.Equal(1_343_315, grown.SystemTotal(0, 0).Spells.Mid, tolerance: 0.5);
    }
}
