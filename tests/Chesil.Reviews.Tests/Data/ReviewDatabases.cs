using Chesil.Reviews.Data;
using Chesil.Testing.Databases;
using Microsoft.Data.Sqlite;

namespace Chesil.Reviews.Tests.Data;

/// <summary>Databases with every table, every guard and the installation's chain, and nothing else: one of each kind for a class.</summary>
public sealed class ReviewDatabases() : DatabasesOfClass(Template)
{
    /// <summary>For tests that want a database of their own.</summary>
    public static DatabaseTemplate Template { get; } = new(async (kind, connectionString) =>
    {
        await using (var db = Open(kind, connectionString)) Assert.Equal(DatabaseReadiness.Fresh, await DatabasePreparation.Prepare(db, CancellationToken.None));
        // What the program left open in its pool would keep the file from being copied.
        if (kind == DatabaseKind.Sqlite) SqliteConnection.ClearAllPools();
    });

    /// <summary>A context of its own, as the program would open it.</summary>
    public static ChesilDbContext Open(DatabaseKind kind, string connectionString) => Choose(kind, connectionString).Open();

    /// <summary>The database, as the program would name it.</summary>
    public static DatabaseChoice Choose(DatabaseKind kind, string connectionString) => kind == DatabaseKind.Sqlite
        ? new DatabaseChoice.Sqlite(new SqliteConnectionStringBuilder(connectionString).DataSource)
        : new DatabaseChoice.Postgres(connectionString);
}

internal static class TestDatabases
{
    /// <summary>A context of its own, as the program would open it.</summary>
    public static ChesilDbContext Open(this TestDatabase database) => ReviewDatabases.Open(database.Kind, database.ConnectionString);
}
