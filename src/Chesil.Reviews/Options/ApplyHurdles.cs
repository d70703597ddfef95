using System.Collections.Immutable;
using Chesil.Reviews.Accounts;
using Chesil.Reviews.Acts;
using Microsoft.EntityFrameworkCore;

namespace Chesil.Reviews.Options;

/// <summary>How an option did at one hurdle, as somebody wrote it.</summary>
/// <param name="Hurdle">Code of the hurdle.</param>
/// <param name="Outcome">Pass, fail or not yet shown; null where nothing was chosen.</param>
/// <param name="Reason">Why.</param>
/// <param name="Evidence">What shows it.</param>
public sealed record OutcomeText(string Hurdle, HurdleResult? Outcome, string? Reason, string? Evidence);

/// <summary>Something in the outcomes that has to be put right.</summary>
public abstract record OutcomeProblem(string Hurdle)
{
    /// <summary>The review has no such hurdle.</summary>
    public sealed record NoSuchHurdle(string Hurdle) : OutcomeProblem(Hurdle);

    /// <summary>A reason without an outcome.</summary>
    public sealed record OutcomeMissing(string Hurdle) : OutcomeProblem(Hurdle);

    public sealed record ReasonMissing(string Hurdle) : OutcomeProblem(Hurdle);

    public sealed record ReasonTooLong(string Hurdle, int Length) : OutcomeProblem(Hurdle);

    /// <summary>An option passes or fails on evidence; without it, it is not yet shown.</summary>
    public sealed record EvidenceMissing(string Hurdle) : OutcomeProblem(Hurdle);

    public sealed record EvidenceTooLong(string Hurdle, int Length) : OutcomeProblem(Hurdle);
}

/// <summary>What came of applying the hurdles.</summary>
public abstract record ApplyHurdlesResult : IActResult<ApplyHurdlesResult>
{
    private ApplyHurdlesResult() { }

    /// <summary>The outcomes are recorded.</summary>
    public sealed record Applied(Done Done) : ApplyHurdlesResult;

    /// <summary>There is no such option here.</summary>
    public sealed record NotFound : ApplyHurdlesResult;

    /// <summary>It was withdrawn.</summary>
    public sealed record IsWithdrawn : ApplyHurdlesResult;

    /// <summary>The review has no hurdles yet.</summary>
    public sealed record NoHurdles : ApplyHurdlesResult;

    /// <summary>Nothing was chosen, or nothing is different.</summary>
    public sealed record NothingChanged : ApplyHurdlesResult;

    /// <summary>Somebody changed it since it was opened.</summary>
    public sealed record ChangedMeanwhile(OptionVersion Theirs) : ApplyHurdlesResult;

    /// <summary>Something has to be put right first.</summary>
    public sealed record NotAcceptable(IReadOnlyList<OutcomeProblem> Problems) : ApplyHurdlesResult;

    /// <inheritdoc/>
    public static ApplyHurdlesResult Of(Done done) => new Applied(done);
}

/// <summary>Records how an option did at the hurdles, each with reason and evidence. A hurdle left empty has no outcome yet.</summary>
public sealed class ApplyHurdles(ActTransaction acts)
{
    public const int LongestReason = 2000, LongestEvidence = 500;

    public Task<ApplyHurdlesResult> Do(ActContext context, string code, int from, IReadOnlyList<OutcomeText> outcomes, CancellationToken cancellation) => acts.Perform<ApplyHurdlesResult>(context, Permission.ApplyHurdles, nameof(ApplyHurdles), async act =>
    {
        if (await act.FindOption(code, cancellation) is not var (option, latest)) return new ApplyHurdlesResult.NotFound();
        if (latest.Stage == OptionStage.Withdrawn) return new ApplyHurdlesResult.IsWithdrawn();
        if (latest.Number != from) return new ApplyHurdlesResult.ChangedMeanwhile(latest);
        var hurdles = await act.Db.Hurdles.AsNoTracking().Where(hurdle => hurdle.ReviewId == act.ReviewId).Select(hurdle => hurdle.Code).ToListAsync(cancellation);
        if (hurdles.Count == 0) return new ApplyHurdlesResult.NoHurdles();
        if (ListProblems(outcomes, hurdles) is { Count: > 0 } problems) return new ApplyHurdlesResult.NotAcceptable(problems);

        var today = (await act.Db.Reviews.AsNoTracking().SingleAsync(review => review.Id == act.ReviewId, cancellation)).Calendar.DateAt(act.At);
        var changed = latest with { Outcomes = Merge(latest.Outcomes, outcomes, act.Who.Code, today) };
        if (changed.SaysTheSameAs(latest)) return new ApplyHurdlesResult.NothingChanged();
        var next = act.AddVersion(option, latest, changed);
        return new ApplyHurdlesResult.Applied(act.Done(code, next.Number));
    }, cancellation);

    private static List<OutcomeProblem> ListProblems(IReadOnlyList<OutcomeText> outcomes, List<string> hurdles)
    {
        var problems = new List<OutcomeProblem>();
        foreach (var outcome in outcomes)
        {
            var (reason, evidence) = (outcome.Reason?.Trim() ?? "", outcome.Evidence?.Trim() ?? "");
            if (!hurdles.Contains(outcome.Hurdle)) problems.Add(new OutcomeProblem.NoSuchHurdle(outcome.Hurdle));
            if (outcome.Outcome is null && reason.Length + evidence.Length > 0) problems.Add(new OutcomeProblem.OutcomeMissing(outcome.Hurdle));
            if (outcome.Outcome is not null && reason.Length == 0) problems.Add(new OutcomeProblem.ReasonMissing(outcome.Hurdle));
            if (outcome.Outcome is HurdleResult.Pass or HurdleResult.Fail && evidence.Length == 0) problems.Add(new OutcomeProblem.EvidenceMissing(outcome.Hurdle));
            if (reason.Length > LongestReason) problems.Add(new OutcomeProblem.ReasonTooLong(outcome.Hurdle, reason.Length));
            if (evidence.Length > LongestEvidence) problems.Add(new OutcomeProblem.EvidenceTooLong(outcome.Hurdle, evidence.Length));
        }
        return problems;
    }

    /// <summary>New outcomes take the place of old ones; an outcome said again as it was keeps its date and its decider.</summary>
    private static ImmutableArray<HurdleOutcome> Merge(ImmutableArray<HurdleOutcome> old, IReadOnlyList<OutcomeText> texts, string decidedBy, DateOnly decidedOn)
    {
        var fresh = from text in texts
                    where text.Outcome is not null
                    let before = old.FirstOrDefault(each => each.Hurdle == text.Hurdle)
                    let isSame = before is not null && before.Outcome == text.Outcome && before.Reason == text.Reason!.Trim() && (before.Evidence ?? "") == (text.Evidence?.Trim() ?? "")
                    select isSame ? before! : new HurdleOutcome(text.Hurdle, text.Outcome!.Value, text.Reason!.Trim(), text.Evidence?.Trim(), null, decidedBy, decidedOn);
        return [.. fresh.Concat(old.Where(each => texts.All(text => text.Hurdle != each.Hurdle))).OrderBy(each => each.Hurdle, StringComparer.Ordinal)];
    }
}
