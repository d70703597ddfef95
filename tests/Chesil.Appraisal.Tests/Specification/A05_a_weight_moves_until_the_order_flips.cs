using Chesil.Numerics;

namespace Chesil.Appraisal.Tests.Specification;

public class A05_a_weight_moves_until_the_order_flips
{
    [Fact]
    public void The_flip_weight_has_a_closed_form()
    {
        var flip = Flip("access");

        // The second option leads. On access it is 15 behind; on the rest it is ahead by
        // (20 x 30 + 10 x 20) / 75 = 800/75 = 10.6667. Level when (1 - t) 10.6667 = t 15: t* = 10.6667/25.6667 = 41.56 %.
        Near.Equal(0.415584m, flip.FlipWeight, 0.000001m);
        Assert.Equal(41.56m, Rounding.HalfAwayFromZero(100 * flip.FlipWeight!.Value, 2));
        Near.Equal(0.165584m, flip.Move, 0.000001m);
        Assert.True(flip.RivalOvertakes);
        Assert.Equal(TrafficLight.Green, flip.Light);
    }

    [Fact]
    public void Less_weight_where_the_leader_is_strong_can_flip_the_order_too()
    {
        // Finance: ahead by 30; on the rest (-25 x 15 + 10 x 20)/80 = -175/80 = -2.1875. t* = 2.1875/32.1875 = 6.80 %.
        var flip = Flip("finance");

        Near.Equal(0.067961m, flip.FlipWeight, 0.000001m);
        Near.Equal(-0.132039m, flip.Move, 0.000001m);
        Assert.Equal(TrafficLight.Amber, flip.Light);
    }

    [Fact]
    public void A_criterion_where_both_score_the_same_flips_nothing_before_it_is_everything()
    {
        var flip = Flip("quality");

        Assert.Equal(WeightFlipOutcome.DrawsLevel, flip.Outcome);
        Assert.Equal(1m, flip.FlipWeight);
        Assert.False(flip.RivalOvertakes);
    }

    [Fact]
    public void A_leader_ahead_at_both_ends_is_never_caught()
    {
        // Deliverability: ahead by 20, and on the rest (-25 x 15 + 20 x 30)/90 = 2.5 ahead as well.
        var flip = Flip("deliverability");

        Assert.Equal(WeightFlipOutcome.NeverLevel, flip.Outcome);
        Assert.Null(flip.FlipWeight);
        Assert.Null(flip.Move);
        Assert.Equal(TrafficLight.Green, flip.Light);
    }

    [Fact]
    public void Two_options_alike_in_everything_are_level_at_every_weight()
    {
        var flips = WeightFlip.List(Two(new decimal[,] { { 40, 60 }, { 40, 60 } }, [1, 1]));

        Assert.All(flips, flip => Assert.Equal((WeightFlipOutcome.AlwaysLevel, TrafficLight.Red), (flip.Outcome, flip.Light)));
    }

    [Fact]
    public void A_tied_lead_flips_at_the_weight_it_has()
    {
        // (60 + 40)/2 = (40 + 60)/2
        var flips = WeightFlip.List(Two(new decimal[,] { { 60, 40 }, { 40, 60 } }, [1, 1]));

        Assert.Equal([0.5m, 0.5m], flips.Select(flip => flip.FlipWeight));
        Assert.All(flips, flip => Assert.Equal((0m, TrafficLight.Red, true), (flip.Move, flip.Light, flip.RivalOvertakes)));
    }

    [Fact]
    public void When_one_criterion_is_everything_the_others_cannot_be_rescaled()
    {
        var evaluation = Two(new decimal[,] { { 60, 40 }, { 40, 60 } }, [1, 0]);

        Assert.Equal(
            [WeightFlipOutcome.OthersHaveNoWeight, WeightFlipOutcome.DrawsLevel],
            WeightFlip.List(evaluation).Select(flip => flip.Outcome));
        Assert.Null(WeightChart.Find(evaluation, 0));
    }

    [Fact]
    public void The_traffic_light_is_red_below_5_points_of_weight_and_amber_below_15()
    {
        // Ahead 10 on x and behind d on y, weights 1/2 each; level when (1 - t) d = t 10, so t* = d/(d + 10).
        Assert.Equal(TrafficLight.Red, LightOfX(behind: 9)); // 9/19 = .4737, move -.0263
        Assert.Equal(TrafficLight.Amber, LightOfX(behind: 8)); // 8/18 = .4444, move -.0556
        Assert.Equal(TrafficLight.Green, LightOfX(behind: 5)); // 5/15 = .3333, move -.1667

        static TrafficLight LightOfX(decimal behind) =>
            WeightFlip.List(Two(new[,] { { 50m, 50m - behind }, { 40m, 50m } }, [1, 1]))[0].Light;
    }

    [Fact]
    public void A_line_chart_needs_two_ends_of_each_line_and_where_they_cross()
    {
        var chart = WeightChart.Find(A03_weights_and_points_become_totals.Evaluate(), 1)!;

        // Without access: (30 x 80 + 20 x 30 + 15 x 75 + 10 x 40)/75 = 4525/75 and (30 x 80 + 20 x 60 + 15 x 75 + 10 x 60)/75 = 5325/75
        Near.Equal([60.333333m, 71m], [.. chart.Lines.Select(line => line.TotalAtZero)], 0.000001m);
        Assert.Equal([70m, 55m], chart.Lines.Select(line => line.TotalAtOne));
        var crossing = Assert.Single(chart.Crossings);
        Near.Equal(0.415584m, crossing.Weight, 0.000001m);
        // 71 - 16 x .415584 = 64.350649
        Near.Equal(64.350649m, crossing.Total, 0.000001m);
        Near.Equal(crossing.Total, chart.Lines[0].TotalAt(crossing.Weight), 0.000000001m);
        // At the weight it has now, the line is the total.
        Near.Equal(62.75m, chart.Lines[0].TotalAt(chart.Weight), 0.000000001m);
    }

    private static WeightFlip Flip(string criterion) =>
        WeightFlip.List(A03_weights_and_points_become_totals.Evaluate()).Single(flip => flip.Criterion == criterion);

    private static Evaluation Two(decimal[,] values, decimal[] swings) => Evaluation.Run(
        new ValueTable([new("a"), new("b")], ["x", "y"], values), SwingWeights.Normalise(swings).GetWeights());
}
