using Chesil.Reviews.Acts;
using Chesil.Reviews.Audit;
using Microsoft.EntityFrameworkCore;

namespace Chesil.Reviews.Accounts;

/// <summary>What came of using a one-time link.</summary>
public abstract record SetUpAccountResult : IActResult<SetUpAccountResult>
{
    private SetUpAccountResult() { }

    /// <summary>They have a name and a password, and the link is used.</summary>
    public sealed record SetUp(Done Done) : SetUpAccountResult;

    /// <summary>The link is not good.</summary>
    public sealed record LinkIsNotGood(LinkStanding Standing) : SetUpAccountResult;

    /// <summary>Something has to be put right first.</summary>
    public sealed record NotAcceptable(IReadOnlyList<AccountProblem> Problems, IReadOnlyList<PasswordProblem> PasswordProblems) : SetUpAccountResult;

    /// <inheritdoc/>
    public static SetUpAccountResult Of(Done done) => new SetUp(done);
}

/// <summary>Somebody says their name and chooses a password, with the link that was handed to them.</summary>
public sealed class SetUpAccount(ActTransaction acts)
{
    /// <param name="context">The person of the link, as <see cref="LinkQueries.FindLink"/> names them.</param>
    /// <param name="key">Key of the link.</param>
    /// <param name="name">Their name.</param>
    /// <param name="password">The password they chose.</param>
    /// <param name="cancellation">Stops the act before it is done.</param>
    public Task<SetUpAccountResult> Do(ActContext context, string key, string name, string password, CancellationToken cancellation) => acts.Perform<SetUpAccountResult>(context, null, nameof(SetUpAccount), async act =>
    {
        var (standing, link) = await act.Db.FindLink(key, act.At, cancellation);
        if (standing != LinkStanding.Good || link?.AccountId is not { } id || id != act.Who.AccountId) return new SetUpAccountResult.LinkIsNotGood(standing == LinkStanding.Good ? LinkStanding.Unknown : standing);
        var account = await act.Db.Users.SingleAsync(each => each.Id == id, cancellation);
        var (problems, passwordProblems) = (CreateAccount.NameProblems(name).ToList(), PasswordRules.ListProblems(password, name, account.Email));
        if (problems.Count > 0 || passwordProblems.Count > 0) return new SetUpAccountResult.NotAcceptable(problems, passwordProblems);

        link.UsedAt = act.At;
        account.Name = name.Trim();
        account.SetPassword(password);
        act.Record($"account/{account.Code}", chain: AuditChain.Installation);
        return new SetUpAccountResult.SetUp(act.Done(account.Code));
    }, cancellation);
}
