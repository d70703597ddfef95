using System.CommandLine;
using System.Globalization;
using Chesil.Cli.Help;
using Chesil.Packages.Addresses;
using Chesil.Packages.Results;

namespace Chesil.Cli.Commands;

/// <summary><c>chesil open DIR ADDRESS</c></summary>
internal static class OpenCommand
{
    private const int MostBelow = 40;

    public static Command Create()
    {
        var folder = new Argument<string>("DIR") { Description = "The folder of results that chesil appraise wrote." };
        var address = new Argument<string?>("ADDRESS") { Description = "The address of a number. The start of one lists what is below it; without any, you see where addresses begin.", Arity = ArgumentArity.ZeroOrOne };
        var command = new ExampleCommand(
            "open",
            "Open a number: what it is, how it was made, and from what.",
            "Open a number of the results: what it is, how sure it is, how it was made, and the parts it was made from. Open the parts in turn, and you come to scores, tables and sources in three steps.",
            "chesil open results",
            "chesil open results evaluation/1/option/acute-a/total") { folder, address };
        command.SetAction(parsed => (int)Run(parsed.GetRequiredValue(folder), parsed.GetValue(address)));
        return command;
    }

    private static ExitCode Run(string folder, string? text)
    {
        var path = Path.Combine(folder, ReviewResults.Path);
        if (!File.Exists(path)) throw CommandRefusedException.WrongCommandLine($"There is no {ReviewResults.Path} in {folder}. Make it with chesil appraise PACKAGE --out {folder}.");
        using var stream = File.OpenRead(path);
        ReviewResults results;
        try
        {
            results = ResultsJson.Read(stream);
        }
        catch (InvalidDataException broken)
        {
            throw CommandRefusedException.PackageProblems($"{path}: {broken.Message}");
        }

        text = text?.Trim('/');
        if (string.IsNullOrEmpty(text)) return List(results.Graph, "");
        if (!Address.TryParse(text, CultureInfo.InvariantCulture, out var address)) throw CommandRefusedException.WrongCommandLine($"'{text}' is not an address: words of letters, digits, dots, hyphens and underscores, joined by slashes.");
        if (results.Graph.Find(address) is { } cell) return Print(results.Graph, cell);
        return List(results.Graph, text + "/");
    }

    /// <summary>The start of an address lists what is one step below.</summary>
    private static ExitCode List(ResultGraph graph, string start)
    {
        var below = Below(graph, start);
        if (below.Count == 0) throw CommandRefusedException.WrongCommandLine($"Nothing stands at {start.TrimEnd('/')}. Leave the address out to see where addresses begin.");
        Write(graph, below, "");
        return ExitCode.Done;
    }

    private static List<string> Below(ResultGraph graph, string start) =>
    [
        .. graph.Cells
            .Select(cell => cell.Address.Path)
            .Where(path => path.StartsWith(start, StringComparison.Ordinal))
            .Select(path => path[..(path.IndexOf('/', start.Length) is var end and >= 0 ? end : path.Length)])
            .Distinct(StringComparer.Ordinal),
    ];

    private static void Write(ResultGraph graph, List<string> paths, string indent)
    {
        foreach (var path in paths.Take(MostBelow)) Console.WriteLine(indent + (graph.Find(Address.Parse(path)) is { } cell ? Line(cell) : path + "/"));
        if (paths.Count > MostBelow) Console.WriteLine($"{indent}... and {(paths.Count - MostBelow).ToString(CultureInfo.InvariantCulture)} more.");
    }

    private static ExitCode Print(ResultGraph graph, ResultCell cell)
    {
        Console.WriteLine(cell.Label);
        Console.WriteLine($"  {Printed.WithUnit(cell)}");
        Console.WriteLine($"  status    {cell.Status.Word()}");
        if (cell.Formula is { } formula) Console.WriteLine($"  how       {graph.Formulas[formula]}");
        if (cell.GivenBy is { } givenBy) Console.WriteLine($"  given by  {givenBy}");
        if (cell.AsAt is { } asAt) Console.WriteLine($"  date      {asAt.ToString("d MMMM yyyy", CultureInfo.InvariantCulture)}");
        if (cell.Note is { } note) Console.WriteLine($"  note      {note}");
        if (cell.Parts.Count > 0) Console.WriteLine(cell.Formula is null ? "  rests on" : "  made from");
        foreach (var part in cell.Parts) Console.WriteLine($"    {Line(graph.Get(part))}");
        var below = Below(graph, cell.Address.Path + "/");
        if (below.Count > 0) Console.WriteLine("  more about it");
        Write(graph, below, "    ");
        return ExitCode.Done;
    }

    private static string Line(ResultCell cell) => $"{cell.Address}  {Printed.WithUnit(cell)}  ({cell.Label})";
}
