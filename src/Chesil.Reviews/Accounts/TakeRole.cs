using Chesil.Reviews.Acts;

namespace Chesil.Reviews.Accounts;

/// <summary>What came of taking a role away.</summary>
public abstract record TakeRoleResult : IActResult<TakeRoleResult>
{
    private TakeRoleResult() { }

    /// <summary>They have no role here from now on. What they did stays in the record.</summary>
    public sealed record Taken(Done Done) : TakeRoleResult;

    /// <summary>Nobody with this code has a role here.</summary>
    public sealed record NotFound : TakeRoleResult;

    /// <summary>They must stay admin.</summary>
    public sealed record Refused(AdminMustStay Why) : TakeRoleResult;

    /// <inheritdoc/>
    public static TakeRoleResult Of(Done done) => new Taken(done);
}

/// <summary>Takes somebody's role in a review away, or that in the installation where the context names no review.</summary>
public sealed class TakeRole(ActTransaction acts)
{
    public Task<TakeRoleResult> Do(ActContext context, string account, CancellationToken cancellation) => acts.Perform<TakeRoleResult>(context, Permission.ChangeMembers, nameof(TakeRole), async act =>
    {
        await act.HoldRoles(context.ReviewId, cancellation);
        if (await act.Db.FindMembership(context.ReviewId, account, cancellation) is not { } membership) return new TakeRoleResult.NotFound();
        if (await act.WhyMustStayAdmin(membership, cancellation) is { } why) return new TakeRoleResult.Refused(why);

        act.Record($"account/{account}", before: new { membership.Role });
        act.Db.Remove(membership);
        return new TakeRoleResult.Taken(act.Done(account));
    }, cancellation);
}
