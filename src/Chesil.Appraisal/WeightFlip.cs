namespace Chesil.Appraisal;

/// <summary>What happens to a lead as the weight of one criterion runs from 0 to 1.</summary>
public enum WeightFlipOutcome
{
    /// <summary>The rival draws level at a weight between 0 and 1.</summary>
    DrawsLevel,

    /// <summary>The leader stays ahead at every weight.</summary>
    NeverLevel,

    /// <summary>The two are level at every weight.</summary>
    AlwaysLevel,

    /// <summary>The criterion carries all the weight, so the others have no proportions to be rescaled in.</summary>
    OthersHaveNoWeight,
}

/// <summary>
/// The one-way weight flip: the weight of one criterion at which a rival draws level with the leader, the other weights being
/// rescaled in proportion. Exact: no sweep.
/// </summary>
/// <param name="Criterion">Key of the criterion whose weight moves.</param>
/// <param name="Rival">Key of the rival.</param>
/// <param name="Weight">The weight now, as a share of 1.</param>
/// <param name="Outcome">What happens.</param>
/// <param name="FlipWeight">t*, the weight at which they are level, 0 to 1; null unless the outcome is DrawsLevel.</param>
/// <param name="RivalOvertakes">True when beyond that weight, and before 0 or 1, the rival is ahead; false when it only draws level at the end.</param>
/// <remarks>
/// With d_j the leader's value less the rival's and D = sum of w_j d_j: R = (D - w_j d_j)/(1 - w_j) is the lead on all other
/// criteria, the lead at weight t is (1 - t) R + t d_j, and t* = R/(R - d_j).
/// </remarks>
public sealed record WeightFlip(
    string Criterion, string Rival, decimal Weight, WeightFlipOutcome Outcome, decimal? FlipWeight, bool RivalOvertakes)
{
    /// <summary>t* less the weight now: below 0 when the weight must fall. Null when there is no flip.</summary>
    public decimal? Move => FlipWeight - Weight;

    /// <summary>How near the flip is.</summary>
    public TrafficLight Light => Outcome == WeightFlipOutcome.AlwaysLevel ? TrafficLight.Red : LightFor(Move);

    /// <summary>Every criterion with every rival: criteria in their order, rivals from the best to the worst.</summary>
    /// <param name="evaluation">The evaluation.</param>
    public static IReadOnlyList<WeightFlip> List(Evaluation evaluation)
    {
        ArgumentNullException.ThrowIfNull(evaluation);
        var rivals = evaluation.Rivals();
        var flips = new List<WeightFlip>(rivals.Length * evaluation.Weights.Count);
        for (var j = 0; j < evaluation.Weights.Count; j++)
        {
            foreach (var rival in rivals)
                flips.Add(Find(evaluation, j, rival));
        }

        return flips;
    }

    /// <summary>
    /// For each criterion the flip that needs the smallest move, criteria in their order; criteria that cannot change the
    /// order are left out. Of equal moves the better-ranked rival is taken.
    /// </summary>
    /// <param name="evaluation">The evaluation.</param>
    public static IReadOnlyList<WeightFlip> ListSmallest(Evaluation evaluation) =>
        [
            .. List(evaluation)
                .Where(flip => flip.FlipWeight is not null)
                .GroupBy(flip => flip.Criterion, StringComparer.Ordinal)
                .Select(flips => flips.MinBy(flip => Math.Abs(flip.Move!.Value))!),
        ];

    internal static TrafficLight LightFor(decimal? move) => move switch
    {
        > -0.05m and < 0.05m => TrafficLight.Red,
        > -0.15m and < 0.15m => TrafficLight.Amber,
        _ => TrafficLight.Green,
    };

    private static WeightFlip Find(Evaluation evaluation, int criterion, int rival)
    {
        var (table, weights) = (evaluation.Table, evaluation.Weights);
        var leader = evaluation.LeaderIndex;
        var (restOfLead, restOfWeight) = (0m, 0m);
        for (var i = 0; i < weights.Count; i++)
        {
            if (i == criterion)
                continue;
            restOfLead += weights.Parts[i] * (table[leader, i] - table[rival, i]);
            restOfWeight += weights.Parts[i];
        }

        // Both ends of the line, in units of 1 / restOfWeight points, so that their signs are exact.
        var atZero = restOfLead;
        var atOne = (table[leader, criterion] - table[rival, criterion]) * restOfWeight;
        var outcome = restOfWeight == 0 ? WeightFlipOutcome.OthersHaveNoWeight
            : atZero == 0 && atOne == 0 ? WeightFlipOutcome.AlwaysLevel
            : atZero > 0 && atOne > 0 ? WeightFlipOutcome.NeverLevel
            : WeightFlipOutcome.DrawsLevel;
        return new WeightFlip(
            table.Criteria[criterion], table.Options[rival].Key, weights.Share(criterion), outcome,
            outcome == WeightFlipOutcome.DrawsLevel ? atZero / (atZero - atOne) : null,
            outcome == WeightFlipOutcome.DrawsLevel && (atZero < 0 || atOne < 0));
    }
}
