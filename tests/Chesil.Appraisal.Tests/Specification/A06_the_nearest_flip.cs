namespace Chesil.Appraisal.Tests.Specification;

public class A06_the_nearest_flip
{
    [Fact]
    public void Weight_moves_from_where_the_leader_is_strongest_to_where_it_is_weakest()
    {
        var flip = Assert.IsType<NearestFlip.Found>(
            Assert.Single(NearestFlip.List(A03_weights_and_points_become_totals.Evaluate())));

        // The lead is 4.25; each unit of weight moved from finance (+30) to access (-15) takes 45 off it: 4.25/45 = .094444.
        Near.Equal(0.094444m, flip.Shift, 0.000001m);
        var move = Assert.Single(flip.Moves);
        Assert.Equal(("finance", "access"), (move.FromCriterion, move.ToCriterion));
        Assert.True(flip.RivalCanOvertake);
    }

    [Fact]
    public void When_one_criterion_has_not_enough_weight_the_next_gives_some()
    {
        // Leads: x +40, y +20, z -10; weights .1 .5 .4; lead 4 + 10 - 4 = 10.
        // All .1 of x takes .1 x 50 = 5 off; then y gives 5/30 = .166667.
        var flip = Find(new decimal[,] { { 90, 70, 40 }, { 50, 50, 50 } }, [10, 50, 40]);

        var found = Assert.IsType<NearestFlip.Found>(flip);
        Assert.Equal(["x", "y"], found.Moves.Select(m => m.FromCriterion));
        Near.Equal([0.1m, 0.166667m], [.. found.Moves.Select(m => m.Amount)], 0.000001m);
        Near.Equal(0.266667m, found.Shift, 0.000001m);
    }

    [Fact]
    public void A_leader_better_on_everything_cannot_be_caught()
    {
        Assert.Equal(new NearestFlip.LeaderAlwaysAhead("b"), Find(new decimal[,] { { 90, 70, 60 }, { 50, 50, 50 } }, [1, 1, 1]));
    }

    [Fact]
    public void A_rival_equal_on_one_criterion_can_be_made_level_there_and_no_more()
    {
        var found = Assert.IsType<NearestFlip.Found>(Find(new decimal[,] { { 90, 70, 50 }, { 50, 50, 50 } }, [1, 1, 2]));

        // Everything must go to the third criterion: 1/4 + 1/4.
        Assert.Equal(0.5m, found.Shift);
        Assert.False(found.RivalCanOvertake);
    }

    [Fact]
    public void A_rival_already_level_needs_no_shift()
    {
        var found = Assert.IsType<NearestFlip.Found>(Find(new decimal[,] { { 60, 40, 50 }, { 40, 60, 50 } }, [1, 1, 1]));

        Assert.Equal(0m, found.Shift);
        Assert.Empty(found.Moves);
    }

    private static NearestFlip Find(decimal[,] values, decimal[] swings) => Assert.Single(NearestFlip.List(Evaluation.Run(
        new ValueTable([new("a"), new("b")], ["x", "y", "z"], values), SwingWeights.Normalise(swings).GetWeights())));
}
