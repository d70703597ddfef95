using Chesil.Packages;
using Chesil.Packages.Writing;
using Chesil.Reviews.Data;
using Chesil.Testing.Databases;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace Chesil.Cli.Tests;

/// <summary>Data of one test, as a folder or on a PostgreSQL server, that the command line is told to work on.</summary>
internal sealed class TestInstallation : IAsyncDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly TestDatabase? _server;

    private TestInstallation(TestDatabase? server)
    {
        _server = server;
        Choice = DatabaseChoice.Of(server?.ConnectionString, DataFolder);
        Where = server is null ? ["--data", DataFolder] : ["--connection", server.ConnectionString];
    }

    public DatabaseChoice Choice { get; }

    /// <summary>The data, as they are named on a command line.</summary>
    public string[] Where { get; }

    public string DataFolder => _folder.At("data");

    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    public static async Task<TestInstallation> CreateAsync(DatabaseKind kind) => new(kind == DatabaseKind.Sqlite ? null : await TestDatabase.CreateEmptyAsync(kind));

    public Answer Import(ReviewPackage package, params string[] more)
    {
        var path = _folder.At(package.Review.Code);
        if (!Directory.Exists(path)) PackageWriter.WriteFolder(package, path);
        return CommandLine.Run(["import", path, .. Where, .. more]);
    }

    public Answer Verify(params string[] more) => CommandLine.Run(["verify", .. Where, .. more]);

    public ChesilDbContext Open() => Choice.Open();

    /// <summary>What somebody with the file or the server's password could do.</summary>
    public async Task AttackAsync(string sql)
    {
        await using var db = Open();
        await db.Database.ExecuteSqlRawAsync(sql, Cancelled);
    }

    public async ValueTask DisposeAsync()
    {
        SqliteConnection.ClearAllPools();
        if (_server is not null) await _server.DisposeAsync();
        _folder.Dispose();
    }
}
