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

    /// <summary>Puts up every guard that is missing.</summary>
    public static async Task Install(ChesilDbContext db, CancellationToken cancellation)
    {
        foreach (var (table, key) in Tables)
        {
            // Names come from the list above, never from outside.
            foreach (var statement in db.Database.IsSqlite() ? ForSqlite(table, key) : ForPostgres(table)) await db.Database.ExecuteSqlRawAsync(statement, cancellation);
        }
    }

    /// <summary>Names of guards that are not there.</summary>
    public static async Task<IReadOnlyList<string>> ListMissing(ChesilDbContext db, CancellationToken cancellation)
    {
        var query = db.Database.IsSqlite()
            ? "SELECT name AS \"Value\" FROM sqlite_master WHERE type = 'trigger'"
            : "SELECT tgname AS \"Value\" FROM pg_trigger WHERE NOT tgisinternal AND tgenabled <> 'D'";
        var there = await db.Database.SqlQueryRaw<string>(query).ToListAsync(cancellation);
        return [.. Tables.SelectMany(each => NamesOf(each.Table, db.Database.IsSqlite())).Except(there, StringComparer.Ordinal).Order(StringComparer.Ordinal)];
    }

    private static IEnumerable<string> NamesOf(string table, bool isSqlite) =>
        isSqlite ? [$"{table}_no_update", $"{table}_no_delete", $"{table}_no_replace"] : [$"{table}_no_change", $"{table}_no_truncate"];

    private static IEnumerable<string> ForSqlite(string table, IReadOnlyList<string> key)
    {
        var stop = $"SELECT RAISE(ABORT, '{table} is only ever added to');";
        yield return $"CREATE TRIGGER IF NOT EXISTS \"{table}_no_update\" BEFORE UPDATE ON \"{table}\" BEGIN {stop} END";
        yield return $"CREATE TRIGGER IF NOT EXISTS \"{table}_no_delete\" BEFORE DELETE ON \"{table}\" BEGIN {stop} END";
        // INSERT OR REPLACE would delete the old row without asking the trigger on deletion.
        var same = string.Join(" AND ", key.Select(column => $"\"{column}\" = NEW.\"{column}\""));
        yield return $"CREATE TRIGGER IF NOT EXISTS \"{table}_no_replace\" BEFORE INSERT ON \"{table}\" WHEN EXISTS (SELECT 1 FROM \"{table}\" WHERE {same}) BEGIN {stop} END";
    }

    private static IEnumerable<string> ForPostgres(string table)
    {
        yield return $"""
            CREATE OR REPLACE FUNCTION chesil_only_added() RETURNS trigger LANGUAGE plpgsql AS $$
            BEGIN RAISE EXCEPTION '% is only ever added to', TG_TABLE_NAME USING ERRCODE = 'restrict_violation'; END $$
            """;
        yield return $"CREATE OR REPLACE TRIGGER \"{table}_no_change\" BEFORE UPDATE OR DELETE ON \"{table}\" FOR EACH ROW EXECUTE FUNCTION chesil_only_added()";
        yield return $"CREATE OR REPLACE TRIGGER \"{table}_no_truncate\" BEFORE TRUNCATE ON \"{table}\" FOR EACH STATEMENT EXECUTE FUNCTION chesil_only_added()";
    }
}
