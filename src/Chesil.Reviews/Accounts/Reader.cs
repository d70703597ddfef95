using Chesil.Reviews.Data;
using Microsoft.EntityFrameworkCore;

namespace Chesil.Reviews.Accounts;

/// <summary>Who is looking at a review, or acting in it, now.</summary>
/// <param name="AccountId">Their account; null when nobody is signed in.</param>
/// <param name="Code">Their code in the record; "public" when nobody is signed in, "system" for the programme itself.</param>
/// <param name="Role">Their role in the review, or in the installation where that is more; null for the public.</param>
/// <param name="IsOfInstallation">Whether the role holds in every review.</param>
public sealed record Reader(Guid? AccountId, string Code, Role? Role, bool IsOfInstallation)
{
    /// <summary>Anybody: not signed in, or signed in without a role here.</summary>
    public static Reader Public { get; } = new(null, "public", null, false);

    /// <summary>The program itself: imports the samples, keeps the clock.</summary>
    public static Reader System { get; } = new(null, "system", Accounts.Role.Admin, true);

    /// <summary>Whether they may do something here.</summary>
    public bool May(Permission permission) => Role is { } role && role.Allow(permission) && (IsOfInstallation || !permission.IsOfInstallation());

    /// <summary>Who an account is in a review; in the installation where no review is named.</summary>
    public static async Task<Reader> Find(ChesilDbContext db, Guid? accountId, Guid? reviewId, CancellationToken cancellation)
    {
        if (accountId is null || await db.Users.AsNoTracking().FirstOrDefaultAsync(account => account.Id == accountId, cancellation) is not { } found) return Public;
        var memberships = await db.Memberships.AsNoTracking().Where(each => each.AccountId == accountId && (each.ReviewId == null || each.ReviewId == reviewId)).ToListAsync(cancellation);
        // Roles are listed from the most to the least; where somebody has two, the one that gives more counts.
        var best = memberships.OrderBy(each => each.Role).ThenBy(each => each.ReviewId is not null).FirstOrDefault();
        return new Reader(accountId, found.Code, best?.Role, memberships.Any(each => each.ReviewId is null && each.Role == best?.Role));
    }
}
