using static Chesil.Demand.Tests.World;

namespace Chesil.Demand.Tests.Specification;

public class A06_bed_days_become_beds
{
    [Theory]
    // 50,000 spells x 5.2 days = 260,000 bed days; / 365 = 712.33 beds full on average.
    [InlineData(260_000, 0.85, 838.0)]
    [InlineData(260_000, 0.92, 774.3)]
    // 200,000 / (365 x .92) = 595.5926
    [InlineData(200_000, 0.92, 595.6)]
    public void Beds_are_bed_days_over_365_over_occupancy(double bedDays, double occupancy, double beds)
    {
        Assert.Equal(beds, Beds.Needed(bedDays, occupancy), tolerance: 0.05);
    }

    [Fact]
    public void A_leap_year_is_counted_as_365_days_too()
    {
        Assert.Equal(365, Beds.DaysInYear);
        // Counting 366 would give 0.27 % fewer.
        Assert.Equal(0.0027, 1 - Beds.Needed(365_000, 1) * 365 / 366 / Beds.Needed(365_000, 1), tolerance: 0.0001);
    }

    [Fact]
    public void Each_service_has_its_own_occupancy_and_a_site_adds_them_up()
    {
        var projection = Run(
            new BaselineActivity(1, 2, 1, [People(0, 1000, 36_500, service: 0), People(0, 1000, 7_300, service: 1)]),
            DemographicGrowth.None(2014, 1), new double[,] { { 10, 20, 99 } }, [0.8, 0.5], Hosts("today", [0], [0]));

        // 36,500/365 = 100 beds full; / .8 = 125. 7,300/365 = 20; / .5 = 40.
        var today = projection.Options[0];
        Assert.Equal(125, today.BedsAt(0, 0, 0).Mid, tolerance: 1e-9);
        Assert.Equal(40, today.BedsAt(0, 1, 0).Mid, tolerance: 1e-9);
        Assert.Equal(165, today.BedsAtSite(0, 0).Mid, tolerance: 1e-9);
        Assert.Equal(LowMidHigh.Exactly(0), today.BedsAtSite(1, 0));
    }

    [Theory]
    [InlineData(-1, 0.9)]
    [InlineData(100, 0)]
    [InlineData(100, 1.01)]
    [InlineData(100, double.NaN)]
    [InlineData(double.NaN, 0.9)]
    public void Numbers_out_of_range_are_mistakes(double bedDays, double occupancy)
    {
        Assert.Throws<ArgumentException>(() => Beds.Needed(bedDays, occupancy));
    }
}
