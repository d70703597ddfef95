using FsCheck.Fluent;

namespace Chesil.Appraisal.Tests.Properties;

public class Totals_hold_still
{
    [Fact]
    public void Removing_an_option_leaves_every_other_total_unchanged() => Problem.HoldsWith(Gen.Choose(0, 5), (problem, number) =>
    {
        var removed = number % problem.OptionCount;
        var kept = Enumerable.Range(0, problem.OptionCount).Where(a => a != removed).ToArray();
        var criteria = Enumerable.Range(0, problem.CriterionCount).ToArray();
        var all = problem.Evaluate();
        var fewer = Evaluation.Run(problem.ToTable(kept, criteria), all.Weights);
        return kept.Select(a => all.Totals[a]).SequenceEqual(fewer.Totals);
    });

    [Fact]
    public void Multiplying_every_swing_by_a_number_changes_nothing() => Problem.HoldsWith(Gen.Choose(1, 99), (problem, number) =>
    {
        var scaled = SwingWeights.Normalise([.. problem.Swings.Select(swing => swing * number)]).GetWeights();
        var (before, after) = (problem.Evaluate(), Evaluation.Run(problem.Table, scaled));
        return before.Ranking.SequenceEqual(after.Ranking) && before.Totals.SequenceEqual(after.Totals);
    });

    [Fact]
    public void Putting_options_and_criteria_in_another_order_permutes_the_results() => Problem.HoldsWith(
        Gen.Choose(0, int.MaxValue), (problem, seed) =>
        {
            var options = Shuffle(problem.OptionCount, seed);
            var criteria = Shuffle(problem.CriterionCount, seed / 7);
            var before = problem.Evaluate();
            var after = Evaluation.Run(
                problem.ToTable(options, criteria),
                SwingWeights.Normalise([.. criteria.Select(j => problem.Swings[j])]).GetWeights());
            var flipsBefore = WeightFlip.List(before).OrderBy(f => f.Criterion).ThenBy(f => f.Rival);
            var flipsAfter = WeightFlip.List(after).OrderBy(f => f.Criterion).ThenBy(f => f.Rival);
            return before.Ranking.SequenceEqual(after.Ranking) && flipsBefore.SequenceEqual(flipsAfter);
        });

    [Fact]
    public void Contributions_and_differences_add_up_to_totals() => Problem.Holds(problem =>
    {
        var evaluation = problem.Evaluate();
        return Enumerable.Range(0, problem.OptionCount).All(a =>
            IsNear(evaluation.Totals[a], Enumerable.Range(0, problem.CriterionCount).Sum(j => evaluation.Contribution(a, j)))
            && IsNear(evaluation.Difference(a, 0).TotalPoints, evaluation.Totals[a] - evaluation.Totals[0])
            && IsNear(evaluation.Difference(a, 0).TotalPoints, evaluation.Difference(a, 0).ByCriterion.Sum(c => c.WeightedPoints)));
    });

    [Fact]
    public void Ranks_fall_with_totals_and_ties_share_them() => Problem.Holds(problem =>
    {
        var ranking = problem.Evaluate().Ranking;
        return ranking.All(ranked => ranked.Rank == 1 + ranking.Count(other => other.Total > ranked.Total));
    });

    private static bool IsNear(decimal a, decimal b) => Math.Abs(a - b) < 0.000000000000000001m;

    private static int[] Shuffle(int count, int seed)
    {
        var order = Enumerable.Range(0, count).ToArray();
        for (var k = count - 1; k > 0; k--)
        {
            var other = seed % (k + 1);
            seed /= k + 1;
            (order[k], order[other]) = (order[other], order[k]);
        }

        return order;
    }
}
