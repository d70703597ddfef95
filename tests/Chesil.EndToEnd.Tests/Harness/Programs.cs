using System.Diagnostics;
using Chesil.Testing;

namespace Chesil.EndToEnd.Tests.Harness;

/// <summary>The programs a person would start, as they were built beside these tests.</summary>
internal static class Programs
{
    /// <summary>The command line.</summary>
    public static string CommandLine { get; } = Find("Chesil.Cli", "chesil");

    /// <summary>The site.</summary>
    public static string Web { get; } = Find("Chesil.Web", "Chesil.Web");

    /// <summary>The assembly that gives the site a clock to be put forward.</summary>
    public static string Clock { get; } = Find("Chesil.Testing.Clock", "Chesil.Testing.Clock.dll");

    /// <summary>Runs a program to its end.</summary>
    /// <exception cref="InvalidOperationException">It ended with another code than 0.</exception>
    public static async Task RunAsync(string program, CancellationToken cancellation, params string[] arguments)
    {
        using var process = Start(program, arguments, []);
        var output = process.StandardOutput.ReadToEndAsync(cancellation);
        var errors = process.StandardError.ReadToEndAsync(cancellation);
        await process.WaitForExitAsync(cancellation);
        if (process.ExitCode == 0) return;
        throw new InvalidOperationException(
            $"{Path.GetFileName(program)} {string.Join(' ', arguments)} ended with code {process.ExitCode}.\n{await output}\n{await errors}");
    }

    /// <summary>Starts a program whose output is read by the caller.</summary>
    public static Process Start(string program, IReadOnlyList<string> arguments, IReadOnlyList<(string Name, string Value)> environment)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = Repository.Root,
        };
        foreach (var (name, value) in environment) start.Environment[name] = value;
        return Process.Start(start) ?? throw new InvalidOperationException($"{program} did not start.");
    }

    // The last folder of ours is debug or release, and theirs is the same.
    private static string Find(string project, string program) =>
        Path.Combine(Repository.Root, "artifacts", "bin", project, new DirectoryInfo(AppContext.BaseDirectory).Name, program);
}
