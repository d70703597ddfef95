using System.Data.Common;
using Chesil.Testing.Databases;
using Microsoft.Data.Sqlite;
using Npgsql;

namespace Chesil.Reviews.Tests.Harness;

/// <summary>The databases that other tests stand on: each apart, quick to have, and gone afterwards.</summary>
public sealed class TestDatabaseTests
{
    private static int _prepared;

    private static readonly DatabaseTemplate Stones = new(async (kind, connectionString) =>
    {
        Interlocked.Increment(ref _prepared);
        await ExecuteAsync(kind, connectionString, "CREATE TABLE stones (size integer)");
        await ExecuteAsync(kind, connectionString, "INSERT INTO stones VALUES (1), (2), (3)");
    });

    [Theory, OnEachDatabase]
    public async Task A_copy_begins_with_what_the_template_holds(DatabaseKind kind)
    {
        await using var database = await Stones.CopyAsync(kind);
        Assert.Equal(kind, database.Kind);
        Assert.Equal(6L, await AskAsync(database, "SELECT sum(size) FROM stones"));
    }

    [Theory, OnEachDatabase]
    public async Task What_one_test_does_no_other_sees(DatabaseKind kind)
    {
        await using var mine = await Stones.CopyAsync(kind);
        await using var yours = await Stones.CopyAsync(kind);
        await ExecuteAsync(kind, mine.ConnectionString, "DELETE FROM stones");
        await using var later = await Stones.CopyAsync(kind);
        Assert.Equal(0L, await AskAsync(mine, "SELECT count(*) FROM stones"));
        Assert.Equal(3L, await AskAsync(yours, "SELECT count(*) FROM stones"));
        Assert.Equal(3L, await AskAsync(later, "SELECT count(*) FROM stones"));
    }

    [Theory, OnEachDatabase]
    public async Task Copies_can_be_made_at_the_same_time(DatabaseKind kind)
    {
        var databases = await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => Stones.CopyAsync(kind)));
        Assert.Equal(6, databases.Select(database => database.ConnectionString).Distinct().Count());
        foreach (var database in databases)
        {
            Assert.Equal(3L, await AskAsync(database, "SELECT count(*) FROM stones"));
            await database.DisposeAsync();
        }
        Assert.InRange(_prepared, 1, 2);
    }

    [Theory, OnEachDatabase]
    public async Task An_empty_one_has_no_tables(DatabaseKind kind)
    {
        await using var database = await TestDatabase.CreateEmptyAsync(kind);
        Assert.Equal(0L, await AskAsync(database, kind == DatabaseKind.Sqlite
            ? "SELECT count(*) FROM sqlite_master"
            : "SELECT count(*) FROM pg_tables WHERE schemaname = 'public'"));
    }

    [Theory, OnEachDatabase]
    public async Task It_is_gone_when_disposed_even_while_somebody_is_connected(DatabaseKind kind)
    {
        var database = await Stones.CopyAsync(kind);
        await using var left = Open(kind, database.ConnectionString);
        await left.OpenAsync(TestContext.Current.CancellationToken);
        await database.DisposeAsync();
        if (kind == DatabaseKind.Sqlite)
        {
            Assert.False(File.Exists(new SqliteConnectionStringBuilder(database.ConnectionString).DataSource));
            return;
        }
        var gone = await Assert.ThrowsAsync<PostgresException>(() => AskAsync(database, "SELECT 1"));
        Assert.Equal(PostgresErrorCodes.InvalidCatalogName, gone.SqlState);
    }

    private static DbConnection Open(DatabaseKind kind, string connectionString) =>
        kind == DatabaseKind.Sqlite ? new SqliteConnection(connectionString) : new NpgsqlConnection(connectionString);

    private static async Task ExecuteAsync(DatabaseKind kind, string connectionString, string sql)
    {
        await using var connection = Open(kind, connectionString);
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        await command.ExecuteNonQueryAsync();
    }

    private static async Task<object?> AskAsync(TestDatabase database, string sql)
    {
        await using var connection = Open(database.Kind, database.ConnectionString);
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        return await command.ExecuteScalarAsync();
    }
}
