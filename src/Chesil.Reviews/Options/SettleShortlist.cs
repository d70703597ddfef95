using Chesil.Reviews.Accounts;
using Chesil.Reviews.Acts;
using Microsoft.EntityFrameworkCore;

namespace Chesil.Reviews.Options;

/// <summary>What came of settling a short list.</summary>
public abstract record SettleShortlistResult : IActResult<SettleShortlistResult>
{
    private SettleShortlistResult() { }

    /// <summary>The options that passed, and the comparators, are on the short list; those that failed are left behind.</summary>
    public sealed record Settled(Done Done) : SettleShortlistResult;

    /// <summary>No option answers this question.</summary>
    public sealed record NoSuchFamily : SettleShortlistResult;

    /// <summary>The review has no hurdles yet.</summary>
    public sealed record NoHurdles : SettleShortlistResult;

    /// <summary>Options without an outcome at some hurdle: their codes, with the hurdles.</summary>
    public sealed record OutcomeMissing(IReadOnlyList<(string Option, string Hurdle)> Missing) : SettleShortlistResult;

    /// <summary>Options of which something is not yet shown: they can neither go forward nor be left behind.</summary>
    public sealed record NotYetShown(IReadOnlyList<(string Option, string Hurdle)> Open) : SettleShortlistResult;

    /// <summary>Somebody changed an option of the question since it was looked at.</summary>
    public sealed record ChangedMeanwhile : SettleShortlistResult;

    /// <summary>The short list is as it was.</summary>
    public sealed record NothingChanged : SettleShortlistResult;

    /// <inheritdoc/>
    public static SettleShortlistResult Of(Done done) => new Settled(done);
}

/// <summary>
/// Puts the options of one question that passed every hurdle on the short list, and leaves the others behind. Business as usual and
/// do-minimum always stay: others are compared with them.
/// </summary>
public sealed class SettleShortlist(ActTransaction acts)
{
    /// <param name="context">Who, where and why.</param>
    /// <param name="family">The question.</param>
    /// <param name="opened">The options as they were looked at: codes with versions.</param>
    /// <param name="cancellation">Stops the act before it is done.</param>
    public Task<SettleShortlistResult> Do(ActContext context, string family, IReadOnlyDictionary<string, int> opened, CancellationToken cancellation) => acts.Perform<SettleShortlistResult>(context, Permission.Shortlist, nameof(SettleShortlist), async act =>
    {
        var options = await act.Db.Options.Where(option => option.ReviewId == act.ReviewId).OrderBy(option => option.Code).ToListAsync(cancellation);
        var latest = await act.Db.OptionVersions.AsNoTracking()
            .Where(version => version.ReviewId == act.ReviewId && version.Family == family && act.Db.Options.Any(option => option.ReviewId == act.ReviewId && option.Code == version.Code && option.LatestVersion == version.Number))
            .OrderBy(version => version.Code).ToListAsync(cancellation);
        latest.RemoveAll(version => version.Stage == OptionStage.Withdrawn);
        if (latest.Count == 0) return new SettleShortlistResult.NoSuchFamily();
        if (latest.Count != opened.Count || latest.Any(version => opened.GetValueOrDefault(version.Code) != version.Number)) return new SettleShortlistResult.ChangedMeanwhile();
        var hurdles = await act.Db.Hurdles.AsNoTracking().Where(hurdle => hurdle.ReviewId == act.ReviewId).OrderBy(hurdle => hurdle.Code).Select(hurdle => hurdle.Code).ToListAsync(cancellation);
        if (hurdles.Count == 0) return new SettleShortlistResult.NoHurdles();

        // Comparators stay whatever the outcome, but theirs are on record too: a list that was not put to the same test is no comparison.
        var missing = (from version in latest from hurdle in hurdles where version.Outcomes.All(outcome => outcome.Hurdle != hurdle) select (version.Code, hurdle)).ToList();
        if (missing.Count > 0) return new SettleShortlistResult.OutcomeMissing(missing);
        var open = (from version in latest
                    where version.Kind == OptionKind.Candidate && !Fails(version, hurdles)
                    from outcome in version.Outcomes
                    where outcome.Outcome == HurdleResult.NotYetShown && hurdles.Contains(outcome.Hurdle)
                    select (version.Code, outcome.Hurdle)).ToList();
        if (open.Count > 0) return new SettleShortlistResult.NotYetShown(open);

        var moved = new List<string>();
        foreach (var version in latest)
        {
            var stage = version.Kind == OptionKind.Candidate && Fails(version, hurdles) ? OptionStage.Discarded : OptionStage.Shortlist;
            if (version.Stage == stage) continue;
            act.AddVersion(options.Single(option => option.Code == version.Code), version, version with { Stage = stage });
            moved.Add(version.Code);
        }
        return moved.Count == 0 ? new SettleShortlistResult.NothingChanged() : new SettleShortlistResult.Settled(act.Done(family, 1, moved));
    }, cancellation);

    private static bool Fails(OptionVersion version, List<string> hurdles) => version.Outcomes.Any(outcome => outcome.Outcome == HurdleResult.Fail && hurdles.Contains(outcome.Hurdle));
}
