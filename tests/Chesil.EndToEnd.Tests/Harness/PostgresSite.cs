namespace Chesil.EndToEnd.Tests.Harness;

/// <summary>A site whose data are on a PostgreSQL server: told so by its connection string, and by nothing else.</summary>
internal sealed class PostgresSite : IAsyncDisposable
{
    private readonly DirectoryInfo _folder;

    private PostgresSite(DirectoryInfo folder, RunningSite running) => (_folder, Running) = (folder, running);

    public RunningSite Running { get; }

    public static async Task<PostgresSite> StartAsync(string connection, CancellationToken cancellation)
    {
        var folder = Directory.CreateTempSubdirectory("chesil-postgres-site-");
        return new PostgresSite(folder, await RunningSite.StartAsync(folder.FullName, connection, cancellation));
    }

    public ValueTask DisposeAsync()
    {
        Running.Dispose();
        _folder.Delete(recursive: true);
        return ValueTask.CompletedTask;
    }
}
