using System.CommandLine;
using System.Globalization;
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
        var address = new Argument<string>("ADDRESS") { Description = "The address of a number, such as evaluation/1/option/b/total. Leave it out to see where addresses begin.", Arity = ArgumentArity.ZeroOrOne };
        var command = new Command("open", "Open a number: what it is, how it was made, and the parts it was made from.") { folder, address };
        command.SetAction(parsed => (int)Run(parsed.GetRequiredValue(folder), parsed.GetValue(address)));
        return command;
    }

    private static ExitCode Run(string folder, string? text)
    {
        var path = Path.Combine(folder, ReviewResults.Path);
        if (!File.Exists(path)) throw new CommandRefusedException($"There is no {ReviewResults.Path} in {folder}. Make it with chesil appraise PACKAGE --out {folder}.", isCommandLine: true);
        using var stream = File.OpenRead(path);
        ReviewResults results;
        try
        {
            results = ResultsJson.Read(stream);
        }
        catch (InvalidDataException broken)
        {
            throw new CommandRefusedException(broken.Message);
        }

        text = text?.Trim('/');
        if (string.IsNullOrEmpty(text)) return List(results, "");
        if (!Address.TryParse(text, CultureInfo.InvariantCulture, out var address)) throw new CommandRefusedException($"'{text}' is not an address: segments of letters, digits, dot, hyphen and underscore, joined by slashes.", isCommandLine: true);
        if (results.Graph.Find(address) is { } cell) return Print(results.Graph, cell);
        return List(results, text + "/");
    }

    /// <summary>A folder of addresses, or the start of them all, lists what is one step below.</summary>
    private static ExitCode List(ReviewResults results, string prefix)
    {
        var below = results.Graph.Cells
            .Select(cell => cell.Address.Path)
            .Where(path => path.StartsWith(prefix, StringComparison.Ordinal))
            .Select(path => path[..(path.IndexOf('/', prefix.Length) is var end and >= 0 ? end : path.Length)])
            .Distinct(StringComparer.Ordinal)
            .ToList();
        if (below.Count == 0) throw new CommandRefusedException($"Nothing stands at {prefix.TrimEnd('/')}. Type chesil open DIR without an address to see where addresses begin.", isCommandLine: true);
        foreach (var path in below.Take(MostBelow)) Console.WriteLine(results.Graph.Find(Address.Parse(path)) is { } cell ? Line(cell) : path + "/");
        if (below.Count > MostBelow) Console.WriteLine($"... and {below.Count - MostBelow} more.");
        return ExitCode.Done;
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
        return ExitCode.Done;
    }

    private static string Line(ResultCell cell) => $"{cell.Address}  {Printed.WithUnit(cell)}  ({cell.Label})";
}
