using Chesil.Appraisal;
using Chesil.Benchmarks.Measuring;
using Chesil.Numerics;

namespace Chesil.Benchmarks.Works;

/// <summary>Twenty options on twelve criteria: totals, ranking, and everything that would change the order.</summary>
public class AppraiseTwentyOptions : Work
{
    private const int OptionCount = 20;
    private const int CriterionCount = 12;

    private PerformanceTable _performance = null!;
    private Weights _weights = null!;

    public override string What => "Appraisal: 20 options x 12 criteria, totals and every weight, nearest and score flip";

    public override string Known => "a worked example of four sites first; then each weight flip, put back in, makes a tie";

    public override void Prepare()
    {
        FourSites.Check();
        var stream = new PhiloxStream(seed: 2014, replication: 0, entity: 0, purpose: 1);
        var points = new decimal[OptionCount, CriterionCount];
        for (var a = 0; a < OptionCount; a++)
        {
            for (var j = 0; j < CriterionCount; j++) points[a, j] = stream.NextBelow(1001) / 10m;
        }
        _weights = SwingWeights.Normalise([.. Enumerable.Range(0, CriterionCount).Select(j => 100m - 7 * j)]).GetWeights();
        _performance = new PerformanceTable(
            [.. Enumerable.Range(0, OptionCount).Select(a => new AppraisedOption($"option-{a}"))],
            [.. Enumerable.Range(0, CriterionCount).Select(j => $"criterion-{j}")],
            new ValueFunction?[CriterionCount],
            points);
    }

    public override object Run()
    {
        var evaluation = Evaluation.Run(_performance.ToValues().GetTable(), _weights);
        return new Answer(evaluation, WeightFlip.List(evaluation), NearestFlip.List(evaluation), ScoreFlip.List(evaluation, _performance), Dominance.List(evaluation.Table));
    }

    public override void Check(object answer)
    {
        var (evaluation, flips, nearest, scores, _) = (Answer)answer;
        Expect.Equal((OptionCount - 1) * CriterionCount, flips.Count, "The number of weight flips");
        Expect.Equal(OptionCount - 1, nearest.Count, "The number of nearest flips");
        Expect.Equal((OptionCount - 1) * CriterionCount, scores.Count, "The number of score flips");
        foreach (var flip in flips.Where(flip => flip.FlipWeight is not null)) CheckTie(evaluation, flip);
    }

    /// <summary>The moved weight, and the others in their proportions, must leave leader and rival level.</summary>
    private static void CheckTie(Evaluation evaluation, WeightFlip flip)
    {
        var table = evaluation.Table;
        var criterion = table.Criteria.ToList().IndexOf(flip.Criterion);
        var leader = table.Options.ToList().FindIndex(option => option.Key == evaluation.Leader);
        var rival = table.Options.ToList().FindIndex(option => option.Key == flip.Rival);
        var rest = 1 - evaluation.Weights.Share(criterion);
        var lead = 0m;
        for (var j = 0; j < CriterionCount; j++)
        {
            var weight = j == criterion ? flip.FlipWeight!.Value : evaluation.Weights.Share(j) * (1 - flip.FlipWeight!.Value) / rest;
            lead += weight * (table[leader, j] - table[rival, j]);
        }
        Expect.True(Math.Abs(lead) < 1e-9m, $"{flip.Criterion} at {flip.FlipWeight} makes {flip.Rival} level");
    }

    private sealed record Answer(Evaluation Evaluation, IReadOnlyList<WeightFlip> Flips, IReadOnlyList<NearestFlip> Nearest, IReadOnlyList<ScoreFlip> Scores, IReadOnlyList<Dominance> Dominances);
}
