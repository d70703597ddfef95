using Chesil.Reviews.Accounts;
using Chesil.Reviews.Acts;

namespace Chesil.Reviews.Options;

/// <summary>What came of deriving an option from others.</summary>
public abstract record DeriveOptionResult : IActResult<DeriveOptionResult>
{
    private DeriveOptionResult() { }

    /// <summary>The new options are on the long list, as drafts.</summary>
    public sealed record Derived(Done Done) : DeriveOptionResult;

    /// <summary>There is no option of this code here.</summary>
    public sealed record NotFound(string Code) : DeriveOptionResult;

    /// <summary>An option that was withdrawn is not carried on.</summary>
    public sealed record IsWithdrawn(string Code) : DeriveOptionResult;

    /// <summary>To split needs two parts or more; to merge, two options or more.</summary>
    public sealed record TooFew : DeriveOptionResult;

    /// <summary>Business as usual and do-minimum are neither split nor merged: others are compared with them.</summary>
    public sealed record IsComparator(string Code) : DeriveOptionResult;

    /// <summary>Somebody changed an option since it was opened.</summary>
    public sealed record ChangedMeanwhile(OptionVersion Theirs) : DeriveOptionResult;

    /// <summary>Something has to be put right first, in this one of the texts (from 0).</summary>
    public sealed record NotAcceptable(int Part, IReadOnlyList<OptionProblem> Problems) : DeriveOptionResult;

    /// <inheritdoc/>
    public static DeriveOptionResult Of(Done done) => new Derived(done);
}

/// <summary>Makes a new option that begins as another; the other stays.</summary>
public sealed class DeriveOption(ActTransaction acts)
{
    public Task<DeriveOptionResult> Do(ActContext context, string from, OptionText text, CancellationToken cancellation) => acts.Perform<DeriveOptionResult>(context, Permission.ChangeOptions, nameof(DeriveOption), async act =>
    {
        if (await act.FindOption(from, cancellation) is not var (_, parent)) return new DeriveOptionResult.NotFound(from);
        if (await OptionCheck.Check(act.Db, act.ReviewId, null, text, cancellation) is { Count: > 0 } problems) return new DeriveOptionResult.NotAcceptable(0, problems);

        var version = await act.AddOption(OptionKind.Candidate, text, [parent.Code], cancellation);
        return new DeriveOptionResult.Derived(act.Done(version.Code));
    }, cancellation);
}
