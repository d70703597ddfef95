using System.Globalization;
using System.Security.Cryptography;
using Chesil.Reviews.Acts;
using Chesil.Reviews.Audit;
using Chesil.Reviews.Data;
using Microsoft.EntityFrameworkCore;

namespace Chesil.Reviews.Accounts;

/// <summary>What several acts on accounts and roles do.</summary>
internal static class AccountActs
{
    private const int StampBytes = 20;

    /// <summary>Adds an account with the next code. Accounts belong to the installation, so its chain has the event, in which neither name nor address stands.</summary>
    public static async Task<Account> AddAccount(this Act act, string name, string address, string? password, bool isDemonstration, CancellationToken cancellation)
    {
        var account = new Account
        {
            Id = Guid.CreateVersion7(act.At),
            Code = await NextCode(act.Db, cancellation),
            Name = name.Trim(),
            IsDemonstration = isDemonstration,
            CreatedAt = act.At,
            Email = address.Trim(),
            NormalizedEmail = Account.Normal(address),
            UserName = address.Trim(),
            NormalizedUserName = Account.Normal(address),
            SecurityStamp = NewStamp(),
            LockoutEnabled = true,
        };
        if (password is not null) account.PasswordHash = Passwords.Hash(account, password);
        act.Db.Add(account);
        act.Record($"account/{account.Code}", after: new { IsDemonstration = isDemonstration }, chain: AuditChain.Installation, act: nameof(CreateAccount));
        return account;
    }

    /// <summary>Sets a password. Whoever was signed in with the old one no longer is.</summary>
    public static void SetPassword(this Account account, string password)
    {
        account.PasswordHash = Passwords.Hash(account, password);
        account.SecurityStamp = NewStamp();
        account.ConcurrencyStamp = NewStamp();
        account.AccessFailedCount = 0;
        account.LockoutEnd = null;
    }

    /// <summary>Makes a link for an account; links made before are good no more.</summary>
    public static async Task<string> AddLink(this Act act, Guid? accountId, TimeSpan validFor, CancellationToken cancellation)
    {
        await act.Db.EndLinks(accountId, act.At, cancellation);
        var key = OneTimeLink.NewKey();
        act.Db.Add(new OneTimeLink { Id = Guid.CreateVersion7(act.At), AccountId = accountId, KeyHash = OneTimeLink.Hash(key), MadeAt = act.At, ExpiresAt = act.At + validFor });
        return key;
    }

    /// <summary>Ends the links of an account that are still open.</summary>
    public static async Task EndLinks(this ChesilDbContext db, Guid? accountId, DateTime now, CancellationToken cancellation)
    {
        foreach (var open in await db.OneTimeLinks.Where(link => link.AccountId == accountId && link.UsedAt == null && link.ExpiresAt > now).ToListAsync(cancellation)) open.ExpiresAt = now;
    }

    /// <summary>
    /// Lets nobody else give or take roles meanwhile, and looks again whether this person still may: of two admins who take each
    /// other's role at once, one is too late.
    /// </summary>
    public static async Task HoldRoles(this Act act, Guid? reviewId, CancellationToken cancellation)
    {
        await AuditChain.Hold(act.Db, AuditChain.Installation, cancellation);
        if (reviewId is { } review) await AuditChain.Hold(act.Db, review, cancellation);
        var who = act.Who.AccountId is { } account ? await Reader.Find(act.Db, account, reviewId, cancellation) : act.Who;
        if (!who.May(Permission.ChangeMembers) || (reviewId is null && !who.IsOfInstallation)) throw new NotPermittedException(Permission.ChangeMembers);
    }

    /// <summary>Why somebody must stay admin; null where they may be something else.</summary>
    public static async Task<AdminMustStay?> WhyMustStayAdmin(this Act act, Membership membership, CancellationToken cancellation)
    {
        if (membership.Role != Role.Admin) return null;
        var others = await act.Db.Memberships.AsNoTracking()
            .Where(each => each.Role == Role.Admin && each.Id != membership.Id && (each.ReviewId == null || each.ReviewId == membership.ReviewId))
            // Somebody who was invited and has no password yet cannot come in.
            .Where(each => act.Db.Users.Any(account => account.Id == each.AccountId && (account.PasswordHash != null || account.IsDemonstration))).ToListAsync(cancellation);
        return membership.AccountId == act.Who.AccountId && others.All(each => each.AccountId != membership.AccountId) ? AdminMustStay.Oneself
            : others.Count == 0 ? AdminMustStay.IsLast
            : null;
    }

    private static async Task<string> NextCode(ChesilDbContext db, CancellationToken cancellation)
    {
        // Accounts are never deleted, so the highest number is the last one given.
        var codes = await db.Users.Select(each => each.Code).ToListAsync(cancellation);
        var last = codes.Select(code => int.Parse(code.AsSpan(1), NumberStyles.None, CultureInfo.InvariantCulture)).DefaultIfEmpty().Max();
        return string.Create(CultureInfo.InvariantCulture, $"a{last + 1}");
    }

    private static string NewStamp() => Convert.ToHexString(RandomNumberGenerator.GetBytes(StampBytes));
}

/// <summary>Why the role of an admin cannot be taken or changed.</summary>
public enum AdminMustStay
{
    /// <summary>It is their own, and nothing else makes them admin: somebody else has to do it.</summary>
    Oneself,

    /// <summary>There would be no admin left.</summary>
    IsLast,
}
