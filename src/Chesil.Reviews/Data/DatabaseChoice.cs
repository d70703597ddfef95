using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace Chesil.Reviews.Data;

/// <summary>Which database an installation uses: a file, or a PostgreSQL server. Nothing else in the code asks.</summary>
public abstract record DatabaseChoice
{
    private DatabaseChoice() { }

    /// <summary>One file.</summary>
    public sealed record Sqlite(string Path) : DatabaseChoice;

    /// <summary>A server.</summary>
    public sealed record Postgres(string ConnectionString) : DatabaseChoice;

    /// <summary>The file's name in a data folder.</summary>
    public const string FileName = "chesil.db";

    /// <summary>What a connection string means; without one, the file in the data folder.</summary>
    public static DatabaseChoice Of(string? connection, string dataFolder) =>
        connection is null ? new Sqlite(System.IO.Path.Combine(dataFolder, FileName)) : new Postgres(new NpgsqlConnectionStringBuilder(connection).ConnectionString);

    /// <summary>A context of its own, for programs without a host.</summary>
    public ChesilDbContext Open() => this switch
    {
        Sqlite => new SqliteChesilDbContext((DbContextOptions<SqliteChesilDbContext>)Configure(new DbContextOptionsBuilder<SqliteChesilDbContext>()).Options),
        Postgres => new PostgresChesilDbContext((DbContextOptions<PostgresChesilDbContext>)Configure(new DbContextOptionsBuilder<PostgresChesilDbContext>()).Options),
        _ => throw new InvalidOperationException(),
    };

    /// <summary>Points a context at the database.</summary>
    public DbContextOptionsBuilder Configure(DbContextOptionsBuilder options) => this switch
    {
        Sqlite file => options.UseSqlite(new SqliteConnectionStringBuilder { DataSource = file.Path, ForeignKeys = true, DefaultTimeout = 30 }.ConnectionString).AddInterceptors(SqliteManners.Instance),
        // The same few questions come again and again: prepared, they cost the server half.
        Postgres server => options.UseNpgsql(new NpgsqlConnectionStringBuilder(server.ConnectionString) { MaxAutoPrepare = 100, AutoPrepareMinUsages = 2 }.ConnectionString),
        _ => throw new InvalidOperationException(),
    };
}
