using Chesil.Reviews.Accounts;
using Chesil.Reviews.Acts;
using Chesil.Reviews.Audit;

namespace Chesil.Reviews.Options;

/// <summary>What came of changing an option.</summary>
public abstract record ChangeOptionResult : IActResult<ChangeOptionResult>
{
    private ChangeOptionResult() { }

    /// <summary>It has a new version.</summary>
    public sealed record Changed(Done Done) : ChangeOptionResult;

    /// <summary>There is no such option here.</summary>
    public sealed record NotFound : ChangeOptionResult;

    /// <summary>It was withdrawn, and stays as it was.</summary>
    public sealed record IsWithdrawn : ChangeOptionResult;

    /// <summary>Business as usual is today: it has no changes, or every comparison with it would be wrong.</summary>
    public sealed record IsToday : ChangeOptionResult;

    /// <summary>Somebody changed it since it was opened. Both versions should be shown, and what was typed kept.</summary>
    public sealed record ChangedMeanwhile(OptionVersion Theirs) : ChangeOptionResult;

    /// <summary>Nothing is different.</summary>
    public sealed record NothingChanged : ChangeOptionResult;

    /// <summary>Something has to be put right first.</summary>
    public sealed record NotAcceptable(IReadOnlyList<OptionProblem> Problems) : ChangeOptionResult;

    /// <inheritdoc/>
    public static ChangeOptionResult Of(Done done) => new Changed(done);
}

/// <summary>
/// Changes what an option says. The change is a draft until the new version is published. Where what it would do changes, the hurdles have
/// to be applied anew.
/// </summary>
public sealed class ChangeOption(ActTransaction acts)
{
    /// <param name="context">Who, where and why.</param>
    /// <param name="code">The option.</param>
    /// <param name="from">The version that was opened to be changed.</param>
    /// <param name="text">What it should say.</param>
    /// <param name="cancellation">Stops the act before it is done.</param>
    public Task<ChangeOptionResult> Do(ActContext context, string code, int from, OptionText text, CancellationToken cancellation) => acts.Perform<ChangeOptionResult>(context, Permission.ChangeOptions, nameof(ChangeOption), async act =>
    {
        if (await act.FindOption(code, cancellation) is not var (option, latest)) return new ChangeOptionResult.NotFound();
        if (latest.Stage == OptionStage.Withdrawn) return new ChangeOptionResult.IsWithdrawn();
        if (latest.Number != from) return new ChangeOptionResult.ChangedMeanwhile(latest);
        if (latest.Kind == OptionKind.BusinessAsUsual && !text.Changes.IsDefaultOrEmpty) return new ChangeOptionResult.IsToday();
        // Two options that take one name at once touch no row in common, so one has to wait for the other here.
        if (!string.Equals(text.Name.Trim(), latest.Name, StringComparison.Ordinal)) await AuditChain.Hold(act.Db, act.ReviewId, cancellation);
        if (await OptionCheck.Check(act.Db, act.ReviewId, code, text, cancellation) is { Count: > 0 } problems) return new ChangeOptionResult.NotAcceptable(problems);
        var changed = text.Onto(latest);
        if (changed.SaysTheSameAs(latest)) return new ChangeOptionResult.NothingChanged();
        // What was judged was another arrangement: neither its outcomes nor its place on a list carry over.
        if (!changed.Changes.SequenceEqual(latest.Changes)) changed = changed with { Outcomes = [] };
        if (latest.Kind == OptionKind.Candidate && (changed.Outcomes.Length < latest.Outcomes.Length || changed.Family != latest.Family)) changed = changed with { Stage = OptionStage.Longlist };

        var next = act.AddVersion(option, latest, changed);
        return new ChangeOptionResult.Changed(act.Done(code, next.Number));
    }, cancellation);
}
