using Chesil.Reviews.Data;
using Microsoft.EntityFrameworkCore;

namespace Chesil.Reviews.Accounts;

/// <summary>Looks whether a password is right, and stops those who try many.</summary>
public sealed class PasswordCheck(ChesilDbContext db, TimeProvider time)
{
    /// <summary>How often it may be wrong before the account is locked.</summary>
    public const int Tries = 5;

    /// <summary>How long it is locked then.</summary>
    public static readonly TimeSpan LockedFor = TimeSpan.FromMinutes(15);

    private const int Attempts = 20;

    /// <summary>The account of an address, if the password is right and the account is not locked. Nothing says which of these it was.</summary>
    public async Task<Account?> Find(string address, string password, CancellationToken cancellation)
    {
        // A password nobody can have costs no time to look at, and says nothing that its length does not.
        if (password.Length is 0 or > PasswordRules.Longest) return null;
        var account = await Count(address, cancellation);
        if (!Passwords.IsRight(account, password)) return null;
        await Settle(account!.Id, each => (each.AccessFailedCount, each.LockoutEnd) = (0, null), cancellation);
        return account;
    }

    /// <summary>
    /// Counts the try before it is made, so that a hundred made at once are a hundred; the last one allowed locks, and a right
    /// password takes the lock off again. Null where there is no such account, or it is locked.
    /// </summary>
    private async Task<Account?> Count(string address, CancellationToken cancellation)
    {
        var normal = Account.Normal(address);
        var found = await db.Users.AsNoTracking().FirstOrDefaultAsync(account => account.NormalizedEmail == normal, cancellation);
        if (found?.PasswordHash is null) return null;
        var isLocked = false;
        await Settle(found.Id, account =>
        {
            var now = time.GetUtcNow();
            isLocked = account.LockoutEnd > now;
            if (isLocked) return;
            account.LockoutEnd = null;
            if (++account.AccessFailedCount >= Tries) (account.AccessFailedCount, account.LockoutEnd) = (0, now + LockedFor);
        }, cancellation);
        return isLocked ? null : found;
    }

    private async Task Settle(Guid id, Action<Account> change, CancellationToken cancellation)
    {
        for (var attempt = 1; ; attempt++)
        {
            db.ChangeTracker.Clear();
            var account = await db.Users.SingleAsync(each => each.Id == id, cancellation);
            change(account);
            if (db.Entry(account).State == EntityState.Modified) account.ConcurrencyStamp = Guid.CreateVersion7(time.GetUtcNow()).ToString("N");
            try
            {
                await db.SaveChangesAsync(cancellation);
                return;
            }
            catch (DbUpdateConcurrencyException) when (attempt < Attempts)
            {
                // Another try was counted meanwhile. Look again.
            }
            finally
            {
                db.ChangeTracker.Clear();
            }
        }
    }
}
