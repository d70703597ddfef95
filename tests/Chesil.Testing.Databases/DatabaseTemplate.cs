namespace Chesil.Testing.Databases;

/// <summary>
/// What every database of some tests begins with: made once a process and kind, when first asked for, then copied. Copying takes
/// milliseconds where migrating takes seconds.
/// </summary>
/// <param name="prepare">Fills an empty database: its kind and its connection string.</param>
public sealed class DatabaseTemplate(Func<DatabaseKind, string, Task> prepare)
{
    private readonly Lazy<Task<string>> _sqlite = new(() => MakeSqliteAsync(prepare));
    private readonly Lazy<Task<string>> _postgres = new(() => MakePostgresAsync(prepare));

    /// <summary>A copy of its own, to be disposed.</summary>
    public async Task<TestDatabase> CopyAsync(DatabaseKind kind)
    {
        if (kind == DatabaseKind.Sqlite)
        {
            var file = TestDatabase.NewFile();
            File.Copy(await _sqlite.Value, file);
            return TestDatabase.InFile(file);
        }
        var cluster = await PostgresCluster.OfThisProcess;
        var template = await _postgres.Value;
        var name = TestDatabase.NewName("chesil_test_");
        await cluster.ExecuteAsync($"CREATE DATABASE {name} TEMPLATE {template}");
        return TestDatabase.Named(name, cluster);
    }

    private static async Task<string> MakeSqliteAsync(Func<DatabaseKind, string, Task> prepare)
    {
        var file = TestDatabase.NewFile();
        // Without a pool, closing the last connection writes everything into the one file that is copied.
        await prepare(DatabaseKind.Sqlite, $"Data Source={file};Pooling=False");
        if (File.Exists(file + "-wal")) throw new InvalidOperationException("A connection to the template was left open: it cannot be copied.");
        return file;
    }

    private static async Task<string> MakePostgresAsync(Func<DatabaseKind, string, Task> prepare)
    {
        var cluster = await PostgresCluster.OfThisProcess;
        var name = TestDatabase.NewName("chesil_template_");
        await cluster.ExecuteAsync($"CREATE DATABASE {name}");
        AppDomain.CurrentDomain.ProcessExit += (_, _) => Drop(cluster, name);
        await prepare(DatabaseKind.Postgres, cluster.To(name) + ";Pooling=False");
        // Nobody may be connected to a database that is copied.
        await cluster.ExecuteAsync($"ALTER DATABASE {name} ALLOW_CONNECTIONS false");
        return name;
    }

    // The server may outlive this process, where it is shared.
    private static void Drop(PostgresCluster cluster, string name)
    {
        try
        {
            cluster.ExecuteAsync($"DROP DATABASE IF EXISTS {name} WITH (FORCE)").GetAwaiter().GetResult();
        }
        catch (Npgsql.NpgsqlException)
        {
            // It is gone already, and the template with it.
        }
    }
}
