namespace Chesil.Appraisal.Tests.Specification;

public class A07_a_score_falls_until_the_order_flips
{
    [Fact]
    public void The_fall_is_the_lead_divided_by_the_weight()
    {
        var flips = ScoreFlip.List(A03_weights_and_points_become_totals.Evaluate());

        // The lead is 4.25 points: 4.25/.30 = 14.1667, 4.25/.25 = 17, 4.25/.20 = 21.25, 4.25/.15 = 28.3333, 4.25/.10 = 42.5.
        Near.Equal([-14.166667m, -17m, -21.25m, -28.333333m, -42.5m], [.. flips.Select(flip => flip.Points!.Value)], 0.000001m);
        // 80 - 14.17, 55 - 17, 60 - 21.25, 75 - 28.33 and 60 - 42.5 are all on the scale.
        Assert.All(flips, flip => Assert.True(flip.CanChangeOrderAlone));
        Assert.Equal(17.5m, flips[4].FlipValue);
    }

    [Fact]
    public void A_fall_below_the_bottom_of_the_scale_cannot_change_the_order_alone()
    {
        // a leads 75 to 50 on weights .8 and .2: lead 20 + 5 = 25; on y it would have to fall 25/.2 = 125.
        var evaluation = Evaluation.Run(
            new ValueTable([new("a"), new("b")], ["x", "y"], new decimal[,] { { 75, 75 }, { 50, 50 } }),
            PercentWeights.Accept([80, 20]).GetWeights());

        var flip = ScoreFlip.List(evaluation)[1];

        Assert.Equal(-125m, flip.Points);
        Assert.False(flip.CanChangeOrderAlone);
        Assert.Null(flip.FlipValue);
    }

    [Fact]
    public void A_criterion_without_weight_cannot_change_the_order()
    {
        var evaluation = Evaluation.Run(
            new ValueTable([new("a"), new("b")], ["x", "y"], new decimal[,] { { 75, 75 }, { 50, 50 } }),
            PercentWeights.Accept([100, 0]).GetWeights());

        var flip = ScoreFlip.List(evaluation)[1];

        Assert.Equal(((decimal?)null, false), (flip.Points, flip.CanChangeOrderAlone));
    }

    [Fact]
    public void Where_the_criterion_was_measured_the_fall_is_given_in_its_own_unit()
    {
        // 20 and 30 minutes on a scale of 100 points at 0 and 0 at 60: 66.667 and 50 points. Weights .5 and .5; y is scored.
        var minutes = ValueFunction.Define([new(0, 100), new(60, 0)], ValueShape.Decreasing, OutOfRangeRule.Refuse).GetFunction();
        var performance = new PerformanceTable(
            [new("a"), new("b")], ["x", "y"], [minutes, null], new decimal[,] { { 20, 40 }, { 30, 40 } });
        var evaluation = Evaluation.Run(performance.ToValues().GetTable(), Weights.Equal(2));

        var flips = ScoreFlip.List(evaluation, performance);

        // a would draw level with b at b's own 30 minutes.
        Near.Equal(30m, flips[0].FlipPerformance, 0.00000001m);
        Near.Equal(10m, flips[0].PerformanceChange, 0.00000001m);
        Assert.Null(flips[1].FlipPerformance);
        Near.Equal(-16.666667m, flips[1].Points, 0.000001m);
    }

    [Fact]
    public void A_performance_table_of_other_options_is_a_mistake()
    {
        var other = new PerformanceTable([new("z"), new("b")], ["x", "y"], [null, null], new decimal[,] { { 1, 2 }, { 3, 4 } });
        var evaluation = Evaluation.Run(
            new ValueTable([new("a"), new("b")], ["x", "y"], new decimal[,] { { 1, 2 }, { 3, 4 } }), Weights.Equal(2));

        Assert.Throws<ArgumentException>(() => ScoreFlip.List(evaluation, other));
    }
}
