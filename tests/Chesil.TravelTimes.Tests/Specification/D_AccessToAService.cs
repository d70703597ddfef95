namespace Chesil.TravelTimes.Tests.Specification;

/// <summary>From a table to statements about people: who goes where, how far, and how many.</summary>
public class D_AccessToAService
{
    //            H     K     L     people
    //  a        10    40    10        100
    //  b        30.0  20    50        200
    //  c        50    31    60        300
    //  island    -     -     -         50
    private static readonly double[] People = [100, 200, 300, 50];

    private static TravelTimeTable Table() => TravelTimeTable.FromMinutes(
        ["a", "b", "c", "island"], ["H", "K", "L"], [10, 40, 10, 30, 20, 50, 50, 31, 60, null, null, null]);

    private static ServiceAccess At(params string[] sites) => ServiceAccess.ToNearest(Table(), sites);

    [Fact]
    public void D01_everyone_goes_to_the_nearest_open_site()
    {
        var access = At("K", "H");

        Assert.Equal([10, 20, 31, double.PositiveInfinity], access.Minutes.ToArray());
        Assert.Equal(["H", "K", "K", "nowhere"], Enumerable.Range(0, 4).Select(area => access.FindNearestSiteCode(area) ?? "nowhere"));
        Assert.Equal([0, 1], access.OpenSites);
    }

    [Fact]
    public void D02_of_two_hospitals_equally_near_the_first_in_the_table_counts()
    {
        Assert.Equal("H", At("L", "H").FindNearestSiteCode(0));
        Assert.Equal("L", At("L", "K").FindNearestSiteCode(0));
    }

    [Fact]
    public void D03_a_service_closed_everywhere_is_reached_by_nobody()
    {
        var summary = AccessStatistics.Summarise(At(), People);

        Assert.Equal((650, 0, 650), (summary.Weight, summary.ReachableWeight, summary.UnreachableWeight));
        Assert.Equal((null, null, null), (summary.MeanMinutes, summary.MedianMinutes, summary.MaxMinutes));
        Assert.Equal(650, summary.Thresholds[0].BeyondWeight);
    }

    [Fact]
    public void D04_a_site_that_is_not_in_the_table_is_refused_by_name()
    {
        Assert.Contains("'Q'", Assert.Throws<ArgumentException>(() => At("H", "Q")).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => ServiceAccess.ToNearest(Table(), [0, 3]));
        Assert.Throws<ArgumentException>(() => ServiceAccess.ToNearest(Table(), [-1]));
    }

    [Fact]
    public void D05_the_mean_is_of_those_who_can_get_there()
    {
        // (100 x 10 + 200 x 20 + 300 x 31) / 600
        var summary = AccessStatistics.Summarise(At("H", "K"), People);

        Assert.Equal((600, 50), (summary.ReachableWeight, summary.UnreachableWeight));
        Assert.Equal(14_300 / 600.0, summary.MeanMinutes);
        Assert.Equal(31, summary.MaxMinutes);
    }

    [Fact]
    public void D06_beyond_is_strictly_more_and_within_holds_the_threshold_itself()
    {
        // H alone: a 10, b 30.0, c 50, island none. Beyond 30: c and the island. Beyond 50: the island.
        var thresholds = AccessStatistics.Summarise(At("H"), People, [30, 50]).Thresholds;

        Assert.Equal([new ThresholdCount(30, 350, 300), new ThresholdCount(50, 50, 600)], thresholds);
    }

    [Fact]
    public void D07_dust_of_binary_fractions_carries_nobody_over_a_threshold()
    {
        // 0.1 + 2 x 0.1 in binary is 0.3 and a little more.
        var table = TravelTimeTable.FromMinutes(["a"], ["H"], [0.1]).Scale(2, 0.1);
        Assert.NotEqual(0.3, table.MinutesAt(0, 0));

        Assert.Equal(0, AccessStatistics.Summarise(ServiceAccess.ToNearest(table, ["H"]), [1], [0.3]).Thresholds[0].BeyondWeight);
    }

    [Fact]
    public void D08_quantiles_count_everyone_and_those_who_cannot_get_there_come_last()
    {
        // By minutes: a 100, b 300, c 600, island 650. Half of 650 is 325, in c; 0.9 of it is 585, in c; 0.95 is 617.5, on the island.
        var summary = AccessStatistics.Summarise(At("H", "K"), People);

        Assert.Equal((31, 31, null), (summary.MedianMinutes, summary.P90Minutes, summary.P95Minutes));
    }

    [Fact]
    public void D09_a_quantile_is_a_time_somebody_has()
    {
        // Two areas of 100: the smallest time that half have or less is the first, not the middle between them.
        var access = ServiceAccess.ToNearest(TravelTimeTable.FromMinutes(["a", "b"], ["H"], [10, 20]), ["H"]);

        Assert.Equal(10, AccessStatistics.Summarise(access, [100, 100]).MedianMinutes);
        Assert.Equal(20, AccessStatistics.Summarise(access, [100, 101]).MedianMinutes);
    }

    [Fact]
    public void D10_groups_come_in_ordinal_order_and_add_up_to_the_whole()
    {
        var groups = AccessStatistics.SummariseByGroup(At("H", "K"), People, ["town", "Rural", "town", "Rural"]);

        Assert.Equal(["Rural", "town"], groups.Select(group => group.Group));
        Assert.Equal((2, 250, 20), (groups[0].AreaCount, groups[0].Summary.Weight, groups[0].Summary.MeanMinutes));
        Assert.Equal((100 * 10 + 300 * 31) / 400.0, groups[1].Summary.MeanMinutes);
        Assert.Equal(350, groups.Sum(group => group.Summary.Thresholds[0].BeyondWeight)); // c 300, island 50
    }

    [Fact]
    public void D11_a_group_without_people_has_no_mean()
    {
        var groups = AccessStatistics.SummariseByGroup(At("H"), [0, 1, 1, 1], ["empty", "x", "x", "x"]);

        var empty = groups[0].Summary;
        Assert.Equal((0, null, null, 3), (empty.Weight, empty.MeanMinutes, empty.MedianMinutes, empty.Thresholds.Count));
    }

    [Fact]
    public void D12_catchments_and_those_in_none()
    {
        Assert.Equal(
            [new Catchment("H", 1, 100, 100 / 650.0), new Catchment("K", 2, 500, 500 / 650.0), new Catchment("L", 0, 0, 0)],
            AccessStatistics.Catchments(At("H", "K", "L"), People));
    }

    [Fact]
    public void D13_the_curve_of_people_against_minutes_never_reaches_the_island()
    {
        // a at 10, b at 20, c at 31.
        Assert.Equal(
            [
                new(0, 0, 0), new(10, 100, 100 / 650.0), new(20, 300, 300 / 650.0),
                new(30, 300, 300 / 650.0), new CurvePoint(40, 600, 600 / 650.0),
            ],
            AccessStatistics.Curve(At("H", "K"), People, maxMinutes: 40, stepMinutes: 10));
        Assert.Equal(4, AccessStatistics.Curve(At("H"), People, 0.3, 0.1).Count); // 0, 0.1, 0.2, 0.3
        Assert.Throws<ArgumentException>(() => AccessStatistics.Curve(At("H"), People, 60, 0));
    }

    [Fact]
    public void D14_weights_that_do_not_fit_are_refused_by_name()
    {
        Assert.Throws<ArgumentException>(() => AccessStatistics.Summarise(At("H"), [1, 2, 3]));
        var error = Assert.Throws<ArgumentException>(() => AccessStatistics.Summarise(At("H"), [1, -2, 3, 4]));
        Assert.Contains("'b'", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void D15_how_evenly_journeys_are_spread()
    {
        // Equal people at ranks 1 to 4 with 10, 20, 30, 40 minutes: ridits 1/8, 3/8, 5/8, 7/8. The line rises 10 a quarter: slope 40.
        // Mean 25, so the relative index is 1.6. Gini: mean difference / (2 x mean) = (6 pairs' differences 100 x 2 / 16) / 50 = 0.25.
        var access = ServiceAccess.ToNearest(TravelTimeTable.FromMinutes(["a", "b", "c", "d"], ["H"], [10, 20, 30, 40]), ["H"]);
        var equity = AccessStatistics.Equity(access, [5, 5, 5, 5], [1, 2, 3, 4]);

        Assert.Equal(40, equity.SlopeIndexMinutes!.Value, 1e-12);
        Assert.Equal(1.6, equity.RelativeIndex!.Value, 1e-12);
        Assert.Equal(0.25, equity.Gini!.Value, 1e-12);
        // ((sqrt 10 + sqrt 20 + sqrt 30 + sqrt 40) / 4)^2 / 25 = 23.62355... / 25
        var root = (Math.Sqrt(10) + Math.Sqrt(20) + Math.Sqrt(30) + Math.Sqrt(40)) / 4;
        Assert.Equal(1 - root * root / 25, equity.Atkinson!.Value, 1e-12);
    }

    [Fact]
    public void D16_an_index_without_meaning_is_empty()
    {
        var nobody = AccessStatistics.Equity(At(), People, [1, 2, 3, 4]);
        Assert.Equal(new AccessEquity(null, null, null, null), nobody);

        var oneRank = AccessStatistics.Equity(At("H"), People, [7, 7, double.NaN, 1]);
        Assert.Equal((null, null), (oneRank.SlopeIndexMinutes, oneRank.RelativeIndex));
        Assert.NotNull(oneRank.Gini);
    }
}
