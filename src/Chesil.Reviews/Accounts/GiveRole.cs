using Chesil.Reviews.Acts;
using Microsoft.EntityFrameworkCore;

namespace Chesil.Reviews.Accounts;

/// <summary>What came of giving a role.</summary>
public abstract record GiveRoleResult : IActResult<GiveRoleResult>
{
    private const string WithLink = "link", WithoutPassword = "no-password";

    private GiveRoleResult() { }

    /// <summary>They have the role. The code is the account's.</summary>
    /// <param name="Done">What was done.</param>
    /// <param name="Key">Key of the link with which they set their name and password, known now and never again; null where there is none to hand over.</param>
    public sealed record Given(Done Done, string? Key) : GiveRoleResult
    {
        /// <summary>Whether a link was made.</summary>
        public bool LinkWasMade => Done.Codes.Contains(WithLink);

        /// <summary>Whether they have no password yet, from an earlier invitation to something else.</summary>
        public bool WaitsForPassword => Done.Codes.Contains(WithoutPassword);
    }

    /// <summary>Something has to be put right first.</summary>
    public sealed record NotAcceptable(IReadOnlyList<AccountProblem> Problems) : GiveRoleResult;

    /// <summary>They have a role here already, which can be changed.</summary>
    public sealed record HasRole(string Account, Role Role) : GiveRoleResult;

    /// <inheritdoc/>
    public static GiveRoleResult Of(Done done) => new Given(done, null);

    internal static Given Of(Act act, string code, string? key, bool waits) =>
        new(act.Done(code, 1, [.. key is null ? Array.Empty<string>() : [WithLink], .. waits && key is null ? [WithoutPassword] : Array.Empty<string>()]), key);
}

/// <summary>Gives somebody a role in a review, or in the whole installation where the context names no review. Who has no account gets one, with a link to hand over.</summary>
public sealed class GiveRole(ActTransaction acts)
{
    /// <param name="context">Who, where and why.</param>
    /// <param name="address">E-mail address of the person.</param>
    /// <param name="role">What they become.</param>
    /// <param name="cancellation">Stops the act before it is done.</param>
    public Task<GiveRoleResult> Do(ActContext context, string address, Role role, CancellationToken cancellation) => acts.Perform<GiveRoleResult>(context, Permission.ChangeMembers, nameof(GiveRole), async act =>
    {
        await act.HoldRoles(context.ReviewId, cancellation);
        if (CreateAccount.AddressProblems(address).ToList() is { Count: > 0 } problems) return new GiveRoleResult.NotAcceptable(problems);

        var account = await act.Db.Users.FirstOrDefaultAsync(each => each.NormalizedEmail == Account.Normal(address), cancellation);
        if (account is not null && await act.Db.Memberships.AsNoTracking().FirstOrDefaultAsync(each => each.AccountId == account.Id && each.ReviewId == context.ReviewId, cancellation) is { } already)
        {
            return new GiveRoleResult.HasRole(account.Code, already.Role);
        }
        // Until they say it themselves, the address is the only name there is.
        var isNew = account is null;
        account ??= await act.AddAccount(address, address, null, false, cancellation);
        var waits = account is { PasswordHash: null, IsDemonstration: false };
        // A link handed out before would now open more than its giver may give.
        if (!isNew && waits) await act.Db.EndLinks(account.Id, act.At, cancellation);
        var key = isNew || (waits && act.Who.IsOfInstallation) ? await act.AddLink(account.Id, OneTimeLink.ValidFor, cancellation) : null;
        act.Db.Add(new Membership { Id = Guid.CreateVersion7(act.At), ReviewId = context.ReviewId, AccountId = account.Id, Role = role, Since = act.At });
        act.Record($"account/{account.Code}", after: new { Role = role });
        return GiveRoleResult.Of(act, account.Code, key, waits);
    }, cancellation);
}
