using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;

namespace Chesil.EndToEnd.Tests.Harness;

/// <summary>The site, started as a program on a port nobody uses and ended with the tests.</summary>
internal sealed class WebServer : IDisposable
{
    private static readonly TimeSpan LongestStart = TimeSpan.FromMinutes(1);
    private const string DemonstrationLink = "/sign-in/demonstration?key=";

    private readonly Process _process;
    private readonly ConcurrentQueue<string> _said = new();

    private WebServer(Process process, Uri origin)
    {
        _process = process;
        Origin = origin;
        process.OutputDataReceived += (_, line) => _said.Enqueue(line.Data ?? "");
        process.ErrorDataReceived += (_, line) => _said.Enqueue(line.Data ?? "");
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
    }

    /// <summary>Where it answers, such as http://127.0.0.1:40123/.</summary>
    public Uri Origin { get; }

    /// <summary>What it has said so far, line by line: sign-in links among it.</summary>
    public IReadOnlyCollection<string> Lines => _said;

    /// <summary>The printed link to the demonstration accounts, without the host.</summary>
    public async Task<string> FindDemonstrationLinkAsync(CancellationToken cancellation)
    {
        // It is printed as soon as the site listens; the line may come a moment after the first answer.
        for (var waited = Stopwatch.StartNew(); waited.Elapsed < LongestStart; await Task.Delay(50, cancellation))
        {
            if (_said.FirstOrDefault(line => line.Contains(DemonstrationLink, StringComparison.Ordinal)) is { } line) return line[line.IndexOf(DemonstrationLink, StringComparison.Ordinal)..];
        }
        throw new InvalidOperationException($"The site printed no link to the demonstration.\n{Said()}");
    }

    /// <summary>Starts the site and waits until it answers.</summary>
    /// <exception cref="InvalidOperationException">It ended, or never answered; the message holds what it said first.</exception>
    public static async Task<WebServer> StartAsync(string dataFolder, string? connection, SiteClock clock, CancellationToken cancellation)
    {
        var port = FindFreePort().ToString(CultureInfo.InvariantCulture);
        var process = Programs.Start(Programs.Web, ["--port", port, "--data", dataFolder, .. connection is null ? (string[])[] : ["--connection", connection]], clock.Environment);
        var server = new WebServer(process, new Uri($"http://127.0.0.1:{port}/"));
        try
        {
            await server.WaitAsync(cancellation);
            return server;
        }
        catch
        {
            server.Dispose();
            throw;
        }
    }

    public void Dispose()
    {
        if (!_process.HasExited)
        {
            _process.Kill(entireProcessTree: true);
            _process.WaitForExit();
        }
        _process.Dispose();
    }

    private async Task WaitAsync(CancellationToken cancellation)
    {
        using var client = new HttpClient { BaseAddress = Origin };
        var waited = Stopwatch.StartNew();
        while (waited.Elapsed < LongestStart)
        {
            if (_process.HasExited) throw new InvalidOperationException($"The site ended with code {_process.ExitCode}.\n{Said()}");
            try
            {
                // Whatever it answers: what is wrong with it is for the tests to tell.
                using var answer = await client.GetAsync("/", cancellation);
                return;
            }
            catch (HttpRequestException)
            {
                // Not listening yet.
            }
            await Task.Delay(100, cancellation);
        }
        throw new InvalidOperationException($"The site never answered at {Origin}.\n{Said()}");
    }

    private string Said() => string.Join('\n', _said.Take(50));

    private static int FindFreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
