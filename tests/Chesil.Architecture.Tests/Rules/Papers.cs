using System.Text.RegularExpressions;
using Chesil.Architecture.Tests.Reading;

namespace Chesil.Architecture.Tests.Rules;

/// <summary>What the papers point at is there.</summary>
public sealed partial class Papers
{
    private static IEnumerable<string> All => House.Files.Where(file => file.EndsWith(".md", StringComparison.Ordinal));

    [Fact]
    public void The_papers_a_stranger_looks_for_are_there() => Rule.Holds(
        "Write it.",
        new[] { "README.md", "ARCHITECTURE.md", "GLOSSARY.md", "CONTRIBUTING.md", "CHANGELOG.md", "SECURITY.md", "LICENSE" }.Where(file => !House.Has(file)));

    [Fact]
    public void Links_lead_to_files_that_exist() => Rule.Holds(
        "Correct the link: paths count from the paper's own folder.",
        from paper in All
        from Match link in Link().Matches(House.Text(paper))
        let path = link.Groups["path"].Value
        where !path.Contains("://", StringComparison.Ordinal) && !path.StartsWith("mailto:", StringComparison.Ordinal)
        where !Path.Exists(Path.Combine(Path.GetDirectoryName(House.FullPath(paper))!, path))
        select $"{paper} links to {path}");

    [Fact]
    public void Files_and_folders_named_in_papers_exist() => Rule.Holds(
        "Correct the name: it counts from the root of the repository.",
        from paper in All
        from Match named in NamedPath().Matches(House.Text(paper))
        let path = named.Groups["path"].Value
        where !House.Has(path) && !MadeUp().IsMatch(path)
        select $"{paper} names {path}");

    [Fact]
    public void Every_word_for_how_sure_a_figure_is_stands_in_the_glossary()
    {
        var glossary = House.Text("GLOSSARY.md");
        var words = House.Source.Single(project => project.Name == "Chesil.Packages").Assembly.MainModule.GetType("Chesil.Packages.Addresses.FigureStatus").Fields
            .Where(field => field.IsStatic).Select(field => field.Name.ToLowerInvariant());
        Rule.Holds("Explain the word in GLOSSARY.md.", words.Where(word => !glossary.Contains(word, StringComparison.Ordinal)));
    }

    [Fact]
    public void Every_word_of_code_in_the_glossary_is_in_the_code()
    {
        var code = string.Join('\n', House.Files.Where(file => file.StartsWith("src/", StringComparison.Ordinal) && Path.GetExtension(file) is ".cs" or ".csproj").Select(House.Text));
        Rule.Holds(
            "Follow the code's new name in GLOSSARY.md.",
            from Match word in CodeWord().Matches(House.Text("GLOSSARY.md"))
            from part in word.Groups["word"].Value.Split('.')
            where !Regex.IsMatch(code, $@"\b{part}\b")
            select $"GLOSSARY.md says {word.Groups["word"].Value}");
    }

    /// <summary>The noun that CONTRIBUTING.md makes up to show where each file of a new one goes.</summary>
    [GeneratedRegex(@"\bStor(ies|y)")]
    private static partial Regex MadeUp();

    [GeneratedRegex(@"\]\((?<path>[^)#\s]+)(#[^)]*)?\)")]
    private static partial Regex Link();

    [GeneratedRegex(@"`(?<word>[A-Z]\w*(\.[A-Z]\w*)*)`")]
    private static partial Regex CodeWord();

    [GeneratedRegex(@"`(?<path>(?:src|tests|docs|eng|samples|bench|\.ci)/[\w./-]+)`")]
    private static partial Regex NamedPath();
}
