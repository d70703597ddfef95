using System.Text.RegularExpressions;
using Chesil.Architecture.Tests.Reading;

namespace Chesil.Architecture.Tests.Rules;

/// <summary>What no file of the repository may hold, and how long one may be.</summary>
public sealed partial class SourceFiles(ITestOutputHelper output)
{
    private const int MostLines = 400;
    private const int ManyLines = 300;

    /// <summary>Written by a tool, from the model; nobody reads them from top to bottom.</summary>
    private const string Migrations = "src/Chesil.Reviews/Data/Migrations/";

    [Fact]
    public void No_source_file_is_longer_than_400_lines()
    {
        var lengths = House.Files.Where(file => Source().IsMatch(file) && !file.StartsWith(Migrations, StringComparison.Ordinal)).Select(file => (File: file, Lines: File.ReadLines(House.FullPath(file)).Count())).ToList();
        foreach (var (file, lines) in lengths.Where(each => each.Lines is > ManyLines and <= MostLines)) output.WriteLine($"Getting long: {file} has {lines} lines.");
        Rule.Holds("Split it where its story changes: one file, one story.", lengths.Where(each => each.Lines > MostLines).Select(each => $"{each.File} has {each.Lines} lines"));
    }

    [Fact]
    public void No_file_names_a_registry() => Rule.Holds(
        "Leave the host out: which registry serves a package is a matter of the machine, and the lock files hold its hash.",
        House.TextFiles.SelectMany(file => House.LinesWith(file, Registry())));

    [Fact]
    public void No_file_names_a_folder_of_somebodys_machine() => Rule.Holds(
        "Write the path from the root of the repository, or take it as an input.",
        House.TextFiles.SelectMany(file => House.LinesWith(file, MachinePath())));

    [Fact]
    public void No_file_says_what_typed_it() => Rule.Holds(
        "Leave it out: a change is signed by whoever answers for it.",
        House.TextFiles.SelectMany(file => House.LinesWith(file, Typist())));

    [GeneratedRegex(@"\.(cs|cshtml|ts|mjs|scss|sh)$|^(run|test|chesil)$")]
    private static partial Regex Source();

    // Each pattern is cut in two, so that this file does not break its own rule.
    [GeneratedRegex(@"registry\.np" + @"mjs|registry\.ya" + @"rnpkg|np" + @"mjs\.(com|org)|nu" + @"get\.org|py" + @"pi\.org|crates\.i" + @"o\b|proxy\.gol" + @"ang|ghcr\.i" + @"o\b|docker\.i" + @"o\b|https?://[\w.:-]*(artifac" + @"tory|nex" + @"us|regis" + @"try)", RegexOptions.IgnoreCase)]
    private static partial Regex Registry();

    [GeneratedRegex(@"(?<![\w.:/%~*$}-])/(ho" + @"me|Us" + @"ers|ro" + @"ot|wo" + @"rk|tm" + @"p|mn" + @"t)/\w|\b[A-Z]:\\Us" + @"ers\\")]
    private static partial Regex MachinePath();

    [GeneratedRegex(@"\b(Clau" + @"de|Anthro" + @"pic|Chat" + @"GPT|Open" + @"AI|Copi" + @"lot|Gem" + @"ini|Co-authored-b" + @"y|language mo" + @"del|LL" + @"Ms?|AI[- ]gener" + @"ated)\b")]
    private static partial Regex Typist();
}
