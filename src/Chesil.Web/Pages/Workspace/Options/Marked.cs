namespace Chesil.Web.Pages.Workspace.Options;

/// <summary>Lines of text with what is not in another text marked, word by word.</summary>
/// <param name="Lines">The lines that are shown.</param>
/// <param name="Other">The lines they are compared with.</param>
/// <param name="IsNew">Whether what differs is new, or is what was there before.</param>
/// <param name="IsList">Whether the lines are steps in an order.</param>
public sealed record Marked(IReadOnlyList<string> Lines, IReadOnlyList<string> Other, bool IsNew, bool IsList)
{
    // Longer texts are marked line by line: comparing words would take a table of words times words.
    private const int MostWords = 1500;

    /// <summary>The pieces of a line, and whether each is marked.</summary>
    public IEnumerable<(string Text, bool IsMarked)> PiecesOf(string line)
    {
        if (Other.Contains(line, StringComparer.Ordinal)) return [(line, false)];
        var nearest = IsList ? Other.FirstOrDefault(other => !Lines.Contains(other, StringComparer.Ordinal)) ?? "" : string.Join(' ', Other);
        var (words, others) = (line.Split(' '), nearest.Split(' ', StringSplitOptions.RemoveEmptyEntries));
        return words.Length > MostWords || others.Length > MostWords ? [(line, true)] : Join(words, Common(words, others));
    }

    private static IEnumerable<(string, bool)> Join(string[] words, bool[] isCommon)
    {
        for (var start = 0; start < words.Length;)
        {
            var end = start;
            while (end < words.Length && isCommon[end] == isCommon[start]) end++;
            yield return (string.Join(' ', words[start..end]), !isCommon[start]);
            start = end;
        }
    }

    /// <summary>Which words belong to the longest run of words that both have in the same order.</summary>
    private static bool[] Common(string[] words, string[] others)
    {
        var longest = new int[words.Length + 1, others.Length + 1];
        for (var i = words.Length - 1; i >= 0; i--)
        {
            for (var j = others.Length - 1; j >= 0; j--)
            {
                longest[i, j] = words[i] == others[j] ? longest[i + 1, j + 1] + 1 : Math.Max(longest[i + 1, j], longest[i, j + 1]);
            }
        }
        var isCommon = new bool[words.Length];
        for (var (i, j) = (0, 0); i < words.Length && j < others.Length;)
        {
            if (words[i] == others[j])
            {
                isCommon[i++] = true;
                j++;
            }
            else if (longest[i + 1, j] >= longest[i, j + 1])
            {
                i++;
            }
            else
            {
                j++;
            }
        }
        return isCommon;
    }
}
