using System.CommandLine;

namespace Chesil.Cli.Commands;

/// <summary>What several commands ask for in the same words.</summary>
internal static class Arguments
{
    public static Argument<string> Package() => new("PACKAGE") { Description = "The folder or zip of the package." };
}
