using Chesil.Reviews.Acts;
using Chesil.Reviews.Audit;
using Microsoft.EntityFrameworkCore;

namespace Chesil.Reviews.Accounts;

/// <summary>What came of making a link anew.</summary>
public abstract record MakeLinkResult : IActResult<MakeLinkResult>
{
    private MakeLinkResult() { }

    /// <summary>There is a link; those before are good no more.</summary>
    /// <param name="Done">What was done.</param>
    /// <param name="Key">Its key, known now and never again; null when the form was sent twice.</param>
    public sealed record Made(Done Done, string? Key) : MakeLinkResult;

    /// <summary>Nobody with this code has a role here.</summary>
    public sealed record NotFound : MakeLinkResult;

    /// <summary>With a link one can become this person elsewhere too, so only somebody who answers for the whole installation may make one.</summary>
    public sealed record NotYours : MakeLinkResult;

    /// <summary>Demonstration accounts have no password.</summary>
    public sealed record IsDemonstration : MakeLinkResult;

    /// <inheritdoc/>
    public static MakeLinkResult Of(Done done) => new Made(done, null);
}

/// <summary>Makes a one-time link for somebody who lost theirs, or forgot their password.</summary>
public sealed class MakeLink(ActTransaction acts)
{
    public Task<MakeLinkResult> Do(ActContext context, string account, CancellationToken cancellation) => acts.Perform<MakeLinkResult>(context, Permission.ChangeMembers, nameof(MakeLink), async act =>
    {
        await act.HoldRoles(context.ReviewId, cancellation);
        if (await act.Db.FindMembership(context.ReviewId, account, cancellation) is not { } membership) return new MakeLinkResult.NotFound();
        var person = await act.Db.Users.AsNoTracking().SingleAsync(each => each.Id == membership.AccountId, cancellation);
        if (person.IsDemonstration) return new MakeLinkResult.IsDemonstration();
        if (!act.Who.IsOfInstallation && (person.PasswordHash is not null || await act.Db.HasRoleElsewhere(person.Id, context.ReviewId, cancellation))) return new MakeLinkResult.NotYours();

        var key = await act.AddLink(person.Id, OneTimeLink.ValidFor, cancellation);
        act.Record($"account/{account}", chain: AuditChain.Installation);
        return new MakeLinkResult.Made(act.Done(account), key);
    }, cancellation);
}
