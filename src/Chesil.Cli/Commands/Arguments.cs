using System.CommandLine;

namespace Chesil.Cli.Commands;

/// <summary>What several commands ask for in the same words.</summary>
internal static class Arguments
{
    public static Argument<string> Package() => new("PACKAGE") { Description = "The package: a folder, or a zip of one." };

    /// <summary>The parts of a list with commas.</summary>
    public static string[] Listed(string? text) => text?.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries) ?? [];
}
