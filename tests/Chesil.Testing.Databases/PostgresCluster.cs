using System.ComponentModel;
using System.Diagnostics;
using Npgsql;

namespace Chesil.Testing.Databases;

/// <summary>
/// A PostgreSQL to be thrown away. <c>eng/postgres.sh</c> makes it, and ends it when its owner ends, however that happens.
/// </summary>
public sealed class PostgresCluster : IAsyncDisposable
{
    private const string Variable = "CHESIL_TEST_POSTGRES";

    private static readonly Lazy<string?> WhyMissing = new(FindWhyMissing);
    private static readonly Lazy<Task<PostgresCluster>> Shared = new(StartSharedAsync);

    private readonly string? _folder;

    private PostgresCluster(string connectionString, string? folder)
    {
        ConnectionString = connectionString;
        _folder = folder;
    }

    /// <summary>To its database <c>postgres</c>, as a user who may create others.</summary>
    public string ConnectionString { get; }

    /// <summary>Why there is none and none can be started, or null.</summary>
    public static string? Missing => WhyMissing.Value;

    /// <summary>
    /// The one for all tests of this process: what the environment variable CHESIL_TEST_POSTGRES points to (<c>./test</c> starts one
    /// for all suites), or one of its own, started when first asked for and gone when the process is.
    /// </summary>
    public static Task<PostgresCluster> OfThisProcess => Shared.Value;

    /// <summary>Starts one of its own. Tests want it quick; measurements want commits <paramref name="durable"/>, as a real one has them.</summary>
    public static async Task<PostgresCluster> StartAsync(bool durable)
    {
        string[] arguments = ["start", Environment.ProcessId.ToString(System.Globalization.CultureInfo.InvariantCulture), .. durable ? ["durable"] : Array.Empty<string>()];
        var (code, output, errors) = await Script(arguments);
        if (code != 0) throw new InvalidOperationException(errors);
        return new PostgresCluster(output, new NpgsqlConnectionStringBuilder(output).Host);
    }

    /// <summary>The connection string to another of its databases.</summary>
    public string To(string database) => new NpgsqlConnectionStringBuilder(ConnectionString) { Database = database, IncludeErrorDetail = true }.ConnectionString;

    /// <summary>Runs one statement that is about databases, not in one.</summary>
    public async Task ExecuteAsync(string sql)
    {
        // Without a pool: a server that is thrown away leaves no idle connections to it.
        await using var connection = new NpgsqlConnection(new NpgsqlConnectionStringBuilder(ConnectionString) { Pooling = false }.ConnectionString);
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(sql, connection) { CommandTimeout = 60 };
        await command.ExecuteNonQueryAsync();
    }

    /// <summary>Stops and deletes it, if it was started here.</summary>
    public async ValueTask DisposeAsync()
    {
        if (_folder is not null) await Script("stop", _folder);
    }

    private static async Task<PostgresCluster> StartSharedAsync() =>
        Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } given ? new PostgresCluster(given, folder: null) : await StartAsync(durable: false);

    private static string? FindWhyMissing()
    {
        if (!string.IsNullOrEmpty(Environment.GetEnvironmentVariable(Variable))) return null;
        try
        {
            var (code, output, _) = Script("find").GetAwaiter().GetResult();
            return code == 0 ? null : output;
        }
        catch (Win32Exception)
        {
            return "PostgreSQL for tests is started by a bash script, and there is no bash here.";
        }
    }

    private static async Task<(int Code, string Output, string Errors)> Script(params string[] arguments)
    {
        var start = new ProcessStartInfo("bash", [Path.Combine(Root(), "eng", "postgres.sh"), .. arguments]) { RedirectStandardOutput = true, RedirectStandardError = true };
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync();
        var errors = process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();
        return (process.ExitCode, (await output).Trim(), (await errors).Trim());
    }

    private static string Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Chesil.slnx"))) folder = folder.Parent;
        return folder?.FullName ?? throw new InvalidOperationException("This runs outside the project.");
    }
}
