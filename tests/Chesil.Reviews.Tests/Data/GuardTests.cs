using System.Data.Common;
using Chesil.Reviews.Data;
using Chesil.Reviews.Publishing;
using Chesil.Testing.Databases;
using Microsoft.EntityFrameworkCore;

namespace Chesil.Reviews.Tests.Data;

/// <summary>What is only ever added to is kept so by the database itself, whoever asks.</summary>
public sealed class GuardTests : IAsyncLifetime
{
    private readonly Dictionary<DatabaseKind, TestDatabase> _databases = [];

    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    public ValueTask InitializeAsync() => ValueTask.CompletedTask;

    public async ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        foreach (var database in _databases.Values) await database.DisposeAsync();
    }

    [Theory, OnEachDatabase]
    public async Task Rows_cannot_be_changed(DatabaseKind kind) => await RefusesAsync(kind, (table, key) => $"UPDATE \"{table}\" SET \"{key[0]}\" = \"{key[0]}\"");

    [Theory, OnEachDatabase]
    public async Task Rows_cannot_be_deleted(DatabaseKind kind) => await RefusesAsync(kind, (table, _) => $"DELETE FROM \"{table}\"");

    [Theory, OnEachDatabase]
    public async Task Rows_cannot_be_written_over(DatabaseKind kind) => await RefusesAsync(kind, (table, key) => kind == DatabaseKind.Sqlite
        ? $"INSERT OR REPLACE INTO \"{table}\" SELECT * FROM \"{table}\""
        : $"INSERT INTO \"{table}\" SELECT * FROM \"{table}\" ON CONFLICT ({string.Join(", ", key.Select(column => $"\"{column}\""))}) DO UPDATE SET \"{key[0]}\" = EXCLUDED.\"{key[0]}\"");

    [Fact]
    public async Task A_table_cannot_be_emptied_at_once()
    {
        Assert.SkipWhen(PostgresCluster.Missing is not null, PostgresCluster.Missing ?? "");
        await RefusesAsync(DatabaseKind.Postgres, (table, _) => $"TRUNCATE \"{table}\" CASCADE");
    }

    [Theory, OnEachDatabase]
    public async Task Every_version_of_every_noun_is_guarded(DatabaseKind kind)
    {
        await using var db = (await FilledAsync(kind)).Open();
        var guarded = AppendOnlyGuards.Tables.Select(each => each.Table).ToList();
        Assert.Equal([], db.Model.GetEntityTypes().Where(entity => entity.ClrType.IsAssignableTo(typeof(IVersion)) && !guarded.Contains(entity.GetTableName()!)).Select(entity => entity.ClrType.Name));
    }

    [Theory, OnEachDatabase]
    public async Task Guards_know_the_key_of_their_table(DatabaseKind kind)
    {
        await using var db = (await FilledAsync(kind)).Open();
        foreach (var (table, key) in AppendOnlyGuards.Tables)
        {
            var entity = Assert.Single(db.Model.GetEntityTypes(), each => each.GetTableName() == table);
            Assert.Equal(entity.FindPrimaryKey()!.Properties.Select(each => each.GetColumnName()), key);
        }
    }

    [Theory, OnEachDatabase]
    public async Task A_guard_that_was_taken_down_is_named_and_put_up_again(DatabaseKind kind)
    {
        var database = await FilledAsync(kind);
        await using var db = database.Open();
        Assert.Empty(await AppendOnlyGuards.ListMissing(db, Cancelled));
        var guards = await database.ListAsync(kind == DatabaseKind.Sqlite
            ? "SELECT name, tbl_name FROM sqlite_master WHERE type = 'trigger'"
            : "SELECT tgname, tgrelid::regclass::text FROM pg_trigger WHERE NOT tgisinternal");
        foreach (var guard in guards.Select(row => row.Split('|')))
        {
            await database.ExecuteAsync(kind == DatabaseKind.Sqlite ? $"DROP TRIGGER \"{guard[0]}\"" : $"DROP TRIGGER \"{guard[0]}\" ON {guard[1]}");
            Assert.Equal([guard[0]], await AppendOnlyGuards.ListMissing(db, Cancelled));
            await AppendOnlyGuards.Install(db, Cancelled);
            Assert.Empty(await AppendOnlyGuards.ListMissing(db, Cancelled));
        }
    }

    [Theory, OnEachDatabase]
    public async Task A_guard_that_only_looks_like_one_is_named_and_put_up_again(DatabaseKind kind)
    {
        var database = await FilledAsync(kind);
        await using var db = database.Open();
        string[] disguises = kind == DatabaseKind.Sqlite
            ?
            [
                """DROP TRIGGER "AuditEvents_no_update"; CREATE TRIGGER "AuditEvents_no_update" BEFORE UPDATE ON "AuditEvents" BEGIN SELECT 1; END""",
                """DROP TRIGGER "AuditEvents_no_update"; CREATE TRIGGER "AuditEvents_no_update" BEFORE UPDATE ON "Sites" BEGIN SELECT RAISE(ABORT, 'AuditEvents is only ever added to'); END""",
                """DROP TRIGGER "AuditEvents_no_update"; CREATE TRIGGER "AuditEvents_no_update" BEFORE UPDATE OF "Subject" ON "AuditEvents" BEGIN SELECT RAISE(ABORT, 'AuditEvents is only ever added to'); END""",
            ]
            :
            [
                """ALTER TABLE "AuditEvents" DISABLE TRIGGER "AuditEvents_no_change" """,
                """ALTER TABLE "AuditEvents" ENABLE REPLICA TRIGGER "AuditEvents_no_change" """,
                """DROP TRIGGER "AuditEvents_no_change" ON "AuditEvents"; CREATE TRIGGER "AuditEvents_no_change" BEFORE UPDATE OR DELETE ON "Sites" FOR EACH ROW EXECUTE FUNCTION chesil_only_added()""",
                """DROP TRIGGER "AuditEvents_no_change" ON "AuditEvents"; CREATE TRIGGER "AuditEvents_no_change" BEFORE UPDATE ON "AuditEvents" FOR EACH ROW EXECUTE FUNCTION chesil_only_added()""",
                """DROP TRIGGER "AuditEvents_no_change" ON "AuditEvents"; CREATE TRIGGER "AuditEvents_no_change" BEFORE UPDATE OR DELETE ON "AuditEvents" FOR EACH ROW WHEN (OLD."Number" < 0) EXECUTE FUNCTION chesil_only_added()""",
            ];
        foreach (var disguise in disguises)
        {
            await database.ExecuteAsync(disguise);
            Assert.Equal([kind == DatabaseKind.Sqlite ? "AuditEvents_no_update" : "AuditEvents_no_change"], await AppendOnlyGuards.ListMissing(db, Cancelled));
            await AppendOnlyGuards.Install(db, Cancelled);
            Assert.Empty(await AppendOnlyGuards.ListMissing(db, Cancelled));
        }
        await RefusesAsync(kind, (table, key) => $"UPDATE \"{table}\" SET \"{key[0]}\" = \"{key[0]}\"");
    }

    [Fact]
    public async Task A_function_that_stops_nothing_takes_down_every_guard()
    {
        Assert.SkipWhen(PostgresCluster.Missing is not null, PostgresCluster.Missing ?? "");
        var database = await FilledAsync(DatabaseKind.Postgres);
        await using var db = database.Open();
        await database.ExecuteAsync("CREATE OR REPLACE FUNCTION chesil_only_added() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NEW; END'");
        // The details are guarded by a function of their own, apart from emptying the table.
        Assert.Equal((2 * AppendOnlyGuards.Tables.Count) + 1, (await AppendOnlyGuards.ListMissing(db, Cancelled)).Count);
        await AppendOnlyGuards.Install(db, Cancelled);
        await RefusesAsync(DatabaseKind.Postgres, (table, _) => $"DELETE FROM \"{table}\"");
    }

    private async Task RefusesAsync(DatabaseKind kind, Func<string, IReadOnlyList<string>, string> statement)
    {
        var database = await FilledAsync(kind);
        foreach (var (table, key) in AppendOnlyGuards.Tables)
        {
            var before = await database.ListAsync($"SELECT * FROM \"{table}\"");
            Assert.NotEmpty(before);
            var refused = await Assert.ThrowsAnyAsync<DbException>(() => database.ExecuteAsync(statement(table, key)));
            Assert.Contains($"{table} is only ever added to", refused.Message, StringComparison.Ordinal);
            Assert.Equal(before, await database.ListAsync($"SELECT * FROM \"{table}\""));
        }
    }

    private async Task<TestDatabase> FilledAsync(DatabaseKind kind)
    {
        if (_databases.TryGetValue(kind, out var filled)) return filled;
        var database = _databases[kind] = await ReviewDatabases.Template.CopyAsync(kind);
        await using var db = database.Open();
        await SampleRows.SaveAsync(db, SampleRows.Of(db.Model, isFull: true));
        return database;
    }
}
