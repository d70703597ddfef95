using System.CommandLine;

namespace Chesil.Cli.Commands;

/// <summary>What several commands ask for in the same words.</summary>
internal static class Arguments
{
    public static Argument<string> Package() => new("PACKAGE") { Description = "The package: a folder, or a zip of one." };

    public static Option<string?> Data() => new("--data") { Description = "The folder that holds the data; ./data unless you say.", HelpName = "DIR" };

    public static Option<string?> Connection() => new("--connection") { Description = "The PostgreSQL server that holds the data instead, such as \"Host=db;Database=chesil;Username=chesil\".", HelpName = "TEXT" };

    /// <summary>The parts of a list with commas.</summary>
    public static string[] Listed(string? text) => text?.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries) ?? [];
}
