using System.Security.Cryptography;
using Npgsql;

namespace Chesil.Testing.Databases;

/// <summary>A database for one test or one class of tests, on its own and gone when disposed.</summary>
public sealed class TestDatabase : IAsyncDisposable
{
    private readonly Func<ValueTask> _drop;

    private TestDatabase(DatabaseKind kind, string connectionString, Func<ValueTask> drop)
    {
        Kind = kind;
        ConnectionString = connectionString;
        _drop = drop;
    }

    public DatabaseKind Kind { get; }

    public string ConnectionString { get; }

    /// <summary>One with nothing in it, for tests of what makes the tables. Others copy a <see cref="DatabaseTemplate"/>, which is quicker.</summary>
    public static async Task<TestDatabase> CreateEmptyAsync(DatabaseKind kind)
    {
        if (kind == DatabaseKind.Sqlite) return InFile(NewFile());
        var cluster = await PostgresCluster.OfThisProcess;
        var name = NewName("chesil_test_");
        await cluster.ExecuteAsync($"CREATE DATABASE {name}");
        return Named(name, cluster);
    }

    public ValueTask DisposeAsync() => _drop();

    internal static string NewName(string prefix) => prefix + RandomNumberGenerator.GetHexString(16, lowercase: true);

    internal static string NewFile() => Path.Combine(SqliteFolder.Path, NewName("") + ".db");

    internal static TestDatabase InFile(string file) => new(DatabaseKind.Sqlite, "Data Source=" + file, () =>
    {
        foreach (var part in new[] { "", "-wal", "-shm", "-journal" }) File.Delete(file + part);
        return ValueTask.CompletedTask;
    });

    internal static TestDatabase Named(string name, PostgresCluster cluster)
    {
        var connectionString = cluster.To(name);
        return new(DatabaseKind.Postgres, connectionString, async () =>
        {
            await using (var pooled = new NpgsqlConnection(connectionString)) NpgsqlConnection.ClearPool(pooled);
            await cluster.ExecuteAsync($"DROP DATABASE IF EXISTS {name} WITH (FORCE)");
        });
    }
}
