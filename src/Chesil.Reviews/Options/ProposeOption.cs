using Chesil.Reviews.Accounts;
using Chesil.Reviews.Acts;
using Chesil.Reviews.Publishing;

namespace Chesil.Reviews.Options;

/// <summary>What came of proposing an option.</summary>
public abstract record ProposeOptionResult : IActResult<ProposeOptionResult>
{
    private ProposeOptionResult() { }

    /// <summary>It is on the long list, as a draft.</summary>
    public sealed record Proposed(Done Done) : ProposeOptionResult;

    /// <summary>Something has to be put right first.</summary>
    public sealed record NotAcceptable(IReadOnlyList<OptionProblem> Problems) : ProposeOptionResult;

    /// <inheritdoc/>
    public static ProposeOptionResult Of(Done done) => new Proposed(done);
}

/// <summary>Puts a new option on the long list. Members see what they propose, although it is a draft.</summary>
public sealed class ProposeOption(ActTransaction acts)
{
    public Task<ProposeOptionResult> Do(ActContext context, OptionText text, CancellationToken cancellation) => acts.Perform<ProposeOptionResult>(context, Permission.ProposeOptions, nameof(ProposeOption), async act =>
    {
        if (await OptionCheck.Check(act.Db, act.ReviewId, null, text, cancellation) is { Count: > 0 } problems) return new ProposeOptionResult.NotAcceptable(problems);

        var version = await act.AddOption(OptionKind.Candidate, text, [], cancellation);
        if (!act.Who.May(Permission.ReadDrafts) && act.Who.AccountId is { } proposer)
        {
            act.Db.Add(new Share { ReviewId = act.ReviewId, Noun = OptionVersion.Noun, Code = version.Code, Number = 1, AccountId = proposer, Role = null, Since = act.At });
        }
        return new ProposeOptionResult.Proposed(act.Done(version.Code));
    }, cancellation);
}
