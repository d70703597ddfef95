using Chesil.Reviews.Acts;
using Microsoft.EntityFrameworkCore;

namespace Chesil.Reviews.Accounts;

/// <summary>What came of becoming the first admin.</summary>
public abstract record FirstAdminResult : IActResult<FirstAdminResult>
{
    private FirstAdminResult() { }

    /// <summary>They have an account and answer for the installation.</summary>
    public sealed record IsAdmin(Done Done) : FirstAdminResult;

    /// <summary>The link is not good.</summary>
    public sealed record LinkIsNotGood(LinkStanding Standing) : FirstAdminResult;

    /// <summary>Somebody answers for the installation already, and can let others in.</summary>
    public sealed record HasAdmin : FirstAdminResult;

    /// <summary>Something has to be put right first.</summary>
    public sealed record NotAcceptable(IReadOnlyList<AccountProblem> Problems, IReadOnlyList<PasswordProblem> PasswordProblems) : FirstAdminResult;

    /// <inheritdoc/>
    public static FirstAdminResult Of(Done done) => new IsAdmin(done);
}

/// <summary>Makes whoever has the link that was printed at the start the first admin of the installation.</summary>
public sealed class FirstAdmin(ActTransaction acts)
{
    public Task<FirstAdminResult> Do(ActContext context, string key, AccountText text, string password, CancellationToken cancellation) => acts.Perform<FirstAdminResult>(context, null, nameof(FirstAdmin), async act =>
    {
        var (standing, link) = await act.Db.FindLink(key, act.At, cancellation);
        if (standing != LinkStanding.Good || link is not { AccountId: null }) return new FirstAdminResult.LinkIsNotGood(standing == LinkStanding.Good ? LinkStanding.Unknown : standing);
        if (await act.Db.HasAdmin(cancellation)) return new FirstAdminResult.HasAdmin();
        var problems = new List<AccountProblem>([.. CreateAccount.NameProblems(text.Name), .. CreateAccount.AddressProblems(text.Address)]);
        if (problems.Count == 0 && await act.Db.Users.AnyAsync(each => each.NormalizedEmail == Account.Normal(text.Address), cancellation)) problems.Add(AccountProblem.AddressTaken);
        var passwordProblems = PasswordRules.ListProblems(password, text.Name, text.Address);
        if (problems.Count > 0 || passwordProblems.Count > 0) return new FirstAdminResult.NotAcceptable(problems, passwordProblems);

        link.UsedAt = act.At;
        var account = await act.AddAccount(text.Name, text.Address, password, false, cancellation);
        act.Db.Add(new Membership { Id = Guid.CreateVersion7(act.At), ReviewId = null, AccountId = account.Id, Role = Role.Admin, Since = act.At });
        act.Record($"account/{account.Code}", after: new { Role = Role.Admin });
        return new FirstAdminResult.IsAdmin(act.Done(account.Code));
    }, cancellation);
}
