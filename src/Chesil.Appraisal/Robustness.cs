namespace Chesil.Appraisal;

/// <summary>
/// The numbers behind the sentence "B leads A by 4.3 points, unless Net present cost falls below 11.6 % (it is 20 %)".
/// The sentence itself is written elsewhere, from these.
/// </summary>
/// <param name="Leader">Key of the leader.</param>
/// <param name="LeaderTotal">Its total, in points.</param>
/// <param name="LeadIsTied">True when another option has the same total.</param>
/// <param name="RunnerUp">Key of the option ranked next; null when there is no rival.</param>
/// <param name="MarginPoints">The leader's total less the runner-up's; null when there is no rival.</param>
/// <param name="SmallestWeightFlip">
/// The one-way weight flip, over all criteria and rivals, that needs the smallest move and puts the rival ahead; null when no
/// single weight can do so. It names the criterion, its weight, t* and the rival.
/// </param>
/// <param name="NearestFlip">The flip that needs the smallest shift over all ways of moving weight; null when there is none.</param>
/// <param name="SmallestScoreFlip">The smallest fall of the leader on one criterion that can lose its lead; null when none can.</param>
/// <param name="Light">Red when the lead is tied, otherwise the light of the smallest weight flip; green when there is none.</param>
public sealed record Robustness(
    string Leader,
    decimal LeaderTotal,
    bool LeadIsTied,
    string? RunnerUp,
    decimal? MarginPoints,
    WeightFlip? SmallestWeightFlip,
    NearestFlip.Found? NearestFlip,
    ScoreFlip? SmallestScoreFlip,
    TrafficLight Light)
{
    /// <summary>Works the numbers out. Of equal moves the earlier criterion, and then the better-ranked rival, is taken.</summary>
    /// <param name="evaluation">The evaluation.</param>
    /// <param name="performance">What the values were made from, if the score flip is wanted in natural units.</param>
    /// <exception cref="ArgumentException">The options or criteria of the two differ.</exception>
    public static Robustness Of(Evaluation evaluation, PerformanceTable? performance = null)
    {
        ArgumentNullException.ThrowIfNull(evaluation);
        var runnerUp = evaluation.Ranking.Count > 1 ? evaluation.Ranking[1] : null;
        var smallestWeightFlip = WeightFlip.List(evaluation)
            .Where(flip => flip.RivalOvertakes)
            .MinBy(flip => Math.Abs(flip.Move!.Value));
        var nearestFlip = Appraisal.NearestFlip.List(evaluation)
            .OfType<NearestFlip.Found>()
            .Where(flip => flip.RivalCanOvertake)
            .MinBy(flip => flip.Shift);
        var smallestScoreFlip = ScoreFlip.List(evaluation, performance)
            .Where(flip => flip.CanChangeOrderAlone)
            .MinBy(flip => -flip.Points!.Value);
        return new Robustness(
            evaluation.Leader,
            evaluation.Totals[evaluation.LeaderIndex],
            evaluation.LeadIsTied,
            runnerUp?.Option,
            runnerUp is null
                ? null
                : evaluation.Difference(evaluation.LeaderIndex, evaluation.Table.GetOptionIndex(runnerUp.Option)).TotalPoints,
            smallestWeightFlip,
            nearestFlip,
            smallestScoreFlip,
            evaluation.LeadIsTied ? TrafficLight.Red : smallestWeightFlip?.Light ?? TrafficLight.Green);
    }
}
