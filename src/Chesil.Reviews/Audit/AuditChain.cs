using System.Security.Cryptography;
using Chesil.Reviews.Data;
using Microsoft.EntityFrameworkCore;

namespace Chesil.Reviews.Audit;

/// <summary>Adds events to a chain. One chain a review, and one for the installation; numbers have no gap.</summary>
internal static class AuditChain
{
    /// <summary>The chain of what concerns no one review.</summary>
    public static readonly Guid Installation = Guid.Empty;

    private const int SaltBytes = 16;

    /// <summary>Adds an event, as the last step of the transaction of its act.</summary>
    /// <remarks>
    /// Moving the head locks its row until the act commits, so two acts cannot take one number; an act that fails takes none.
    /// </remarks>
    public static async Task Append(ChesilDbContext db, AuditEntry entry, string details, CancellationToken cancellation)
    {
        var moved = await Advance(db, entry.Chain, cancellation);
        var salt = RandomNumberGenerator.GetBytes(SaltBytes);
        var written = (entry with { Number = moved.Number, Previous = moved.Hash, Details = AuditEntry.Hash(salt, details) }).Write();
        var hash = AuditEntry.Hash(written);
        db.Add(new AuditEvent { Chain = entry.Chain, Number = moved.Number, Text = written, Hash = hash, Subject = entry.Subject, PublicFrom = entry.PublicFrom });
        db.Add(new AuditDetails { Chain = entry.Chain, Number = moved.Number, Salt = salt, Text = details });
        // The head's new hash travels with the event: while its row is locked nobody else acts, and every journey to the server counts.
        var head = db.AuditHeads.Local.FindEntry(entry.Chain)?.Entity ?? db.Attach(new AuditHead { Chain = entry.Chain, Number = moved.Number, Hash = moved.Hash }).Entity;
        (head.Number, head.Hash) = (moved.Number, hash);
        await db.SaveChangesAsync(cancellation);
    }

    /// <summary>Lets no other act add to a chain until this one is done, so that what is read from here on stays true.</summary>
    public static Task Hold(ChesilDbContext db, Guid chain, CancellationToken cancellation) =>
        db.Database.ExecuteSqlAsync($"""UPDATE "AuditHeads" SET "Number" = "Number" WHERE "Chain" = {chain}""", cancellation);

    /// <summary>Begins the chain of a review.</summary>
    public static void Begin(ChesilDbContext db, Guid chain) => db.Add(new AuditHead { Chain = chain, Number = 0, Hash = First(chain) });

    /// <summary>What stands before the first event.</summary>
    public static string First(Guid chain) => AuditEntry.Hash("chesil " + chain.ToString("D"));

    /// <summary>The number that the next event will have. Until the act ends nobody else takes it.</summary>
    public static async Task<long> LockNext(ChesilDbContext db, Guid chain, CancellationToken cancellation)
    {
        var heads = await db.Database.SqlQuery<long>($"""UPDATE "AuditHeads" SET "Number" = "Number" WHERE "Chain" = {chain} RETURNING "Number" AS "Value" """).ToListAsync(cancellation);
        return heads.Single() + 1;
    }

    private static async Task<Head> Advance(ChesilDbContext db, Guid chain, CancellationToken cancellation)
    {
        var heads = await db.Database.SqlQuery<Head>($"""UPDATE "AuditHeads" SET "Number" = "Number" + 1 WHERE "Chain" = {chain} RETURNING "Number", "Hash" """).ToListAsync(cancellation);
        return heads.Count == 1 ? heads[0] : throw new InvalidOperationException($"The chain {chain} has not begun.");
    }

    private sealed record Head(long Number, string Hash);
}
