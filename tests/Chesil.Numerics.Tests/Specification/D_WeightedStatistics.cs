namespace Chesil.Numerics.Tests.Specification;

public sealed class D_WeightedStatistics
{
    // Four people: two travel 10 minutes, one 20, one 40.
    private static readonly double[] Minutes = [20, 10, 40];
    private static readonly double[] People = [1, 2, 1];

    // The same, and five people who cannot get there at all.
    private static readonly double[] WithUnreachable = [20, 10, double.PositiveInfinity, 40];
    private static readonly double[] PeopleWithUnreachable = [1, 2, 5, 1];

    [Fact]
    public void D01_the_mean_is_weighted() =>
        Assert.Equal(20, WeightedStatistics.Mean(Minutes, People)); // (2 x 10 + 20 + 40) / 4

    [Fact]
    public void D02_a_quantile_is_the_smallest_value_that_reaches_the_share()
    {
        // In order: 10 (cumulative 2), 20 (3), 40 (4).
        Assert.Equal(10, WeightedStatistics.Quantile(Minutes, People, 0.0));
        Assert.Equal(10, WeightedStatistics.Quantile(Minutes, People, 0.5)); // 2 of 4: reached
        Assert.Equal(20, WeightedStatistics.Quantile(Minutes, People, 0.51));
        Assert.Equal(20, WeightedStatistics.Quantile(Minutes, People, 0.75)); // 3 of 4
        Assert.Equal(40, WeightedStatistics.Quantile(Minutes, People, 0.76));
        Assert.Equal(40, WeightedStatistics.Quantile(Minutes, People, 1.0));
    }

    [Fact]
    public void D03_several_quantiles_come_in_the_order_asked() =>
        Assert.Equal([40, 10, 20], WeightedStatistics.Quantiles(Minutes, People, [0.9, 0.5, 0.75]));

    [Fact]
    public void D04_a_share_is_read_as_it_was_typed()
    {
        // In doubles 0.07 x 100 is 7.000000000000001; seven of a hundred people are still seven.
        var values = Enumerable.Range(1, 100).Select(i => (double)i).ToArray();
        var weights = Enumerable.Repeat(1.0, 100).ToArray();
        Assert.True(0.07 * weights.Length > 7);

        for (var percent = 1; percent <= 100; percent++)
            Assert.Equal(percent, WeightedStatistics.Quantile(values, weights, percent / 100.0));
    }

    [Fact]
    public void D05_weights_of_a_tenth_do_not_drift()
    {
        var values = Enumerable.Range(1, 1000).Select(i => (double)i).ToArray();
        var weights = Enumerable.Repeat(0.1, 1000).ToArray();

        for (var percent = 1; percent <= 100; percent++)
            Assert.Equal(percent * 10, WeightedStatistics.Quantile(values, weights, percent / 100.0));
    }

    [Fact]
    public void D06_beyond_is_strictly_more_and_within_holds_the_threshold()
    {
        Assert.Equal(1, WeightedStatistics.WeightBeyond(Minutes, People, 20));
        Assert.Equal(3, WeightedStatistics.WeightWithin(Minutes, People, 20));
        Assert.Equal(0.25, WeightedStatistics.ShareBeyond(Minutes, People, 20));
        Assert.Equal(0.75, WeightedStatistics.ShareWithin(Minutes, People, 20));
        Assert.Equal(2, WeightedStatistics.WeightBeyond(Minutes, People, 19.999));
    }

    [Fact]
    public void D07_a_place_that_cannot_be_reached_is_beyond_every_threshold()
    {
        Assert.Equal(6, WeightedStatistics.WeightBeyond(WithUnreachable, PeopleWithUnreachable, 30)); // 40 minutes, and the five
        Assert.Equal(4, WeightedStatistics.WeightWithin(WithUnreachable, PeopleWithUnreachable, 1e300));
        Assert.Equal(20, WeightedStatistics.Quantile(WithUnreachable, PeopleWithUnreachable, 3 / 9.0));
        Assert.Equal(double.PositiveInfinity, WeightedStatistics.Quantile(WithUnreachable, PeopleWithUnreachable, 0.5));
        Assert.Equal(double.PositiveInfinity, WeightedStatistics.Max(WithUnreachable, PeopleWithUnreachable));
        Assert.Throws<ArgumentException>(() => WeightedStatistics.Mean(WithUnreachable, PeopleWithUnreachable));
    }

    [Fact]
    public void D08_rows_without_people_count_for_nothing()
    {
        double[] minutes = [5, 10, 50];
        double[] people = [0, 3, 0];

        Assert.Equal(10, WeightedStatistics.Quantile(minutes, people, 0));
        Assert.Equal(10, WeightedStatistics.Quantile(minutes, people, 1));
        Assert.Equal(10, WeightedStatistics.Max(minutes, people));
        Assert.Equal(10, WeightedStatistics.Mean(minutes, people));
        Assert.Equal(0, WeightedStatistics.WeightBeyond(minutes, people, 10));
    }

    [Fact]
    public void D09_one_row_is_every_quantile()
    {
        Assert.Equal([7, 7, 7], WeightedStatistics.Quantiles([7.0], [0.3], [0.0, 0.5, 1.0]));
        Assert.Equal(0.3, WeightedStatistics.TotalWeight([0.3]));
    }

    [Fact]
    public void D10_mistakes_are_refused()
    {
        Assert.Throws<ArgumentException>(() => WeightedStatistics.Mean([1.0], [1.0, 2.0]));
        Assert.Throws<ArgumentException>(() => WeightedStatistics.Mean([], []));
        Assert.Throws<ArgumentException>(() => WeightedStatistics.TotalWeight([0.0, 0.0]));
        Assert.Throws<ArgumentException>(() => WeightedStatistics.TotalWeight([2.0, -1.0]));
        Assert.Throws<ArgumentException>(() => WeightedStatistics.TotalWeight([double.NaN]));
        Assert.Throws<ArgumentException>(() => WeightedStatistics.TotalWeight([double.PositiveInfinity]));
        Assert.Throws<ArgumentException>(() => WeightedStatistics.TotalWeight([double.MaxValue, double.MaxValue]));
        Assert.Throws<ArgumentException>(() => WeightedStatistics.Max([double.NaN, 1.0], [0.0, 1.0]));
        Assert.Throws<ArgumentException>(() => WeightedStatistics.Max([double.NegativeInfinity], [1.0]));
        Assert.Throws<ArgumentException>(() => WeightedStatistics.WeightBeyond([1.0], [1.0], double.NaN));
        Assert.Throws<ArgumentOutOfRangeException>(() => WeightedStatistics.Quantile([1.0], [1.0], 1.01));
        Assert.Throws<ArgumentOutOfRangeException>(() => WeightedStatistics.Quantile([1.0], [1.0], double.NaN));
        Assert.Throws<ArgumentException>(() => WeightedStatistics.Quantiles([1.0], [1.0], [0.5], new double[2]));
    }
}
