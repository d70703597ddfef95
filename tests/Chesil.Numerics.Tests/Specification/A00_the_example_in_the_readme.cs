namespace Chesil.Numerics.Tests.Specification;

public sealed class A00_the_example_in_the_readme
{
    [Fact]
    public void Ten_lines_from_minutes_to_a_printed_number()
    {
        double[] minutes = [12, 35, 20, double.PositiveInfinity];
        double[] people = [1000, 500, 400, 100];
        double median = WeightedStatistics.Quantile(minutes, people, 0.5);
        double beyond30 = WeightedStatistics.WeightBeyond(minutes, people, 30);
        double slope = Inequality.SlopeIndex(minutes.AsSpan(0, 3), people.AsSpan(0, 3), rank: [3, 1, 2]);
        var stream = new PhiloxStream(seed: 2014, replication: 0, entity: 17, purpose: 1);
        double stayDays = 4 * stream.NextExponential();
        double growth = Elementary.Pow(1.02, 10);
        decimal printed = Rounding.ToDecimal(slope, 2);

        Assert.Equal(12, median); // 1,000 of 2,000 people: reached
        Assert.Equal(600, beyond30);
        Assert.Equal(1.2189944199947573, growth); // 1.02^10 = 1.2189944199947573425...
        Assert.InRange(stayDays, 0, 148);

        // Ridits, most deprived first: 500 of 1,900 stand at 250/1900, then 400 at 700/1900, then 1,000 at 1400/1900.
        // In people, about the mean of 950: -700, -250, +450. Minutes about the mean 37500/1900 = 19.7368: +15.2632, +0.2632,
        // -7.7368. Slope: 1900 x (500 x -700 x 15.2632 + 400 x -250 x 0.2632 + 1000 x 450 x -7.7368)
        //             / (500 x 490000 + 400 x 62500 + 1000 x 202500) = 1900 x -8850000 / 472500000 = -35.59.
        Assert.Equal(-35.59m, printed);
    }
}
