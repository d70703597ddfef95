using Chesil.Numerics;

namespace Chesil.Appraisal.Tests.Specification;

public class A09_how_robust_is_the_lead
{
    [Fact]
    public void The_sentence_has_its_numbers()
    {
        // "B leads A by 4.3 points, unless the weight of net present cost falls below 11.6 % (it is 20 %)."
        var robustness = Robustness.Of(FourSites.Evaluate(), FourSites.Measured());

        Assert.Equal(("B", "A", false), (robustness.Leader, robustness.RunnerUp, robustness.LeadIsTied));
        Assert.Equal(4.3m, Rounding.HalfAwayFromZero(robustness.MarginPoints!.Value, 1));
        var flip = robustness.SmallestWeightFlip!;
        Assert.Equal(("net-present-cost", "A"), (flip.Criterion, flip.Rival));
        Assert.Equal((20.0m, 11.6m), (Rounding.HalfAwayFromZero(100 * flip.Weight, 1), Rounding.HalfAwayFromZero(100 * flip.FlipWeight!.Value, 1)));
        Assert.Equal(TrafficLight.Amber, robustness.Light);
    }

    [Fact]
    public void It_names_the_nearest_flip_and_the_smallest_fall_as_well()
    {
        var robustness = Robustness.Of(FourSites.Evaluate(), FourSites.Measured());

        Near.Equal(0.067059m, robustness.NearestFlip!.Shift, 0.000001m);
        // 17.10 points on quality: from 168 consultant hours down the last stretch of 40 points over 56 hours, 17.1 x 1.4 = 23.94.
        Assert.Equal("quality", robustness.SmallestScoreFlip!.Criterion);
        Near.Equal(-23.94m, robustness.SmallestScoreFlip.PerformanceChange, 0.005m);
    }

    [Fact]
    public void A_tied_lead_is_red_whatever_the_flips_say()
    {
        var robustness = Robustness.Of(Evaluation.Run(
            new ValueTable([new("a"), new("b")], ["x"], new decimal[,] { { 50 }, { 50 } }), Weights.Equal(1)));

        Assert.Equal((true, TrafficLight.Red, 0m), (robustness.LeadIsTied, robustness.Light, robustness.MarginPoints));
    }

    [Fact]
    public void A_leader_that_dominates_everything_cannot_be_moved_by_weights()
    {
        var robustness = Robustness.Of(Evaluation.Run(
            new ValueTable([new("a"), new("b")], ["x", "y"], new decimal[,] { { 80, 50 }, { 50, 50 } }), Weights.Equal(2)));

        Assert.Null(robustness.SmallestWeightFlip);
        Assert.Null(robustness.NearestFlip);
        Assert.Equal(TrafficLight.Green, robustness.Light);
    }

    [Fact]
    public void An_option_alone_has_no_rival()
    {
        var robustness = Robustness.Of(Evaluation.Run(
            new ValueTable([new("a")], ["x"], new decimal[,] { { 50 } }), Weights.Equal(1)));

        Assert.Equal(("a", (string?)null, (decimal?)null), (robustness.Leader, robustness.RunnerUp, robustness.MarginPoints));
        Assert.Equal(TrafficLight.Green, robustness.Light);
    }
}
