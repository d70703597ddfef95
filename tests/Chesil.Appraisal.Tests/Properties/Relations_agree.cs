using FsCheck.Fluent;

namespace Chesil.Appraisal.Tests.Properties;

public class Relations_agree
{
    [Fact]
    public void A_dominated_option_never_has_the_higher_total_and_never_leads_alone() => Problem.Holds(problem =>
    {
        var evaluation = problem.Evaluate();
        var everyWeightCounts = problem.Swings.All(swing => swing > 0);
        return Dominance.List(evaluation.Table).All(pair =>
        {
            var dominant = evaluation.Totals[evaluation.Table.GetOptionIndex(pair.Dominant)];
            var dominated = evaluation.Totals[evaluation.Table.GetOptionIndex(pair.Dominated)];
            return everyWeightCounts ? dominant > dominated && evaluation.Leader != pair.Dominated : dominant >= dominated;
        });
    });

    [Fact]
    public void Under_any_weights_necessary_is_dominance_or_sameness() => Problem.Holds(problem =>
    {
        var relations = PreferenceRelations.UnderAnyWeights(problem.Table);
        var dominance = Dominance.List(problem.Table).ToHashSet();
        return Pairs(problem).All(pair =>
            relations.IsNecessarilyAtLeastAsGood(pair.A, pair.B)
                == (dominance.Contains(new Dominance($"o{pair.A}", $"o{pair.B}"))
                    || problem.Points[pair.A].SequenceEqual(problem.Points[pair.B])));
    });

    [Fact]
    public void What_is_necessary_is_possible_and_holds_for_the_weights_given() => Problem.Holds(problem =>
    {
        // Rank the criteria by their own swings: the swings are then one weighting in the agreed order.
        int[] ranks = [.. problem.Swings.Select(swing => 1 + problem.Swings.Count(other => other > swing))];
        var relations = PreferenceRelations.UnderImportanceOrder(problem.Table, ranks);
        var evaluation = problem.Evaluate();
        return Pairs(problem).All(pair =>
        {
            var (necessary, possible) =
                (relations.IsNecessarilyAtLeastAsGood(pair.A, pair.B), relations.IsPossiblyAtLeastAsGood(pair.A, pair.B));
            var holds = evaluation.Totals[pair.A] >= evaluation.Totals[pair.B];
            return (!necessary || (possible && holds)) && (!holds || possible);
        });
    });

    [Fact]
    public void Rank_weights_sum_to_one_and_respect_the_order() => Problem.HoldsWith(
        Gen.ArrayOf(Gen.Choose(1, 5), 12), (_, ranks) =>
            new[] { RankWeights.RankOrderCentroid(ranks), RankWeights.RankSum(ranks) }.All(weights =>
                Math.Abs(weights.ListShares().Sum() - 1) < 0.000000000000000001m
                && weights.Parts.All(part => part == Math.Truncate(part))
                && Enumerable.Range(0, 12).All(i => Enumerable.Range(0, 12).All(j =>
                    ranks[i].CompareTo(ranks[j]) == weights.Parts[j].CompareTo(weights.Parts[i])))));

    [Fact]
    public void A_value_function_gives_back_what_its_inverse_says() => Problem.HoldsWith(
        Gen.Choose(0, 1000), (_, tenths) =>
        {
            var minutes = ValueFunction.Define(
                [new(15, 100), new(20, 70), new(30, 0)], ValueShape.Decreasing, OutOfRangeRule.Refuse).GetFunction();
            var x = minutes.FindInverse(tenths / 10m, from: 20)!.Value;
            return Math.Abs(minutes.ValueAt(x).Value!.Value - tenths / 10m) <= 0.0000000001m;
        });

    private static IEnumerable<(int A, int B)> Pairs(Problem problem) =>
        from a in Enumerable.Range(0, problem.OptionCount)
        from b in Enumerable.Range(0, problem.OptionCount)
        where a != b
        select (a, b);
}
