namespace Chesil.Appraisal;

/// <summary>How far the leader would have to fall on one criterion, all else unchanged, for a rival to draw level.</summary>
/// <param name="Criterion">Key of the criterion.</param>
/// <param name="Rival">Key of the rival.</param>
/// <param name="Points">The change of the leader's value, 0 or below: -D/w_j. Null when the criterion has no weight.</param>
/// <param name="CanChangeOrderAlone">False when the fall would go below 0, the bottom of the scale.</param>
/// <param name="FlipValue">The leader's value at which they are level, 0 to 100; null unless it is on the scale.</param>
/// <param name="FlipPerformance">
/// The leader's performance that earns that value, in natural units: the nearest to its performance now. Null when it is off
/// the scale, or no performance table was given, or the criterion was scored in points.
/// </param>
/// <param name="PerformanceChange">That performance less the performance now.</param>
public sealed record ScoreFlip(
    string Criterion, string Rival, decimal? Points, bool CanChangeOrderAlone, decimal? FlipValue, decimal? FlipPerformance,
    decimal? PerformanceChange)
{
    /// <summary>Every criterion with every rival: criteria in their order, rivals from the best to the worst.</summary>
    /// <param name="evaluation">The evaluation.</param>
    /// <param name="performance">What the values were made from, with the same options and criteria in the same order.</param>
    /// <exception cref="ArgumentException">The options or criteria of the two differ.</exception>
    public static IReadOnlyList<ScoreFlip> List(Evaluation evaluation, PerformanceTable? performance = null)
    {
        ArgumentNullException.ThrowIfNull(evaluation);
        var table = evaluation.Table;
        if (performance is not null
            && (!performance.Options.Select(o => o.Key).SequenceEqual(table.Options.Select(o => o.Key), StringComparer.Ordinal)
                || !performance.Criteria.SequenceEqual(table.Criteria, StringComparer.Ordinal)))
        {
            throw new ArgumentException("The options and criteria are not those of the evaluation.", nameof(performance));
        }

        var rivals = evaluation.Rivals();
        var flips = new List<ScoreFlip>(rivals.Length * table.Criteria.Count);
        for (var j = 0; j < table.Criteria.Count; j++)
        {
            foreach (var rival in rivals)
                flips.Add(Find(evaluation, j, rival, performance));
        }

        return flips;
    }

    private static ScoreFlip Find(Evaluation evaluation, int criterion, int rival, PerformanceTable? performance)
    {
        var (table, leader) = (evaluation.Table, evaluation.LeaderIndex);
        var (criterionKey, rivalKey) = (table.Criteria[criterion], table.Options[rival].Key);
        var part = evaluation.Weights.Parts[criterion];
        if (part == 0)
            return new ScoreFlip(criterionKey, rivalKey, null, false, null, null, null);

        var points = (evaluation.Numerator(rival) - evaluation.Numerator(leader)) / part;
        var flipValue = table[leader, criterion] + points;
        if (flipValue < 0)
            return new ScoreFlip(criterionKey, rivalKey, points, false, null, null, null);

        var now = performance?[leader, criterion];
        var flipPerformance = performance?.Functions[criterion]?.FindInverse(flipValue, now!.Value);
        return new ScoreFlip(criterionKey, rivalKey, points, true, flipValue, flipPerformance, flipPerformance - now);
    }
}
