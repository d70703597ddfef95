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

    private const string PostgresBody = " BEGIN RAISE EXCEPTION '% is only ever added to', TG_TABLE_NAME USING ERRCODE = 'restrict_violation'; END ";

    /// <summary>Puts up every guard that is missing.</summary>
    public static async Task Install(ChesilDbContext db, CancellationToken cancellation)
    {
        var missing = await ListMissing(db, cancellation);
        if (missing.Count == 0) return;
        var isSqlite = db.Database.IsSqlite();
        // Names come from the list above, never from outside.
        if (!isSqlite) await db.Database.ExecuteSqlRawAsync($"CREATE OR REPLACE FUNCTION chesil_only_added() RETURNS trigger LANGUAGE plpgsql AS $${PostgresBody}$$", cancellation);
        foreach (var (table, key) in Tables)
        {
            foreach (var (name, definition) in Guards(table, key, isSqlite).Where(each => missing.Contains(each.Name)))
            {
                await db.Database.ExecuteSqlRawAsync(isSqlite ? $"DROP TRIGGER IF EXISTS \"{name}\"" : $"DROP TRIGGER IF EXISTS \"{name}\" ON \"{table}\"", cancellation);
                await db.Database.ExecuteSqlRawAsync(definition, cancellation);
            }
        }
    }

    /// <summary>Names of guards that are not there, or are not what they should be.</summary>
    /// <remarks>Whoever takes one down may leave something of the same name in its place.</remarks>
    public static async Task<IReadOnlyList<string>> ListMissing(ChesilDbContext db, CancellationToken cancellation)
    {
        var isSqlite = db.Database.IsSqlite();
        // A trigger of PostgreSQL may be there and off, or call a function that no longer stops anything.
        var standing = isSqlite
            ? await db.Database.SqlQuery<string>($"""SELECT sql AS "Value" FROM sqlite_master WHERE type = 'trigger'""").ToListAsync(cancellation)
            : await db.Database.SqlQuery<string>($"""
                SELECT pg_get_triggerdef(t.oid) AS "Value" FROM pg_trigger t JOIN pg_proc p ON p.oid = t.tgfoid
                WHERE NOT t.tgisinternal AND t.tgenabled IN ('O', 'A') AND p.prosrc = {PostgresBody}
                """).ToListAsync(cancellation);
        // PostgreSQL writes the name of the schema into what it was told without.
        var there = standing.Select(each => each.Replace(" ON public.", " ON ", StringComparison.Ordinal)).ToHashSet(StringComparer.Ordinal);
        return [.. Tables.SelectMany(each => Guards(each.Table, each.Key, isSqlite)).Where(guard => !there.Contains(guard.Definition)).Select(guard => guard.Name).Order(StringComparer.Ordinal)];
    }

    /// <summary>The guards of a table, as the database itself would write them down.</summary>
    private static IEnumerable<(string Name, string Definition)> Guards(string table, IReadOnlyList<string> key, bool isSqlite)
    {
        if (!isSqlite)
        {
            yield return ($"{table}_no_change", $"CREATE TRIGGER \"{table}_no_change\" BEFORE DELETE OR UPDATE ON \"{table}\" FOR EACH ROW EXECUTE FUNCTION chesil_only_added()");
            yield return ($"{table}_no_truncate", $"CREATE TRIGGER \"{table}_no_truncate\" BEFORE TRUNCATE ON \"{table}\" FOR EACH STATEMENT EXECUTE FUNCTION chesil_only_added()");
            yield break;
        }
        var stop = $"SELECT RAISE(ABORT, '{table} is only ever added to');";
        yield return ($"{table}_no_update", $"CREATE TRIGGER \"{table}_no_update\" BEFORE UPDATE ON \"{table}\" BEGIN {stop} END");
        yield return ($"{table}_no_delete", $"CREATE TRIGGER \"{table}_no_delete\" BEFORE DELETE ON \"{table}\" BEGIN {stop} END");
        // INSERT OR REPLACE would delete the old row without asking the trigger on deletion.
        var same = string.Join(" AND ", key.Select(column => $"\"{column}\" = NEW.\"{column}\""));
        yield return ($"{table}_no_replace", $"CREATE TRIGGER \"{table}_no_replace\" BEFORE INSERT ON \"{table}\" WHEN EXISTS (SELECT 1 FROM \"{table}\" WHERE {same}) BEGIN {stop} END");
    }
}
