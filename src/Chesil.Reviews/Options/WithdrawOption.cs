using Chesil.Reviews.Accounts;
using Chesil.Reviews.Acts;

namespace Chesil.Reviews.Options;

/// <summary>What came of withdrawing an option.</summary>
public abstract record WithdrawOptionResult : IActResult<WithdrawOptionResult>
{
    private WithdrawOptionResult() { }

    /// <summary>It is withdrawn. Where it was public, the public sees so once this version is published.</summary>
    public sealed record Withdrawn(Done Done) : WithdrawOptionResult;

    /// <summary>There is no such option here.</summary>
    public sealed record NotFound : WithdrawOptionResult;

    /// <summary>It was withdrawn before.</summary>
    public sealed record IsWithdrawn : WithdrawOptionResult;

    /// <summary>Others are compared with business as usual and do-minimum, so these stay.</summary>
    public sealed record IsComparator(OptionKind Kind) : WithdrawOptionResult;

    /// <summary>Somebody changed it since it was opened.</summary>
    public sealed record ChangedMeanwhile(OptionVersion Theirs) : WithdrawOptionResult;

    /// <inheritdoc/>
    public static WithdrawOptionResult Of(Done done) => new Withdrawn(done);
}

/// <summary>Takes an option back. It stays in the record, with the reason.</summary>
public sealed class WithdrawOption(ActTransaction acts)
{
    public Task<WithdrawOptionResult> Do(ActContext context, string code, int from, CancellationToken cancellation) => acts.Perform<WithdrawOptionResult>(context, Permission.WithdrawOptions, nameof(WithdrawOption), async act =>
    {
        if (await act.FindOption(code, cancellation) is not var (option, latest)) return new WithdrawOptionResult.NotFound();
        if (latest.Stage == OptionStage.Withdrawn) return new WithdrawOptionResult.IsWithdrawn();
        if (latest.Kind != OptionKind.Candidate) return new WithdrawOptionResult.IsComparator(latest.Kind);
        if (latest.Number != from) return new WithdrawOptionResult.ChangedMeanwhile(latest);

        var next = act.AddVersion(option, latest, latest with { Stage = OptionStage.Withdrawn });
        return new WithdrawOptionResult.Withdrawn(act.Done(code, next.Number));
    }, cancellation);
}
