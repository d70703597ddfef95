using Chesil.Reviews.Acts;
using Chesil.Reviews.Audit;
using Microsoft.EntityFrameworkCore;

namespace Chesil.Reviews.Accounts;

/// <summary>What came of changing a password.</summary>
public abstract record ChangePasswordResult : IActResult<ChangePasswordResult>
{
    private ChangePasswordResult() { }

    /// <summary>It is changed, and everybody who was signed in with the old one is out.</summary>
    public sealed record Changed(Done Done) : ChangePasswordResult;

    /// <summary>The old one is not right.</summary>
    public sealed record OldIsWrong : ChangePasswordResult;

    /// <summary>The new one will not do.</summary>
    public sealed record NotAcceptable(IReadOnlyList<PasswordProblem> Problems) : ChangePasswordResult;

    /// <summary>The new one is the old one.</summary>
    public sealed record NothingChanged : ChangePasswordResult;

    /// <summary>Demonstration accounts have no password.</summary>
    public sealed record IsDemonstration : ChangePasswordResult;

    /// <inheritdoc/>
    public static ChangePasswordResult Of(Done done) => new Changed(done);
}

/// <summary>Changes somebody's own password.</summary>
public sealed class ChangePassword(ActTransaction acts)
{
    public Task<ChangePasswordResult> Do(ActContext context, string old, string password, CancellationToken cancellation) => acts.Perform<ChangePasswordResult>(context, null, nameof(ChangePassword), async act =>
    {
        var account = await act.Db.Users.SingleAsync(each => each.Id == act.Who.AccountId, cancellation);
        if (account.IsDemonstration) return new ChangePasswordResult.IsDemonstration();
        if (PasswordRules.ListProblems(password, account.Name, account.Email) is { Count: > 0 } problems) return new ChangePasswordResult.NotAcceptable(problems);
        if (old.Length > PasswordRules.Longest || !Passwords.IsRight(account, old)) return new ChangePasswordResult.OldIsWrong();
        if (old == password) return new ChangePasswordResult.NothingChanged();

        account.SetPassword(password);
        act.Record($"account/{account.Code}", chain: AuditChain.Installation);
        return new ChangePasswordResult.Changed(act.Done(account.Code));
    }, cancellation);
}
