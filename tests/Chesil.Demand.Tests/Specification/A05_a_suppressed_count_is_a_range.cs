using static Chesil.Demand.Tests.World;

namespace Chesil.Demand.Tests.Specification;

public class A05_a_suppressed_count_is_a_range
{
    // "<5" spells: 1 to 4. Its bed days are not published; at 3 days each they lie between 3 and 12.
    private static readonly ActivityRow Suppressed =
        new(1, 0, 0, LowMidHigh.Between(1, 4), LowMidHigh.Between(3, 12));

    [Fact]
    public void A_total_that_holds_it_shows_a_range()
    {
        var projection = Run(
            new BaselineActivity(2, 1, 1, [People(0, 100, 300), Suppressed]), DemographicGrowth.None(2014, 1),
            new double[,] { { 10, 20, 99 }, { 15, 20, 99 } }, [0.92], Hosts("today", [0]));

        var volume = projection.Options[0].At(0, 0, 0);
        Assert.Equal(new LowMidHigh(101, 102.5, 104), volume.Spells);
        Assert.Equal(new LowMidHigh(303, 307.5, 312), volume.BedDays);
        Assert.True(volume.Spells.IsRange);
    }

    [Fact]
    public void A_total_without_it_shows_one_number()
    {
        var projection = Run(
            new BaselineActivity(2, 1, 1, [People(0, 100, 300), Suppressed]), DemographicGrowth.None(2014, 1),
            new double[,] { { 10, 20, 99 }, { 20, 10, 99 } }, [0.92], Hosts("today", [0, 1]));

        Assert.False(projection.Options[0].At(0, 0, 0).Spells.IsRange);
        Assert.True(projection.Options[0].At(1, 0, 0).Spells.IsRange);
    }

    [Fact]
    public void Beds_keep_the_range()
    {
        var projection = Run(
            new BaselineActivity(2, 1, 1, [Suppressed]), DemographicGrowth.None(2014, 1),
            new double[,] { { 10, 20, 99 }, { 15, 20, 99 } }, [0.5], Hosts("today", [0]));

        // 3, 7.5 and 12 bed days over 365 x .5 = 182.5
        var beds = projection.Options[0].BedsAt(0, 0, 0);
        Assert.Equal(3 / 182.5, beds.Low, tolerance: 1e-12);
        Assert.Equal(7.5 / 182.5, beds.Mid, tolerance: 1e-12);
        Assert.Equal(12 / 182.5, beds.High, tolerance: 1e-12);
    }
}
