using Chesil.Reviews.Audit;
using Microsoft.EntityFrameworkCore;

namespace Chesil.Reviews.Data;

/// <summary>What came of getting a database ready.</summary>
public enum DatabaseReadiness
{
    /// <summary>It was empty, and is ready.</summary>
    Fresh,

    /// <summary>It was in use, and is ready.</summary>
    Ready,

    /// <summary>An older version of the program made it. Until 0.1 such data cannot be carried over.</summary>
    Older,
}

/// <summary>Gets a database ready: its tables, its guards and the installation's chain.</summary>
public static class DatabasePreparation
{
    public static async Task<DatabaseReadiness> Prepare(ChesilDbContext db, CancellationToken cancellation)
    {
        var applied = (await db.Database.GetAppliedMigrationsAsync(cancellation)).ToList();
        if (applied.Except(db.Database.GetMigrations(), StringComparer.Ordinal).Any()) return DatabaseReadiness.Older;
        // Migrating takes a lock that a program killed meanwhile leaves behind: only where there is something to do.
        if (applied.Count < db.Database.GetMigrations().Count()) await db.Database.MigrateAsync(cancellation);
        await AppendOnlyGuards.Install(db, cancellation);
        if (!await db.AuditHeads.AnyAsync(head => head.Chain == AuditChain.Installation, cancellation))
        {
            AuditChain.Begin(db, AuditChain.Installation);
            await db.SaveChangesAsync(cancellation);
        }
        return applied.Count == 0 ? DatabaseReadiness.Fresh : DatabaseReadiness.Ready;
    }
}
