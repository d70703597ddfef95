namespace Chesil.Appraisal.Tests.Specification;

public class A03_weights_and_points_become_totals
{
    [Fact]
    public void A_total_is_the_weighted_sum_of_the_points()
    {
        var evaluation = Evaluate();

        // first:  .30 x 80 + .25 x 70 + .20 x 30 + .15 x 75 + .10 x 40 = 24 + 17.5  + 6  + 11.25 + 4 = 62.75
        // second: .30 x 80 + .25 x 55 + .20 x 60 + .15 x 75 + .10 x 60 = 24 + 13.75 + 12 + 11.25 + 6 = 67
        Assert.Equal([62.75m, 67m], evaluation.Totals);
        Assert.Equal([24m, 17.5m, 6m, 11.25m, 4m], Enumerable.Range(0, 5).Select(j => evaluation.Contribution(0, j)));
        Assert.Equal("second", evaluation.Leader);
    }

    [Fact]
    public void Differences_from_the_leader_add_up_criterion_by_criterion()
    {
        var difference = Assert.Single(Evaluate().ListDifferencesFromLeader());

        Assert.Equal(("first", "second", -4.25m), (difference.Option, difference.Comparator, difference.TotalPoints));
        Assert.Equal([0m, 15m, -30m, 0m, -20m], difference.ByCriterion.Select(c => c.Points));
        // .25 x 15 - .20 x 30 - .10 x 20 = 3.75 - 6 - 2 = -4.25
        Assert.Equal([0m, 3.75m, -6m, 0m, -2m], difference.ByCriterion.Select(c => c.WeightedPoints));
        Assert.Equal(-4.25m, difference.ByCriterion.Sum(c => c.WeightedPoints));
    }

    [Fact]
    public void Equal_totals_share_a_rank_and_are_listed_by_key()
    {
        var evaluation = Run(
            [new("d"), new("c"), new("b"), new("a")],
            // c: (50 + 70)/2 = 60; a: (80 + 40)/2 = 60
            new decimal[,] { { 10, 10 }, { 50, 70 }, { 90, 90 }, { 80, 40 } });

        Assert.Equal(
            [(1, "b", false), (2, "a", true), (2, "c", true), (4, "d", false)],
            evaluation.Ranking.Select(r => (r.Rank, r.Option, r.IsTied)));
        Assert.False(evaluation.LeadIsTied);
    }

    [Fact]
    public void A_tie_is_a_tie_however_the_points_were_made_up()
    {
        // Thirds and tenths, which a binary fraction cannot hold: 1/3 x 70 + 2/3 x 0.1 = 1/3 x 70.2 + 2/3 x 0 = 23.4
        var weights = SwingWeights.Normalise([1, 2]).GetWeights();
        var table = new ValueTable([new("a"), new("b")], ["x", "y"], new[,] { { 70m, 0.1m }, { 70.2m, 0m } });

        var evaluation = Evaluation.Run(table, weights);

        Assert.Equal([23.4m, 23.4m], evaluation.Totals);
        Assert.True(evaluation.LeadIsTied);
        Assert.Equal("a", evaluation.Leader);
    }

    [Fact]
    public void Differences_from_business_as_usual_are_listed_when_it_is_there()
    {
        var with = Run([new("bau", OptionKind.BusinessAsUsual), new("a")], new decimal[,] { { 20, 40 }, { 60, 30 } });
        var without = Run([new("b"), new("a")], new decimal[,] { { 20, 40 }, { 60, 30 } });

        // a less business as usual: (60 - 20)/2 + (30 - 40)/2 = 20 - 5 = 15
        var difference = Assert.Single(with.ListDifferencesFromBusinessAsUsual());
        Assert.Equal(("a", "bau", 15m), (difference.Option, difference.Comparator, difference.TotalPoints));
        Assert.Empty(without.ListDifferencesFromBusinessAsUsual());
    }

    [Fact]
    public void A_comparator_is_totalled_and_shown_but_never_ranked()
    {
        var evaluation = Run(
            [new("bau", OptionKind.BusinessAsUsual, IsComparatorOnly: true), new("a"), new("b")],
            new decimal[,] { { 90, 90 }, { 60, 30 }, { 20, 40 } });

        Assert.Equal([90m, 45m, 30m], evaluation.Totals);
        Assert.Equal(["a", "b"], evaluation.Ranking.Select(r => r.Option));
        Assert.Equal("a", evaluation.Leader);
        Assert.Equal(["bau", "b"], evaluation.ListDifferencesFromLeader().Select(d => d.Option));
        Assert.DoesNotContain(WeightFlip.List(evaluation), flip => flip.Rival == "bau");
    }

    [Fact]
    public void A_criterion_that_cannot_tell_options_apart_is_flagged()
    {
        var evaluation = Run(
            [new("a"), new("b"), new("bau", OptionKind.BusinessAsUsual, IsComparatorOnly: true)],
            new decimal[,] { { 60, 19.9m }, { 60, 0 }, { 0, 100 } });

        var spreads = evaluation.ListSpreads();
        Assert.Equal([("x", 0m, false, true), ("y", 19.9m, true, true)],
            spreads.Select(s => (s.Criterion, s.Points, s.Discriminates, s.IsNarrow)));
        // 20 % of the scale is enough.
        Assert.False(new CriterionSpread("z", 40, 60).IsNarrow);
    }

    [Fact]
    public void Mistakes_of_the_caller_are_thrown()
    {
        AppraisedOption[] two = [new("a"), new("b")];
        var table = new ValueTable(two, ["x"], new decimal[,] { { 1 }, { 2 } });

        Assert.Throws<ArgumentException>(() => new ValueTable(two, ["x"], new decimal[,] { { 1 }, { 101 } }));
        Assert.Throws<ArgumentException>(() => new ValueTable(two, ["x"], new decimal[,] { { 1 } }));
        Assert.Throws<ArgumentException>(() => new ValueTable([new("a"), new("a")], ["x"], new decimal[,] { { 1 }, { 2 } }));
        Assert.Throws<ArgumentException>(() => new ValueTable(two, ["x", "x"], new decimal[,] { { 1, 1 }, { 2, 2 } }));
        Assert.Throws<ArgumentException>(() => Evaluation.Run(table, Weights.Equal(2)));
        Assert.Throws<ArgumentException>(() => table.GetOptionIndex("c"));
        Assert.Throws<ArgumentException>(() => new ValueTable(
            [new("a", OptionKind.BusinessAsUsual), new("b", OptionKind.BusinessAsUsual)], ["x"], new decimal[,] { { 1 }, { 2 } }));
    }

    [Fact]
    public void Performances_off_their_scale_are_all_listed_at_once()
    {
        var draft = ValueFunction.Define([new(0, 100), new(60, 0)], ValueShape.Decreasing, OutOfRangeRule.Refuse).GetFunction();
        var frozen = ValueFunction.Define([new(0, 100), new(60, 0)], ValueShape.Decreasing, OutOfRangeRule.Clip).GetFunction();
        AppraisedOption[] options = [new("a"), new("b")];
        var performance = new decimal[,] { { 61, 5 }, { 30, -1 } };

        var refused = new PerformanceTable(options, ["x", "y"], [draft, draft], performance).ToValues();
        var converted = new PerformanceTable(options, ["x", "y"], [frozen, frozen], performance).ToValues();

        Assert.Equal(
            [("a", "x", 61m), ("b", "y", -1m)],
            Assert.IsType<ConvertPerformanceResult.Refused>(refused).Cells.Select(c => (c.Option, c.Criterion, c.Performance)));
        var clipped = Assert.IsType<ConvertPerformanceResult.Converted>(converted);
        Assert.Equal(0m, clipped.Table[0, 0]);
        Assert.Equal([("a", "x"), ("b", "y")], clipped.Clipped.Select(c => (c.Option, c.Criterion)));
    }

    internal static Evaluation Evaluate() => Evaluation.Run(
        new ValueTable(
            [new("first"), new("second")], ["quality", "access", "finance", "workforce", "deliverability"],
            new decimal[,] { { 80, 70, 30, 75, 40 }, { 80, 55, 60, 75, 60 } }),
        PercentWeights.Accept([30, 25, 20, 15, 10]).GetWeights());

    private static Evaluation Run(AppraisedOption[] options, decimal[,] values) =>
        Evaluation.Run(new ValueTable(options, ["x", "y"], values), Weights.Equal(2));
}
