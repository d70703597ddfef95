using Chesil.TravelTimes.Tests.Worlds;

namespace Chesil.TravelTimes.Tests.Specification;

/// <summary>A whole county whose answers can be worked out on paper.</summary>
public class F_GridCounty
{
    private static AccessSummary Summary(params (int X, int Y)[] hospitals) =>
        AccessStatistics.Summarise(GridCounty.Access(GridCounty.Roads(), hospitals), GridCounty.OnePersonEach(), [10, 15]);

    [Fact]
    public void F01_one_hospital_in_the_corner()
    {
        // x + y minutes, x and y from 0 to 10 each: mean 5 + 5, longest 20. By symmetry half lie at 10 or less, with the diagonal.
        // Beyond 10: those above the diagonal, (121 - 11) / 2 = 55. Beyond 15: x + y = 16..20, 5 + 4 + 3 + 2 + 1 = 15.
        var summary = Summary((0, 0));

        Assert.Equal((121, 10, 10, 20), (summary.Weight, summary.MeanMinutes, summary.MedianMinutes, summary.MaxMinutes));
        Assert.Equal([new(10, 55, 66), new ThresholdCount(15, 15, 106)], summary.Thresholds);
        // 0.9 x 121 = 108.9: 106 have 15 or less, the next 5 have 16. 0.95 x 121 = 114.95: 111 have 16 or less, the next 4 have 17.
        Assert.Equal((16, 17), (summary.P90Minutes, summary.P95Minutes));
    }

    [Fact]
    public void F02_one_hospital_in_the_middle()
    {
        // |x - 5| sums to 2 x (1 + 2 + 3 + 4 + 5) = 30 over 11 columns; mean 30 / 11 each way.
        var summary = Summary((5, 5));

        Assert.Equal(60 / 11.0, summary.MeanMinutes!.Value, 1e-12);
        Assert.Equal((10, 0), (summary.MaxMinutes, summary.Thresholds[0].BeyondWeight));
    }

    [Fact]
    public void F03_two_hospitals_share_the_county_and_the_first_has_the_middle()
    {
        // At opposite ends of the southern road: columns 0 to 5 go west (5 is a tie), 6 to 10 east.
        var access = GridCounty.Access(GridCounty.Roads(), (0, 0), (10, 0));

        Assert.Equal([66, 55], AccessStatistics.Catchments(access, GridCounty.OnePersonEach()).Select(catchment => catchment.Weight));
    }

    [Fact]
    public void F04_closing_the_corner_hospital_for_the_middle_one()
    {
        // Corner: x + y. Middle: |x - 5| + |y - 5|. Extra is f(x) + f(y) with f(x) = |x - 5| - x: 5, 3, 1, -1, -3, then -5 six times.
        // Pairs above 0: 5 with 5, 3, 1, -1, -3 (nine ordered pairs); 3 with 3, 1, -1 (five); 1 with 1 (one): 15.
        // Pairs at 0: 5 with -5 (12), 3 with -3 (2), 1 with -1 (2): 16. The other 90 gain.
        var roads = GridCounty.Roads();
        var change = AccessStatistics.Compare(
            GridCounty.Access(roads, (0, 0)), GridCounty.Access(roads, (5, 5)), GridCounty.OnePersonEach(), [5]);

        Assert.Equal((15, 16, 90), (change.LongerWeight, change.UnchangedWeight, change.ShorterWeight));
        // Sums: 5 with itself 10; with 3, 1, -1, -3 twice each 16 + 12 + 8 + 4; 3: 6 + 8 + 4; 1: 2. Together 70.
        Assert.Equal(70 / 15.0, change.MeanExtraMinutes!.Value, 1e-12);
        // More than 5: 10; 8, 8; 6, 6; 6.
        Assert.Equal(6, change.MoreThan[0].Weight);
    }

    [Fact]
    public void F05_a_wall_with_one_gate()
    {
        // Roads between columns 5 and 6 closed but for the southernmost: from (10, 10) to (0, 10) 10 + 10 + 10 by the gate.
        var roads = GridCounty.Roads();
        var walled = roads.WithClosed(Enumerable.Range(1, GridCounty.Side - 1).Select(y => $"5,{y}-6,{y}"));

        Assert.Equal(10, GridCounty.Access(roads, (0, 10)).Minutes[^1]);
        Assert.Equal(30, GridCounty.Access(walled, (0, 10)).Minutes[^1]);
    }
}
