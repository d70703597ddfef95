using Chesil.Numerics;

namespace Chesil.Appraisal.Tests.Specification;

public class A02_swings_become_weights
{
    [Fact]
    public void Each_weight_is_its_swing_over_the_sum_of_the_swings()
    {
        // 100 + 80 + 60 + 50 + 30 = 320; 50/320 = 15.625 % and 30/320 = 9.375 % exactly.
        var weights = SwingWeights.Normalise([100, 80, 60, 50, 30]).GetWeights();

        Assert.Equal(320m, weights.Whole);
        Assert.Equal([31.25m, 25m, 18.75m, 15.625m, 9.375m], Enumerable.Range(0, 5).Select(weights.Percent));
        Assert.Equal([0.3125m, 0.25m, 0.1875m, 0.15625m, 0.09375m], weights.ListShares());
    }

    [Fact]
    public void In_print_halves_go_away_from_zero()
    {
        var weights = SwingWeights.Normalise([100, 80, 60, 50, 30]).GetWeights();

        Assert.Equal(
            [31.25m, 25.00m, 18.75m, 15.63m, 9.38m], Enumerable.Range(0, 5).Select(j => Rounding.HalfAwayFromZero(weights.Percent(j), 2)));
        Assert.Equal(-9.38m, Rounding.HalfAwayFromZero(-9.375m, 2));
    }

    [Fact]
    public void A_swing_of_nothing_is_a_weight_of_nothing()
    {
        Assert.Equal([1m, 0m], SwingWeights.Normalise([100, 0]).GetWeights().ListShares());
    }

    [Fact]
    public void Numbers_that_are_not_swings_are_refused_with_the_reason()
    {
        Assert.Equal(new WeightsResult.NoneGiven(), SwingWeights.Normalise([]));
        Assert.Equal(new WeightsResult.Negative(1, -5), SwingWeights.Normalise([100, -5]));
        Assert.Equal(new WeightsResult.AllZero(), SwingWeights.Normalise([0, 0]));
        Assert.Equal(new WeightsResult.TooLarge(0, 1_000_001), SwingWeights.Normalise([1_000_001, 1]));
        Assert.Equal(new WeightsResult.TooManyDecimals(0, 0.0000001m), SwingWeights.Normalise([0.0000001m, 1]));
    }

    [Fact]
    public void Percentages_must_add_up_to_exactly_100()
    {
        Assert.Equal(0.3m, PercentWeights.Accept([30, 25, 20, 15, 10]).GetWeights().Share(0));
        Assert.Equal(0.333m, PercentWeights.Accept([33.3m, 33.3m, 33.4m]).GetWeights().Share(0));
        // 33.3 x 3 = 99.9
        Assert.Equal(new WeightsResult.DoesNotSumTo100(99.9m), PercentWeights.Accept([33.3m, 33.3m, 33.3m]));
        Assert.Equal(new WeightsResult.DoesNotSumTo100(0), PercentWeights.Accept([0, 0]));
        Assert.Equal(new WeightsResult.NoneGiven(), PercentWeights.Accept([]));
        Assert.Equal(new WeightsResult.Negative(0, -10), PercentWeights.Accept([-10, 110]));
    }

    [Fact]
    public void Asking_for_weights_that_were_refused_is_a_mistake()
    {
        Assert.Throws<InvalidOperationException>(() => SwingWeights.Normalise([]).GetWeights());
    }
}
