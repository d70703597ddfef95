namespace Chesil.Appraisal.Tests.Specification;

public class A08_when_weights_are_not_agreed
{
    [Fact]
    public void An_option_at_least_as_good_everywhere_and_better_somewhere_dominates()
    {
        var table = Table(new decimal[,] { { 60, 50 }, { 60, 40 }, { 10, 90 }, { 60, 50 } });

        // a and d beat b on y and equal it on x; a and d are the same; c is best on y and worst on x.
        Assert.Equal([new Dominance("a", "b"), new Dominance("d", "b")], Dominance.List(table));
    }

    [Fact]
    public void An_agreed_order_of_importance_can_settle_a_pair_without_any_weights()
    {
        // a less b: +10 on x, -10 on y. If x weighs at least as much as y, a cannot lose: partial means 10 and 0.
        var table = Table(new decimal[,] { { 60, 40 }, { 50, 50 } });

        var relations = PreferenceRelations.UnderImportanceOrder(table, [1, 2]);

        Assert.True(relations.IsNecessarilyAtLeastAsGood(0, 1));
        Assert.False(relations.IsNecessarilyAtLeastAsGood(1, 0));
        // With equal weights they are level, so b is possibly at least as good.
        Assert.True(relations.IsPossiblyAtLeastAsGood(1, 0));
        Assert.False(PreferenceRelations.UnderAnyWeights(table).IsNecessarilyAtLeastAsGood(0, 1));
    }

    [Fact]
    public void One_more_point_the_other_way_unsettles_it()
    {
        var table = Table(new decimal[,] { { 60, 39 }, { 50, 50 } });

        // Partial means 10 and (10 - 11)/2 = -0.5.
        Assert.False(PreferenceRelations.UnderImportanceOrder(table, [1, 2]).IsNecessarilyAtLeastAsGood(0, 1));
    }

    [Fact]
    public void Criteria_of_equal_importance_weigh_the_same()
    {
        // a less b: -10 and +15. Tied in importance the weights are equal, so a is ahead by 2.5 whichever is named first.
        var table = Table(new decimal[,] { { 50, 65 }, { 60, 50 } });

        Assert.True(PreferenceRelations.UnderImportanceOrder(table, [1, 1]).IsNecessarilyAtLeastAsGood(0, 1));
        Assert.False(PreferenceRelations.UnderImportanceOrder(table, [1, 2]).IsNecessarilyAtLeastAsGood(0, 1));
    }

    [Fact]
    public void Rank_order_centroid_weights_are_the_middle_of_all_weights_in_that_order()
    {
        // Three criteria: (1 + 1/2 + 1/3)/3 = 11/18, (1/2 + 1/3)/3 = 5/18, (1/3)/3 = 2/18.
        var weights = RankWeights.RankOrderCentroid([2, 1, 3]);

        Assert.Equal([5m / 18, 11m / 18, 2m / 18], weights.ListShares());
    }

    [Fact]
    public void Rank_sum_weights_fall_in_equal_steps()
    {
        Assert.Equal([3m / 6, 2m / 6, 1m / 6], RankWeights.RankSum([1, 2, 3]).ListShares());
    }

    [Fact]
    public void Criteria_that_share_a_place_share_its_weight()
    {
        // Places 1 and 2 of three: (11 + 5)/2 = 8 eighteenths each.
        Assert.Equal([8m / 18, 8m / 18, 2m / 18], RankWeights.RankOrderCentroid([1, 1, 3]).ListShares());
        Assert.Equal([2.5m / 6, 2.5m / 6, 1m / 6], RankWeights.RankSum([1, 1, 2]).ListShares());
    }

    [Fact]
    public void Ranks_below_1_none_or_too_many_are_mistakes()
    {
        Assert.Throws<ArgumentException>(() => RankWeights.RankSum([0, 1]));
        Assert.Throws<ArgumentException>(() => RankWeights.RankSum([]));
        Assert.Throws<ArgumentException>(() => RankWeights.RankOrderCentroid([.. Enumerable.Range(1, 21)]));
        Assert.Throws<ArgumentException>(
            () => PreferenceRelations.UnderImportanceOrder(Table(new decimal[,] { { 1, 2 } }), [1]));
    }

    private static ValueTable Table(decimal[,] values) => new(
        [.. Enumerable.Range(0, values.GetLength(0)).Select(a => new AppraisedOption(((char)('a' + a)).ToString()))],
        ["x", "y"], values);
}
