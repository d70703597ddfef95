using System.Globalization;
using System.Text.RegularExpressions;

namespace Chesil.Reviews.Options.Generating;

/// <summary>The pieces sentences about sites and services are made of.</summary>
internal static partial class Phrases
{
    /// <summary>"Poole", "Poole and Wareham", "Poole, Swanage and Wareham".</summary>
    public static string And(IReadOnlyList<string> names) =>
        names.Count > 1 ? $"{string.Join(", ", names.SkipLast(1))} and {names[^1]}" : names.Count == 1 ? names[0] : "nothing";

    /// <summary>"no site", "1 site (Poole)", "2 sites (Poole and Wareham)".</summary>
    public static string Found(IReadOnlyList<string> sites) => sites.Count == 0 ? "no site" : $"{Sites(sites.Count)} ({And(sites)})";

    /// <summary>"exactly 1 site", "at least 2 sites", "at most 1 site", "2 to 4 sites".</summary>
    public static string Allowed(int minimum, int? maximum) => (minimum, maximum) switch
    {
        (0, 0) => "no site",
        (0, { } most) => "at most " + Sites(most),
        (_, null) => "at least " + Sites(minimum),
        (_, { } most) when most == minimum => "exactly " + Sites(most),
        (_, { } most) => string.Create(CultureInfo.InvariantCulture, $"{minimum} to {Sites(most)}"),
    };

    /// <summary>The words in braces of a sentence, in order.</summary>
    public static IEnumerable<string> WordsInBraces(string sentence) => Braces().Matches(sentence).Select(match => match.Groups[1].Value);

    /// <summary>The sentence with names for its words in braces. A name that itself has braces is left as it is.</summary>
    public static string Fill(string sentence, params ReadOnlySpan<(string Word, string Name)> names)
    {
        var byWord = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (word, name) in names) byWord.Add(word, name);
        return Braces().Replace(sentence, match => byWord[match.Groups[1].Value]);
    }

    private static string Sites(int count) => count == 1 ? "1 site" : string.Create(CultureInfo.InvariantCulture, $"{count} sites");

    [GeneratedRegex(@"\{([^{}]*)\}", RegexOptions.CultureInvariant)]
    private static partial Regex Braces();
}
