namespace Chesil.Appraisal;

/// <summary>Weight taken from one criterion and given to another.</summary>
/// <param name="FromCriterion">Key of the criterion that gives.</param>
/// <param name="ToCriterion">Key of the criterion that receives.</param>
/// <param name="Amount">How much, as a share of 1.</param>
public sealed record WeightMove(string FromCriterion, string ToCriterion, decimal Amount);

/// <summary>
/// The nearest flip: the smallest total shift of weight, over all ways of shifting it, that brings a rival level with the
/// leader. The shift is half the sum of the absolute changes of the weights.
/// </summary>
/// <param name="Rival">Key of the rival.</param>
public abstract record NearestFlip(string Rival)
{
    /// <summary>The rival can be brought level.</summary>
    /// <param name="Rival">Key of the rival.</param>
    /// <param name="Shift">The weight that must move in all, as a share of 1; 0 when they are level already.</param>
    /// <param name="Moves">What moves, the most telling criterion first; all to the criterion that favours the rival most.</param>
    /// <param name="RivalCanOvertake">False when no weighting at all puts the rival ahead: it can be made level and no more.</param>
    public sealed record Found(string Rival, decimal Shift, IReadOnlyList<WeightMove> Moves, bool RivalCanOvertake)
        : NearestFlip(Rival);

    /// <summary>The leader is better on every criterion, so no weighting brings the rival level.</summary>
    /// <param name="Rival">Key of the rival.</param>
    public sealed record LeaderAlwaysAhead(string Rival) : NearestFlip(Rival);

    /// <summary>The nearest flip for every rival, from the best-ranked to the worst.</summary>
    /// <param name="evaluation">The evaluation.</param>
    public static IReadOnlyList<NearestFlip> List(Evaluation evaluation)
    {
        ArgumentNullException.ThrowIfNull(evaluation);
        return Array.ConvertAll(evaluation.Rivals(), rival => Find(evaluation, rival));
    }

    private static NearestFlip Find(Evaluation evaluation, int rival)
    {
        var (table, weights) = (evaluation.Table, evaluation.Weights);
        var leader = evaluation.LeaderIndex;
        var lead = new decimal[weights.Count];
        for (var j = 0; j < lead.Length; j++)
            lead[j] = table[leader, j] - table[rival, j];

        var receiver = Array.IndexOf(lead, lead.Min());
        var key = table.Options[rival].Key;
        // Each unit of weight moved from j to the receiver takes lead[j] - lead[receiver] off the lead, so the largest
        // lead goes first: the greedy answer is the optimum of this linear programme.
        var remaining = evaluation.Numerator(leader) - evaluation.Numerator(rival);
        if (remaining > 0 && lead[receiver] > 0)
            return new LeaderAlwaysAhead(key);

        var moved = 0m;
        var moves = new List<WeightMove>();
        foreach (var j in Enumerable.Range(0, lead.Length).OrderByDescending(j => lead[j]))
        {
            var gain = lead[j] - lead[receiver];
            if (remaining <= 0 || gain <= 0)
                break;
            if (weights.Parts[j] == 0)
                continue;
            var isEnough = weights.Parts[j] * gain >= remaining;
            var amount = isEnough ? remaining / gain : weights.Parts[j];
            moved += amount;
            moves.Add(new WeightMove(table.Criteria[j], table.Criteria[receiver], amount / weights.Whole));
            remaining = isEnough ? 0 : remaining - amount * gain;
        }

        return new Found(key, moved / weights.Whole, moves, lead[receiver] < 0);
    }
}
