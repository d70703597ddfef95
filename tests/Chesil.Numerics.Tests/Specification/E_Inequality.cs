namespace Chesil.Numerics.Tests.Specification;

public sealed class E_Inequality
{
    [Fact]
    public void E01_Gini_of_one_who_has_everything_among_four_is_three_quarters() =>
        Assert.Equal(0.75, Inequality.Gini([0, 0, 8, 0], [1, 1, 1, 1]), 15); // (n - 1) / n

    [Fact]
    public void E02_Gini_by_pairs()
    {
        // One person has 1 and two have 3. Of the nine pairs four differ, by 2, so the mean difference is 8/9; the mean is 7/3;
        // Gini is half of one over the other: (8/9) / (2 x 7/3) = 4/21.
        Assert.Equal(4 / 21.0, Inequality.Gini([1, 3], [1, 2]), 15);
    }

    [Fact]
    public void E03_Atkinson_with_one_half()
    {
        // Values 1 and 9: mean 5; mean square root (1 + 3) / 2 = 2; 2 squared is 4; 1 - 4/5.
        Assert.Equal(0.2, Inequality.Atkinson([1, 9], [1, 1]), 15);
    }

    [Fact]
    public void E04_Atkinson_with_one_uses_the_geometric_mean_and_with_two_the_harmonic()
    {
        Assert.Equal(0.4, Inequality.Atkinson([1, 9], [1, 1], epsilon: 1), 15); // sqrt(1 x 9) = 3; 1 - 3/5
        Assert.Equal(0.64, Inequality.Atkinson([1, 9], [1, 1], epsilon: 2), 15); // 2 / (1/1 + 1/9) = 1.8; 1 - 1.8/5
        Assert.Equal(0.0, Inequality.Atkinson([1, 9], [1, 1], epsilon: 0));
    }

    [Fact]
    public void E05_Atkinson_with_somebody_at_zero()
    {
        Assert.Equal(0.5, Inequality.Atkinson([0, 9], [1, 1], epsilon: 0.5), 15); // mean root 1.5, squared 2.25; 1 - 2.25/4.5
        Assert.Equal(1.0, Inequality.Atkinson([0, 9], [1, 1], epsilon: 1));
        Assert.Equal(1.0, Inequality.Atkinson([0, 9], [1, 1], epsilon: 3));
        Assert.Equal(0.0, Inequality.Atkinson([0, 9], [0, 1], epsilon: 3), 15); // nobody lives where it is zero
    }

    [Fact]
    public void E06_all_the_same_is_equal()
    {
        Assert.Equal(0.0, Inequality.Gini([0.1, 0.1, 0.1], [1, 2, 3]), 15);
        Assert.Equal(0.0, Inequality.Atkinson([0.1, 0.1, 0.1], [1, 2, 3]), 15);
        Assert.Equal(0.0, Inequality.Gini([0, 0], [1, 2]));
        Assert.Equal(0.0, Inequality.Atkinson([0, 0], [1, 2]));
    }

    [Fact]
    public void E07_slope_of_two_halves()
    {
        // The more deprived half stands at 1/4 with 10 minutes, the other at 3/4 with 14: 4 minutes over half the range, 8 over
        // all.
        Assert.Equal(8, Inequality.SlopeIndex([14, 10], [3, 3], [2, 1]), 14);
        Assert.Equal(8 / 12.0, Inequality.RelativeIndex([14, 10], [3, 3], [2, 1]), 15);
    }

    [Fact]
    public void E08_slope_is_negative_when_the_most_deprived_have_more() =>
        Assert.Equal(-8, Inequality.SlopeIndex([10, 14], [3, 3], [2, 1]), 14);

    [Fact]
    public void E09_rows_of_equal_rank_stand_together_in_any_order()
    {
        // The two rows of rank 1 hold half the people, with a mean of 10, so this is the case of two halves.
        Assert.Equal(8, Inequality.SlopeIndex([4, 16, 14], [1, 1, 2], [1, 1, 2]), 14);
        Assert.Equal(8, Inequality.SlopeIndex([16, 4, 14], [1, 1, 2], [1, 1, 2]), 14);
    }

    [Fact]
    public void E10_a_line_is_found_exactly()
    {
        // Four equal groups at 1/8, 3/8, 5/8, 7/8 with values 1, 2, 3, 4: up 3 over 3/4.
        Assert.Equal(4, Inequality.SlopeIndex([1, 2, 3, 4], [5, 5, 5, 5], [10, 20, 30, 40]), 14);
    }

    [Fact]
    public void E11_mistakes_are_refused()
    {
        Assert.Throws<ArgumentException>(() => Inequality.Gini([-1, 2], [1, 1]));
        Assert.Throws<ArgumentException>(() => Inequality.Gini([double.PositiveInfinity, 2], [1, 1]));
        Assert.Throws<ArgumentException>(() => Inequality.Atkinson([-1, 2], [1, 1]));
        Assert.Throws<ArgumentOutOfRangeException>(() => Inequality.Atkinson([1, 2], [1, 1], -0.1));
        Assert.Throws<ArgumentOutOfRangeException>(() => Inequality.Atkinson([1, 2], [1, 1], double.NaN));
        Assert.Throws<ArgumentException>(() => Inequality.SlopeIndex([1, 2], [1, 1], [1]));
        Assert.Throws<ArgumentException>(() => Inequality.SlopeIndex([1, 2], [1, 1], [1, double.NaN]));
        Assert.Throws<ArgumentException>(() => Inequality.SlopeIndex([1, 2], [1, 1], [5, 5]));
        Assert.Throws<ArgumentException>(() => Inequality.SlopeIndex([1, 2, 3], [1, 1, 0], [5, 5, 6]));
        Assert.Throws<ArgumentException>(() => Inequality.RelativeIndex([-1, 1], [1, 1], [1, 2]));
    }
}
