using System.CommandLine;

namespace Chesil.Cli.Help;

/// <summary>A command with a line for the list of commands, and examples to copy.</summary>
internal sealed class ExampleCommand(string name, string summary, string description, params IReadOnlyList<string> examples) : Command(name, description)
{
    /// <summary>What it does, in a line.</summary>
    public string Summary => summary;

    /// <summary>Command lines that work in the folder of the project.</summary>
    public IReadOnlyList<string> Examples => examples;
}
