using System.Text.RegularExpressions;

namespace Chesil.Web.Tests.Harness;

/// <summary>Words that stand nowhere else, one for each thing and field, so that wherever one is seen it is known what was let out.</summary>
internal static partial class Canaries
{
    /// <summary>The word of a field of a thing.</summary>
    public static string Word(string thing, string field)
    {
        var word = $"kw{thing}{field}kw";
        return Pattern().IsMatch(word) ? word : throw new ArgumentException($"{thing} {field} is not among the words that are looked for.", nameof(field));
    }

    /// <summary>The words in a text.</summary>
    public static IEnumerable<string> In(string text) => Pattern().Matches(Protected().Replace(text, "").ToLowerInvariant()).Select(match => match.Value).Distinct(StringComparer.Ordinal);

    // Named one by one: the tokens of forms are so long that they hold any shorter pattern now and then.
    [GeneratedRegex("kw(?:draft|shared|embargo|open|later|withdrawn|withdrawal|quiet|recalled|child|second|north|today|hidden|hurdle)(?:name|family|summary|change|role|note|outcome|evidence|cost|score|reason|judging|publish|share|withdraw|recall)kw", RegexOptions.CultureInvariant)]
    private static partial Regex Pattern();

    /// <summary>Tokens of forms: random letters, among which any word may stand by chance.</summary>
    [GeneratedRegex("CfDJ8[A-Za-z0-9_-]+")]
    private static partial Regex Protected();
}
