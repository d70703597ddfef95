using Chesil.Reviews.Data;
using Microsoft.EntityFrameworkCore;

namespace Chesil.Reviews.Accounts;

/// <summary>What is asked of one-time links.</summary>
public static class LinkQueries
{
    /// <summary>The link of a key, and whether it can be used.</summary>
    public static async Task<(LinkStanding Standing, OneTimeLink? Link)> FindLink(this ChesilDbContext db, string key, DateTime now, CancellationToken cancellation)
    {
        var hash = OneTimeLink.Hash(key);
        var link = await db.OneTimeLinks.FirstOrDefaultAsync(each => each.KeyHash == hash, cancellation);
        return link is null ? (LinkStanding.Unknown, null)
            : link.UsedAt is not null ? (LinkStanding.Used, link)
            : link.ExpiresAt <= now ? (LinkStanding.Expired, link)
            : (LinkStanding.Good, link);
    }

    /// <summary>Whether somebody answers for the installation, demonstration accounts left aside.</summary>
    public static Task<bool> HasAdmin(this ChesilDbContext db, CancellationToken cancellation) =>
        db.Memberships.AnyAsync(each => each.ReviewId == null && each.Role == Role.Admin && db.Users.Any(account => account.Id == each.AccountId && account.PasswordHash != null), cancellation);

    /// <summary>Makes the link for the first admin anew; the one before is good no more.</summary>
    public static async Task<string> MakeFirstAdminLink(this ChesilDbContext db, DateTime now, CancellationToken cancellation)
    {
        await db.EndLinks(null, now, cancellation);
        var key = OneTimeLink.NewKey();
        db.Add(new OneTimeLink { Id = Guid.CreateVersion7(now), AccountId = null, KeyHash = OneTimeLink.Hash(key), MadeAt = now, ExpiresAt = now + OneTimeLink.FirstAdminValidFor });
        await db.SaveChangesAsync(cancellation);
        return key;
    }
}
