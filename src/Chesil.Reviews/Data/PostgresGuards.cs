namespace Chesil.Reviews.Data;

/// <summary>The guards as triggers of PostgreSQL, which gives back the statement of each in its own form.</summary>
internal static class PostgresGuards
{
    public const string Query = """
        SELECT tgname::text AS "Name", pg_get_triggerdef(pg_trigger.oid, true) AS "Text", prosrc AS "Body"
        FROM pg_trigger JOIN pg_proc ON pg_proc.oid = tgfoid WHERE NOT tgisinternal AND tgenabled IN ('O', 'A')
        """;

    private const string Added = "chesil_only_added";

    private const string Stop = "BEGIN RAISE EXCEPTION '% is only ever added to', TG_TABLE_NAME USING ERRCODE = 'restrict_violation'; END";

    private const string Erased = "chesil_only_erased";

    private const string StopUnlessErased = """
        BEGIN
          IF TG_OP = 'UPDATE' AND NEW."Chain" = OLD."Chain" AND NEW."Number" = OLD."Number" AND OLD."ErasedBy" IS NULL AND NEW."Salt" IS NULL AND NEW."Text" IS NULL AND NEW."ErasedBy" IS NOT NULL THEN RETURN NEW; END IF;
          RAISE EXCEPTION '% is only ever added to', TG_TABLE_NAME USING ERRCODE = 'restrict_violation';
        END
        """;

    public static readonly IReadOnlyList<Guard> All =
    [
        .. AppendOnlyGuards.Tables.SelectMany(each => new[] { Of(each.Table, "no_change", "DELETE OR UPDATE", "ROW", Added, Stop), NoTruncate(each.Table) }),
        Of("AuditDetails", "only_erased", "DELETE OR UPDATE", "ROW", Erased, StopUnlessErased),
        NoTruncate("AuditDetails"),
    ];

    private static Guard NoTruncate(string table) => Of(table, "no_truncate", "TRUNCATE", "STATEMENT", Added, Stop);

    private static Guard Of(string table, string rule, string events, string each, string function, string body)
    {
        var name = $"{table}_{rule}";
        var statement = $"TRIGGER \"{name}\" BEFORE {events} ON \"{table}\" FOR EACH {each} EXECUTE FUNCTION {function}()";
        return new Guard(new StoredGuard(name, "CREATE " + statement, body),
        [
            $"CREATE OR REPLACE FUNCTION {function}() RETURNS trigger LANGUAGE plpgsql AS $guard${body}$guard$",
            "CREATE OR REPLACE " + statement,
            // One that was turned off stays off when it is replaced.
            $"ALTER TABLE \"{table}\" ENABLE TRIGGER \"{name}\"",
        ]);
    }
}
