using System.Text.RegularExpressions;

namespace Chesil.Web.Tests.Harness;

/// <summary>Words that stand nowhere else, one for each thing and field, so that wherever one is seen it is known what was let out.</summary>
internal static partial class Canaries
{
    /// <summary>The word of a field of a thing.</summary>
    public static string Word(string thing, string field) => $"kw{thing}{field}kw";

    /// <summary>The words in a text.</summary>
    public static IEnumerable<string> In(string text) => Pattern().Matches(Protected().Replace(text, "").ToLowerInvariant()).Select(match => match.Value).Distinct(StringComparer.Ordinal);

    [GeneratedRegex("kw[a-z0-9]+?kw")]
    private static partial Regex Pattern();

    /// <summary>Tokens of forms: random letters, among which any word may stand by chance.</summary>
    [GeneratedRegex("CfDJ8[A-Za-z0-9_-]+")]
    private static partial Regex Protected();
}
