using System.Diagnostics;
using System.Text.Json;

namespace Chesil.Benchmarks.Measuring;

/// <summary>Something else that does the same work, timed in the same run.</summary>
internal abstract record Peer
{
    /// <summary>What it took; null where it is not here, and then why.</summary>
    public abstract PeerTime? Measure(out string? why);
}

/// <summary>What a peer took.</summary>
internal sealed record PeerTime(string Name, TimeSpan Wall, TimeSpan Processor);

/// <summary>A function of the platform, in this process.</summary>
internal sealed record PlatformPeer(string Name, Func<object> Run) : Peer
{
    private const int Runs = 9;

    public override PeerTime Measure(out string? why)
    {
        why = null;
        var processor = ProcessorTime.Of(Run);
        var times = new List<TimeSpan>();
        for (var i = 0; i < Runs; i++)
        {
            var began = Stopwatch.GetTimestamp();
            GC.KeepAlive(Run());
            times.Add(Stopwatch.GetElapsedTime(began));
        }
        times.Sort();
        return new PeerTime(Name, times[Runs / 2], processor);
    }
}

/// <summary>
/// A program in Python that does the same work from the same files. It prints one line of JSON: <c>name</c>; <c>seconds</c>, the median
/// time on the clock of the work alone; <c>cpu</c>, its processor time; <c>answer</c>, to be compared with the known one.
/// </summary>
internal sealed record PythonPeer(string Script, string KnownAnswer, params string[] Arguments) : Peer
{
    private const string Python = "/usr/bin/python3";

    public override PeerTime? Measure(out string? why)
    {
        why = "not here: python3";
        if (!File.Exists(Python)) return null;

        using var process = Process.Start(new ProcessStartInfo(Python, [Path.Combine(AppContext.BaseDirectory, "Peers", Script), .. Arguments]) { RedirectStandardOutput = true, RedirectStandardError = true })!;
        var errors = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        if (process.ExitCode != 0)
        {
            why = "not here: " + (errors.Result.Split('\n').LastOrDefault(line => line.Length > 0) ?? $"it ended with {process.ExitCode}");
            return null;
        }
        why = null;
        var json = JsonDocument.Parse(output).RootElement;
        Expect.Equal(KnownAnswer, json.GetProperty("answer").GetString()!, $"The answer of {Script}");
        return new PeerTime(json.GetProperty("name").GetString()!, TimeSpan.FromSeconds(json.GetProperty("seconds").GetDouble()), TimeSpan.FromSeconds(json.GetProperty("cpu").GetDouble()));
    }
}
