using System.Diagnostics;
using System.Globalization;
using Chesil.Testing;
using Chesil.Testing.Databases;
using Npgsql;

namespace Chesil.Reviews.Tests.Harness;

/// <summary>The PostgreSQL that is thrown away: strict where a real one is lenient, and never left behind.</summary>
public sealed class PostgresClusterTests
{
    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    [Fact]
    public async Task It_forgives_nothing_that_another_server_might_not()
    {
        SkipIfMissing();
        Assert.SkipWhen(Environment.GetEnvironmentVariable("CHESIL_TEST_POSTGRES") is { Length: > 0 } given && !given.Contains("chesil-postgres.", StringComparison.Ordinal),
            "CHESIL_TEST_POSTGRES names a server with settings of its own.");
        var cluster = await PostgresCluster.OfThisProcess;
        // Code units put every capital before every small letter; people, and most servers, do not.
        Assert.Equal(true, await AskAsync(cluster.ConnectionString, "SELECT 'a' < 'B'"));
        Assert.Equal("Pacific/Chatham", await AskAsync(cluster.ConnectionString, "SHOW timezone"));
    }

    [Fact]
    public async Task One_started_for_measuring_keeps_its_commits_and_is_gone_when_disposed()
    {
        SkipIfMissing();
        var cluster = await PostgresCluster.StartAsync(durable: true);
        Assert.Equal("on on on", await AskAsync(cluster.ConnectionString,
            "SELECT concat_ws(' ', current_setting('fsync'), current_setting('synchronous_commit'), current_setting('full_page_writes'))"));
        var folder = new NpgsqlConnectionStringBuilder(cluster.ConnectionString).Host!;
        Assert.True(Directory.Exists(folder));
        await cluster.DisposeAsync();
        Assert.False(Directory.Exists(folder));
    }

    [Fact]
    public async Task When_its_owner_is_killed_it_ends_too()
    {
        SkipIfMissing();
        using var owner = Process.Start("sleep", "600");
        var connectionString = await StartForAsync(owner.Id);
        var folder = new NpgsqlConnectionStringBuilder(connectionString).Host!;
        var server = ProcessOf(folder);
        Assert.False(server.HasExited);

        owner.Kill();

        // A minute is for a busy machine; it takes a second or two.
        await UntilAsync(() => !Directory.Exists(folder));
        await UntilAsync(() => server.HasExited);
    }

    private static void SkipIfMissing() => Assert.SkipWhen(PostgresCluster.Missing is not null, PostgresCluster.Missing ?? "");

    private static async Task<string> StartForAsync(int owner)
    {
        var start = new ProcessStartInfo("bash", [Path.Combine(Repository.Root, "eng", "postgres.sh"), "start", owner.ToString(CultureInfo.InvariantCulture)]) { RedirectStandardOutput = true };
        using var script = Process.Start(start)!;
        var connectionString = await script.StandardOutput.ReadToEndAsync(Cancelled);
        await script.WaitForExitAsync(Cancelled);
        Assert.Equal(0, script.ExitCode);
        return connectionString.Trim();
    }

    // The socket's lock file begins with the server's process.
    private static Process ProcessOf(string folder) =>
        Process.GetProcessById(int.Parse(File.ReadLines(Path.Combine(folder, ".s.PGSQL.5432.lock")).First(), CultureInfo.InvariantCulture));

    private static async Task UntilAsync(Func<bool> holds)
    {
        for (var tries = 0; !holds(); tries++)
        {
            Assert.True(tries < 600, "It was still there after a minute.");
            await Task.Delay(100, Cancelled);
        }
    }

    private static async Task<object?> AskAsync(string connectionString, string sql)
    {
        await using var connection = new NpgsqlConnection(connectionString + ";Pooling=False");
        await connection.OpenAsync(Cancelled);
        await using var command = new NpgsqlCommand(sql, connection);
        return await command.ExecuteScalarAsync(Cancelled);
    }
}
