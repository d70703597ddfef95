namespace Chesil.Reviews.Data;

/// <summary>The guards as triggers of SQLite, which keeps the text of each as it was written.</summary>
internal static class SqliteGuards
{
    public const string Query = """SELECT name AS "Name", sql AS "Text", '' AS "Body" FROM sqlite_master WHERE type = 'trigger'""";

    public static readonly IReadOnlyList<Guard> All =
    [
        .. AppendOnlyGuards.Tables.SelectMany(each => OnlyAdded(each.Table, each.Key)),
        NoDelete("AuditDetails"),
        NoReplace("AuditDetails", ["Chain", "Number"]),
        Of("AuditDetails", "only_erased", """
            UPDATE ON "AuditDetails" WHEN NOT (NEW."Chain" IS OLD."Chain" AND NEW."Number" IS OLD."Number" AND OLD."ErasedBy" IS NULL AND NEW."Salt" IS NULL AND NEW."Text" IS NULL AND NEW."ErasedBy" IS NOT NULL)
            """),
    ];

    private static IEnumerable<Guard> OnlyAdded(string table, IReadOnlyList<string> key) => [Of(table, "no_update", $"UPDATE ON \"{table}\""), NoDelete(table), NoReplace(table, key)];

    private static Guard NoDelete(string table) => Of(table, "no_delete", $"DELETE ON \"{table}\"");

    // INSERT OR REPLACE would delete the old row without asking the trigger on deletion.
    private static Guard NoReplace(string table, IReadOnlyList<string> key) =>
        Of(table, "no_replace", $"INSERT ON \"{table}\" WHEN EXISTS (SELECT 1 FROM \"{table}\" WHERE {string.Join(" AND ", key.Select(column => $"\"{column}\" = NEW.\"{column}\""))})");

    private static Guard Of(string table, string rule, string when)
    {
        var name = $"{table}_{rule}";
        var statement = $"CREATE TRIGGER \"{name}\" BEFORE {when} BEGIN SELECT RAISE(ABORT, '{table} is only ever added to'); END";
        return new Guard(new StoredGuard(name, statement, ""), [$"DROP TRIGGER IF EXISTS \"{name}\"", statement]);
    }
}
