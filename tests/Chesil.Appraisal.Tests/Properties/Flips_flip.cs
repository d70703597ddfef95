namespace Chesil.Appraisal.Tests.Properties;

public class Flips_flip
{
    private const decimal Tolerance = 0.000000001m;

    [Fact]
    public void The_flip_weight_put_back_makes_a_tie() => Problem.Holds(problem =>
    {
        var evaluation = problem.Evaluate();
        return WeightFlip.List(evaluation).Where(flip => flip.FlipWeight is not null).All(flip =>
        {
            var weights = Rescale(problem, evaluation.Table.GetCriterionIndex(flip.Criterion), flip.FlipWeight!.Value);
            return flip.FlipWeight is >= 0 and <= 1
                && Math.Abs(Lead(evaluation, evaluation.Table.GetOptionIndex(flip.Rival), weights)) < Tolerance;
        });
    });

    [Fact]
    public void No_flip_means_ahead_at_both_ends_and_an_overtaking_flip_means_behind_at_one() => Problem.Holds(problem =>
    {
        var evaluation = problem.Evaluate();
        return WeightFlip.List(evaluation).Where(flip => flip.Outcome != WeightFlipOutcome.OthersHaveNoWeight).All(flip =>
        {
            var criterion = evaluation.Table.GetCriterionIndex(flip.Criterion);
            var rival = evaluation.Table.GetOptionIndex(flip.Rival);
            var atZero = Lead(evaluation, rival, Rescale(problem, criterion, 0));
            var atOne = Lead(evaluation, rival, Rescale(problem, criterion, 1));
            return flip.Outcome switch
            {
                WeightFlipOutcome.NeverLevel => atZero > 0 && atOne > 0,
                WeightFlipOutcome.AlwaysLevel => Math.Abs(atZero) < Tolerance && Math.Abs(atOne) < Tolerance,
                _ => flip.RivalOvertakes == (atZero < -Tolerance || atOne < -Tolerance),
            };
        });
    });

    [Fact]
    public void The_nearest_flip_applied_makes_a_tie() => Problem.Holds(problem =>
    {
        var evaluation = problem.Evaluate();
        return NearestFlip.List(evaluation).OfType<NearestFlip.Found>().All(flip =>
        {
            var weights = evaluation.Weights.ListShares();
            foreach (var move in flip.Moves)
            {
                weights[evaluation.Table.GetCriterionIndex(move.FromCriterion)] -= move.Amount;
                weights[evaluation.Table.GetCriterionIndex(move.ToCriterion)] += move.Amount;
            }

            return weights.All(weight => weight > -Tolerance)
                && Math.Abs(flip.Shift - flip.Moves.Sum(move => move.Amount)) < Tolerance
                && Math.Abs(Lead(evaluation, evaluation.Table.GetOptionIndex(flip.Rival), weights)) < Tolerance;
        });
    });

    [Fact]
    public void The_nearest_flip_is_never_farther_than_a_one_way_flip() => Problem.Holds(problem =>
    {
        var evaluation = problem.Evaluate();
        var nearest = NearestFlip.List(evaluation).OfType<NearestFlip.Found>().ToDictionary(flip => flip.Rival, flip => flip.Shift);
        // Moving one weight and rescaling the rest shifts exactly |move| of weight.
        return WeightFlip.List(evaluation).Where(flip => flip.FlipWeight is not null)
            .All(flip => nearest[flip.Rival] <= Math.Abs(flip.Move!.Value) + Tolerance);
    });

    [Fact]
    public void A_rival_that_can_never_be_level_dominates_nothing_and_is_behind_on_everything() => Problem.Holds(problem =>
    {
        var evaluation = problem.Evaluate();
        var dominated = Dominance.List(evaluation.Table).ToHashSet();
        return NearestFlip.List(evaluation).OfType<NearestFlip.LeaderAlwaysAhead>()
            .All(flip => dominated.Contains(new Dominance(evaluation.Leader, flip.Rival)));
    });

    [Fact]
    public void The_score_flip_applied_makes_a_tie() => Problem.Holds(problem =>
    {
        var evaluation = problem.Evaluate();
        return ScoreFlip.List(evaluation).Where(flip => flip.CanChangeOrderAlone).All(flip =>
        {
            var points = Array.ConvertAll(problem.Points, row => (decimal[])row.Clone());
            points[evaluation.LeaderIndex][evaluation.Table.GetCriterionIndex(flip.Criterion)] = flip.FlipValue!.Value;
            var after = (problem with { Points = points }).Evaluate();
            var rival = evaluation.Table.GetOptionIndex(flip.Rival);
            return Math.Abs(after.Totals[evaluation.LeaderIndex] - after.Totals[rival]) < Tolerance;
        });
    });

    [Fact]
    public void The_lines_of_a_weight_chart_meet_where_it_says() => Problem.Holds(problem =>
    {
        var evaluation = problem.Evaluate();
        return Enumerable.Range(0, problem.CriterionCount).Select(j => WeightChart.Find(evaluation, j)).OfType<WeightChart>().All(
            chart => chart.Crossings.All(crossing => new[] { crossing.First, crossing.Second }.All(key =>
                Math.Abs(chart.Lines.Single(line => line.Option == key).TotalAt(crossing.Weight) - crossing.Total) < Tolerance))
            && chart.Lines.Select((line, a) => Math.Abs(line.TotalAt(chart.Weight) - evaluation.Totals[a])).All(gap => gap < Tolerance));
    });

    private static decimal[] Rescale(Problem problem, int criterion, decimal weight)
    {
        var rest = problem.Swings.Sum() - problem.Swings[criterion];
        return [.. problem.Swings.Select((swing, j) => j == criterion ? weight : (1 - weight) * swing / rest)];
    }

    private static decimal Lead(Evaluation evaluation, int rival, decimal[] weights) => Enumerable.Range(0, weights.Length)
        .Sum(j => weights[j] * (evaluation.Table[evaluation.LeaderIndex, j] - evaluation.Table[rival, j]));
}
