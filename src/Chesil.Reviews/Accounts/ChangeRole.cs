using Chesil.Reviews.Acts;

namespace Chesil.Reviews.Accounts;

/// <summary>What came of changing a role.</summary>
public abstract record ChangeRoleResult : IActResult<ChangeRoleResult>
{
    private ChangeRoleResult() { }

    /// <summary>They have the other role from now on.</summary>
    public sealed record Changed(Done Done) : ChangeRoleResult;

    /// <summary>Nobody with this code has a role here.</summary>
    public sealed record NotFound : ChangeRoleResult;

    /// <summary>They have this role.</summary>
    public sealed record NothingChanged : ChangeRoleResult;

    /// <summary>They must stay admin.</summary>
    public sealed record Refused(AdminMustStay Why) : ChangeRoleResult;

    /// <inheritdoc/>
    public static ChangeRoleResult Of(Done done) => new Changed(done);
}

/// <summary>Changes what somebody is in a review, or in the installation where the context names no review.</summary>
public sealed class ChangeRole(ActTransaction acts)
{
    public Task<ChangeRoleResult> Do(ActContext context, string account, Role role, CancellationToken cancellation) => acts.Perform<ChangeRoleResult>(context, Permission.ChangeMembers, nameof(ChangeRole), async act =>
    {
        await act.HoldRoles(context.ReviewId, cancellation);
        if (await act.Db.FindMembership(context.ReviewId, account, cancellation) is not { } membership) return new ChangeRoleResult.NotFound();
        if (membership.Role == role) return new ChangeRoleResult.NothingChanged();
        if (await act.WhyMustStayAdmin(membership, cancellation) is { } why) return new ChangeRoleResult.Refused(why);

        act.Record($"account/{account}", before: new { membership.Role }, after: new { Role = role });
        membership.Role = role;
        return new ChangeRoleResult.Changed(act.Done(account));
    }, cancellation);
}
