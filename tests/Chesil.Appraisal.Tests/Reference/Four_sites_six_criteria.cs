namespace Chesil.Appraisal.Tests.Reference;

/// <summary>The worked example of FourSites against values computed independently in another language.</summary>
public class Four_sites_six_criteria
{
    private readonly Evaluation evaluation = FourSites.Evaluate();

    [Fact]
    public void Values_are_read_off_the_fixed_scales()
    {
        decimal[,] expected =
        {
            { 100, 73, 55, 82, 53.333333m, 56.25m },
            { 100, 56, 40, 91, 98.333333m, 37.5m },
            { 60, 88, 75, 44, 23.333333m, 79.166667m },
            { 0, 97, 85, 11, 0, 100 },
        };

        for (var a = 0; a < 4; a++)
        {
            for (var j = 0; j < 6; j++)
                Near.Equal(expected[a, j], evaluation.Table[a, j], 0.000001m);
        }
    }

    [Fact]
    public void Weights_and_totals()
    {
        Assert.Equal([0.25m, 0.15m, 0.125m, 0.175m, 0.2m, 0.1m], evaluation.Weights.ListShares());
        Near.Equal([73.466667m, 77.741667m, 57.858333m, 37.1m], evaluation.Totals, 0.000001m);
        Assert.Equal(["B", "A", "C", "D"], evaluation.Ranking.Select(r => r.Option));
    }

    [Fact]
    public void Flips_of_B_against_A()
    {
        var flips = WeightFlip.List(evaluation).Where(flip => flip.Rival == "A").ToArray();

        Assert.Equal(FourSites.Criteria, flips.Select(flip => flip.Criterion));
        // Quality: both score 100, so A draws level only when quality is everything.
        Assert.Equal((1m, false), (flips[0].FlipWeight, flips[0].RivalOvertakes));
        Near.Equal(0.3208m, flips[1].FlipWeight, 0.00005m);
        Near.Equal(0.1708m, flips[1].Move, 0.00005m);
        Near.Equal(0.3191m, flips[2].FlipWeight, 0.00005m);
        Near.Equal(0.1941m, flips[2].Move, 0.00005m);
        Assert.Equal(WeightFlipOutcome.NeverLevel, flips[3].Outcome);
        Near.Equal(0.1160m, flips[4].FlipWeight, 0.00005m);
        Near.Equal(-0.0840m, flips[4].Move, 0.00005m);
        Near.Equal(0.2671m, flips[5].FlipWeight, 0.00005m);
        Near.Equal(0.1671m, flips[5].Move, 0.00005m);
        Assert.Equal(
            [TrafficLight.Green, TrafficLight.Green, TrafficLight.Green, TrafficLight.Green, TrafficLight.Amber, TrafficLight.Green],
            flips.Select(flip => flip.Light));
    }

    [Fact]
    public void Nearest_flips_of_B()
    {
        var flips = NearestFlip.List(evaluation).Cast<NearestFlip.Found>().ToArray();

        Assert.Equal(["A", "C", "D"], flips.Select(flip => flip.Rival));
        Near.Equal([0.067059m, 0.170429m, 0.250104m], [.. flips.Select(flip => flip.Shift)], 0.000001m);
        var move = Assert.Single(flips[0].Moves);
        Assert.Equal(("net-present-cost", "deliverability"), (move.FromCriterion, move.ToCriterion));
    }

    [Fact]
    public void Score_flips_of_B_against_A()
    {
        var points = ScoreFlip.List(evaluation).Where(flip => flip.Rival == "A").Select(flip => flip.Points!.Value).ToArray();

        // 4.275 / .25, .15, .125, .175, .2, .1
        Near.Equal([-17.10m, -28.50m, -34.20m, -24.43m, -21.37m, -42.75m], points, 0.005m);
    }

    [Fact]
    public void Score_flips_in_natural_units()
    {
        var flips = ScoreFlip.List(evaluation, FourSites.Measured()).Where(flip => flip.Rival == "A").ToArray();

        // Quality 100 - 17.1 = 82.9: 112 + 22.9/40 x 56 = 144.06 hours.
        Near.Equal(144.06m, flips[0].FlipPerformance, 0.00001m);
        // Access 56 - 28.5 = 27.5: 30 - 27.5/7 = 26.071429 minutes.
        Near.Equal(26.071429m, flips[1].FlipPerformance, 0.00001m);
        // Access % 40 - 34.2 = 5.8: 80 + 5.8/5 = 81.16 %.
        Near.Equal(81.16m, flips[2].FlipPerformance, 0.00001m);
        // Workforce 91 - 24.428571 = 66.571429: 5 + 33.428571/9 = 8.714286 % vacancies.
        Near.Equal(8.714286m, flips[3].FlipPerformance, 0.00001m);
        // Cost 98.333333 - 21.375 = 76.958333: 260 - .76958333 x 60 = £213.825m.
        Near.Equal(213.825m, flips[4].FlipPerformance, 0.00001m);
        // Deliverability 37.5 - 42.75 is below 0.
        Assert.False(flips[5].CanChangeOrderAlone);
    }

    [Fact]
    public void Rank_order_centroid_and_rank_sum_weights_of_six()
    {
        Near.Equal(
            [0.408333m, 0.241667m, 0.158333m, 0.102778m, 0.061111m, 0.027778m],
            RankWeights.RankOrderCentroid([1, 2, 3, 4, 5, 6]).ListShares(), 0.000001m);
        // 2(7 - k)/42
        Near.Equal(
            [0.285714m, 0.238095m, 0.190476m, 0.142857m, 0.095238m, 0.047619m],
            RankWeights.RankSum([1, 2, 3, 4, 5, 6]).ListShares(), 0.000001m);
    }

    [Fact]
    public void B_beats_A_under_every_weighting_in_the_agreed_order()
    {
        // Swings 100, 80, 70, 60, 50, 40: quality, cost, workforce, minutes, % within 45, deliverability. B less A in that
        // order: 0, 45, 9, -17, -15, -18.75; sums 0, 45, 54, 37, 22, 3.25 are never below 0. Published as P(A > B) = 0 exactly.
        var relations = PreferenceRelations.UnderImportanceOrder(evaluation.Table, [1, 4, 5, 3, 2, 6]);

        Assert.True(relations.IsNecessarilyAtLeastAsGood(1, 0));
        // Quality weighs at least as much as the rest and both score 100 on it, so A can be level.
        Assert.True(relations.IsPossiblyAtLeastAsGood(0, 1));
        // C beats D with probability 1 when only the order is agreed.
        Assert.True(relations.IsNecessarilyAtLeastAsGood(2, 3));
        Assert.Empty(Dominance.List(evaluation.Table));
    }
}
