namespace Chesil.TravelTimes.Tests.Specification;

/// <summary>Tables that came from elsewhere, and their calibration.</summary>
public class C_ReadyMadeTables
{
    private static TravelTimeTable Table() => TravelTimeTable.FromMinutes(["a", "b"], ["H", "K"], [10, 25.5, null, 0]);

    [Fact]
    public void C01_an_empty_cell_is_no_way()
    {
        Assert.Equal(25.5, Table().MinutesAt(0, 1));
        Assert.Equal(double.PositiveInfinity, Table().MinutesAt(1, 0));
        Assert.Equal(RoadNetwork.Unreachable, Table().MillisecondsAt(1, 0));
        Assert.Equal(1_530_000u, Table().MillisecondsAt(0, 1)); // 25.5 x 60,000
        Assert.Equal(1, Table().UnreachableCount);
        Assert.Equal((1, 1, null), (Table().FindOrigin("b"), Table().FindSite("K"), Table().FindSite("Q")));
    }

    [Fact]
    public void C02_calibration_is_added_plus_factor_times_minutes()
    {
        var scaled = Table().Scale(1.074, 5.80);

        Assert.Equal(16.54, scaled.MinutesAt(0, 0), 1e-12); // 5.80 + 1.074 x 10
        Assert.Equal(5.80, scaled.MinutesAt(1, 1)); // Even no distance takes the time to park.
        Assert.Equal(double.PositiveInfinity, scaled.MinutesAt(1, 0));
        Assert.Equal(10, Table().MinutesAt(0, 0));
    }

    [Fact]
    public void C03_no_calibration_makes_a_time_negative()
    {
        Assert.Equal(0, Table().Scale(1, -3).MinutesAt(1, 1));
        Assert.Throws<ArgumentException>(() => Table().Scale(0));
        Assert.Throws<ArgumentException>(() => Table().Scale(1, double.NaN));
    }

    [Theory]
    [InlineData(-1.0)]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    public void C04_a_bad_time_is_refused_by_name(double minutes)
    {
        var error = Assert.Throws<ArgumentException>(() => TravelTimeTable.FromMinutes(["a", "b"], ["H", "K"], [1, 2, 3, minutes]));
        Assert.Contains("from 'b' to 'K'", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void C05_codes_are_unique_and_cells_are_all_there()
    {
        Assert.Throws<ArgumentException>(() => TravelTimeTable.FromMinutes(["a", "a"], ["H"], [1, 2]));
        Assert.Throws<ArgumentException>(() => TravelTimeTable.FromMinutes(["a"], ["H", "H"], [1, 2]));
        Assert.Throws<ArgumentException>(() => TravelTimeTable.FromMinutes(["a"], [""], [1]));
        Assert.Throws<ArgumentException>(() => TravelTimeTable.FromMinutes(["a"], ["H"], [1, 2]));
    }

    [Fact]
    public void C06_a_table_may_be_empty()
    {
        Assert.Equal(0, TravelTimeTable.FromMinutes([], ["H"], []).UnreachableCount);
        Assert.True(TravelTimeTable.FromMinutes(["a"], [], []).Row(0).IsEmpty);
    }
}
