using Chesil.Reviews.Data;
using Microsoft.EntityFrameworkCore;

namespace Chesil.Reviews.Accounts;

/// <summary>Somebody with a role.</summary>
/// <param name="Account">Code of their account.</param>
/// <param name="Name">Their name; their address until they have said one.</param>
/// <param name="Address">Their e-mail address.</param>
/// <param name="Role">What they are.</param>
/// <param name="Since">Since when they have a role here.</param>
/// <param name="HasPassword">Whether they have used their link.</param>
/// <param name="IsDemonstration">Whether it is a demonstration account.</param>
public sealed record Member(string Account, string Name, string? Address, Role Role, DateTime Since, bool HasPassword, bool IsDemonstration);

/// <summary>What is asked of roles.</summary>
public static class MemberQueries
{
    /// <summary>Who has a role in a review, or in the installation where no review is named: by role, then by name.</summary>
    public static async Task<IReadOnlyList<Member>> ListMembers(this ChesilDbContext db, Guid? reviewId, CancellationToken cancellation)
    {
        var rows = await (from membership in db.Memberships.AsNoTracking()
                          join account in db.Users.AsNoTracking() on membership.AccountId equals account.Id
                          where membership.ReviewId == reviewId
                          select new { account.Code, account.Name, account.Email, membership.Role, membership.Since, HasPassword = account.PasswordHash != null, account.IsDemonstration }).ToListAsync(cancellation);
        return [.. rows.Select(row => new Member(row.Code, row.Name, row.Email, row.Role, row.Since, row.HasPassword, row.IsDemonstration))
            .OrderBy(member => member.Role).ThenBy(member => member.Name, StringComparer.OrdinalIgnoreCase).ThenBy(member => member.Account, StringComparer.Ordinal)];
    }

    /// <summary>Who somebody with a role is; null where nobody with this code has one here.</summary>
    public static async Task<Member?> FindMember(this ChesilDbContext db, Guid? reviewId, string account, CancellationToken cancellation) =>
        (await db.ListMembers(reviewId, cancellation)).FirstOrDefault(member => member.Account == account);

    /// <summary>The membership of somebody, to be changed.</summary>
    internal static async Task<Membership?> FindMembership(this ChesilDbContext db, Guid? reviewId, string account, CancellationToken cancellation) =>
        await db.Users.AsNoTracking().FirstOrDefaultAsync(each => each.Code == account, cancellation) is { } found
            ? await db.Memberships.FirstOrDefaultAsync(each => each.AccountId == found.Id && each.ReviewId == reviewId, cancellation)
            : null;

    /// <summary>Whether an account has a role anywhere but here.</summary>
    internal static Task<bool> HasRoleElsewhere(this ChesilDbContext db, Guid accountId, Guid? reviewId, CancellationToken cancellation) =>
        db.Memberships.AnyAsync(each => each.AccountId == accountId && each.ReviewId != reviewId, cancellation);
}
