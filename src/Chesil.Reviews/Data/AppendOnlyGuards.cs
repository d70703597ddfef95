using Microsoft.EntityFrameworkCore;

namespace Chesil.Reviews.Data;

/// <summary>
/// Rows that are only ever added stay so in the database itself. The guards are put up after every migration, not in one: when
/// SQLite rebuilds a table for a migration its triggers go with the old one.
/// </summary>
public static class AppendOnlyGuards
{
    /// <summary>The tables whose rows are only added, with the columns of their keys.</summary>
    public static readonly IReadOnlyList<(string Table, IReadOnlyList<string> Key)> Tables =
    [
        ("AuditEvents", ["Chain", "Number"]),
        ("OptionVersions", ["ReviewId", "Code", "Number"]),
        ("Publications", ["ReviewId", "Noun", "Code", "Number"]),
        ("DiscardedArrangements", ["ReviewId", "Generation", "Place"]),
    ];

    /// <summary>Puts up every guard that is missing, or is there in name only.</summary>
    public static async Task Install(ChesilDbContext db, CancellationToken cancellation)
    {
        // Putting one up waits for whoever is writing; where all are there, nobody waits.
        var missing = await FindMissing(db, cancellation);
        foreach (var statement in missing.SelectMany(guard => guard.Statements).Distinct(StringComparer.Ordinal)) await db.Database.ExecuteSqlRawAsync(statement, cancellation);
    }

    /// <summary>Names of guards that are not there, or do not do what they should.</summary>
    public static async Task<IReadOnlyList<string>> ListMissing(ChesilDbContext db, CancellationToken cancellation) =>
        [.. (await FindMissing(db, cancellation)).Select(guard => guard.Name).Order(StringComparer.Ordinal)];

    private static async Task<List<Guard>> FindMissing(ChesilDbContext db, CancellationToken cancellation)
    {
        var there = await db.Database.SqlQueryRaw<StoredGuard>(db.Database.IsSqlite() ? SqliteGuards.Query : PostgresGuards.Query).ToListAsync(cancellation);
        var wanted = db.Database.IsSqlite() ? SqliteGuards.All : PostgresGuards.All;
        return [.. wanted.Where(guard => !there.Contains(guard.Stored))];
    }
}

/// <summary>A trigger that refuses a change.</summary>
/// <param name="Stored">What the database says of it when it is there.</param>
/// <param name="Statements">What puts it up. Names in them come from the lists of the guards, never from outside.</param>
internal sealed record Guard(StoredGuard Stored, IReadOnlyList<string> Statements)
{
    public string Name => Stored.Name;
}

/// <summary>A trigger as the database holds it.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Text">The statement that made it.</param>
/// <param name="Body">The function it calls, on a database where that is apart.</param>
internal sealed record StoredGuard(string Name, string Text, string Body);
