using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace Chesil.Cli.Help;

/// <summary>The help of a command: how it is typed, what it does, what it takes, and an example to copy.</summary>
internal sealed class HelpPage : SynchronousCommandLineAction
{
    private const int Width = 80;
    private const string Whole = "\u00a0";

    public override bool ClearsParseErrors => true;

    /// <summary>Shows this help for a command and all below it.</summary>
    public static void ShowFor(RootCommand root) => root.Options.OfType<HelpOption>().Single().Action = new HelpPage();

    /// <summary>How a command is typed.</summary>
    public static string Usage(Command command) => Usage(command, " ");

    public override int Invoke(ParseResult parsed)
    {
        var writer = Console.Out;
        if (parsed.CommandResult.Command is ExampleCommand command) Write(command, writer);
        else Write((RootCommand)parsed.RootCommandResult.Command, writer);
        return (int)ExitCode.Done;
    }

    private static void Write(RootCommand root, TextWriter writer)
    {
        Paragraph(writer, root.Description!);
        Section(writer, "How to use it", ["chesil COMMAND ..."]);
        Columns(writer, "Commands", root.Subcommands.OfType<ExampleCommand>().Select(command => (command.Name, command.Summary)));
        Section(writer, "More help", ["chesil COMMAND --help", "chesil --version"]);
        Section(writer, "Try it", ["chesil check samples/chalkshire", "chesil appraise samples/chalkshire --out results", "chesil open results evaluation/1/lead"]);
        Columns(writer, "What it returns",
        [
            ("0", "It is done; there may have been warnings."),
            ("1", "The package, a file or the record has problems; nothing was written."),
            ("2", "The command line is wrong; nothing was written."),
            ("3", "Chesil itself is at fault; nothing was written. Please report it."),
        ]);
    }

    private static void Write(ExampleCommand command, TextWriter writer)
    {
        Paragraph(writer, command.Description!);
        Section(writer, "How to use it", Wrapped(Usage(command, Whole), Width - 9).Select((line, i) => (i == 0 ? "" : "       ") + line.Replace(Whole, " ", StringComparison.Ordinal)));
        Columns(writer, "What it takes", [.. command.Arguments.Select(argument => (argument.Name, argument.Description!)), .. OptionsOf(command).Select(option => (Name(option), option.Description!))]);
        Section(writer, command.Examples.Count == 1 ? "Example" : "Examples", command.Examples);
    }

    /// <summary>The parts stay whole when a long line is broken between them.</summary>
    private static string Usage(Command command, string within) =>
        string.Join(' ', ["chesil", command.Name, .. command.Arguments.Select(Typed), .. OptionsOf(command).Select(option => Typed(option).Replace(" ", within, StringComparison.Ordinal))]);

    private static IEnumerable<Option> OptionsOf(Command command) => command.Options.Where(option => option is not (HelpOption or VersionOption));

    private static string Name(Option option) => option.HelpName is { } value ? $"{option.Name} {value}" : option.Name;

    private static string Typed(Option option) => option.Required ? Name(option) : $"[{Name(option)}]";

    private static string Typed(Argument argument)
    {
        var typed = argument.Arity.MaximumNumberOfValues > 1 ? argument.Name + Whole + "..." : argument.Name;
        return argument.Arity.MinimumNumberOfValues == 0 ? $"[{typed}]" : typed;
    }

    private static void Section(TextWriter writer, string title, IEnumerable<string> lines)
    {
        writer.WriteLine();
        writer.WriteLine(title);
        foreach (var line in lines) writer.WriteLine("  " + line);
    }

    private static void Columns(TextWriter writer, string title, IEnumerable<(string Name, string Text)> rows)
    {
        var all = rows.ToList();
        var width = all.Max(row => row.Name.Length) + 4;
        writer.WriteLine();
        writer.WriteLine(title);
        foreach (var (name, text) in all)
        {
            var lines = Wrapped(text, Width - width);
            writer.WriteLine(("  " + name).PadRight(width) + lines[0]);
            foreach (var line in lines.Skip(1)) writer.WriteLine(new string(' ', width) + line);
        }
    }

    private static void Paragraph(TextWriter writer, string text)
    {
        foreach (var line in Wrapped(text, Width)) writer.WriteLine(line);
    }

    private static List<string> Wrapped(string text, int width)
    {
        var lines = new List<string> { "" };
        foreach (var word in text.Split(' '))
        {
            if (lines[^1].Length > 0 && lines[^1].Length + 1 + word.Length > width) lines.Add("");
            lines[^1] += lines[^1].Length > 0 ? " " + word : word;
        }
        return lines;
    }
}
