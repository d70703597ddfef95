using System.Diagnostics;
using Chesil.Testing;

namespace Chesil.Cli.Tests;

/// <summary>What a run of the command line said, and how it ended.</summary>
internal sealed record Answer(int ExitCode, string Output, string Error);

/// <summary>Runs the command line as it was built, as people run it.</summary>
internal static class CommandLine
{
    /// <summary>The executable of the same build as this test.</summary>
    private static readonly string Executable = Path.Combine(
        Repository.Root, "artifacts", "bin", "Chesil.Cli", new DirectoryInfo(AppContext.BaseDirectory).Name, OperatingSystem.IsWindows() ? "chesil.exe" : "chesil");

    public static Answer Run(params IEnumerable<string> words) => RunIn(Repository.Root, new Dictionary<string, string>(), words);

    /// <summary>Runs it in a folder, with some settings of the machine changed.</summary>
    public static Answer RunIn(string folder, IReadOnlyDictionary<string, string> environment, params IEnumerable<string> words)
    {
        var start = new ProcessStartInfo(Executable, words) { WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true, StandardOutputEncoding = System.Text.Encoding.UTF8, StandardErrorEncoding = System.Text.Encoding.UTF8 };
        foreach (var (name, value) in environment) start.Environment[name] = value;
        using var process = Process.Start(start) ?? throw new InvalidOperationException("The command line did not start.");
        var error = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return new Answer(process.ExitCode, output, error.GetAwaiter().GetResult());
    }
}
