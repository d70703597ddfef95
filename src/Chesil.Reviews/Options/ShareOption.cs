using Chesil.Reviews.Accounts;
using Chesil.Reviews.Acts;
using Chesil.Reviews.Publishing;
using Microsoft.EntityFrameworkCore;

namespace Chesil.Reviews.Options;

/// <summary>Shows the drafts of an option to one person of the review, or to everybody with a role in it.</summary>
public sealed class ShareOption(ActTransaction acts)
{
    /// <param name="context">Who, where and why.</param>
    /// <param name="code">The option.</param>
    /// <param name="account">Code of the account; null where it is shared with a role.</param>
    /// <param name="role">The role; null where it is shared with an account.</param>
    /// <param name="cancellation">Stops the act before it is done.</param>
    public Task<PublishOptionResult> Do(ActContext context, string code, string? account, Role? role, CancellationToken cancellation) => acts.Perform<PublishOptionResult>(context, Permission.Share, nameof(ShareOption), async act =>
    {
        if (await act.FindOption(code, cancellation) is not var (_, latest)) return new PublishOptionResult.NotFound();
        Guid? accountId = null;
        if (account is not null)
        {
            accountId = await act.Db.Users.Where(each => each.Code == account && act.Db.Memberships.Any(membership => membership.AccountId == each.Id && (membership.ReviewId == null || membership.ReviewId == act.ReviewId))).Select(each => (Guid?)each.Id).FirstOrDefaultAsync(cancellation);
            if (accountId is null) return new PublishOptionResult.NoSuchMember();
        }
        return await act.Share(OptionVersion.Noun, code, accountId, role, cancellation) ? new PublishOptionResult.Published(act.Done(code, latest.Number)) : new PublishOptionResult.SharedAlready();
    }, cancellation);
}
