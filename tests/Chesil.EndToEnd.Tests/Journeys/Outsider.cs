using System.Text.RegularExpressions;
using Chesil.EndToEnd.Tests.Harness;

namespace Chesil.EndToEnd.Tests.Journeys;

/// <summary>Somebody of the public, who looks everywhere for a word that only drafts have.</summary>
/// <param name="visit">Their browser, in which nobody is signed in.</param>
/// <param name="review">Code of the review.</param>
/// <param name="word">The word.</param>
internal sealed partial class Outsider(Visit visit, string review, string word)
{
    /// <summary>Where they see the word: pages, tables, feeds and answers for programs, each opened.</summary>
    public async Task<IReadOnlyList<string>> FindWordAsync()
    {
        // Looked at as people do, for whatever script would fetch.
        var found = new List<string>();
        foreach (var page in new[] { $"/{review}/options", $"/{review}/audit" })
        {
            await visit.GoAsync(page);
            if (Has(await visit.WordsAsync())) found.Add(page + " in the browser");
        }

        var (seen, waiting) = (new HashSet<string>(), new Queue<string>(["/", $"/{review}", $"/{review}/options/generated", $"/{review}/audit", $"/{review}/audit/heads.atom", $"/{review}/report", $"/{review}/tables/options.csv", "/api/v1/reviews", $"/api/v1/reviews/{review}", .. Answers.Select(each => $"/api/v1/reviews/{review}/{each}")]));
        while (waiting.TryDequeue(out var path))
        {
            if (!seen.Add(path)) continue;
            var (status, text) = await visit.LookAtAsync(path);
            Assert.True(status is 200 or 404, $"{path} answered {status}.");
            if (Has(text)) found.Add(path);
            foreach (Match link in Link().Matches(text)) if (IsToBeOpened(link.Groups[1].Value)) waiting.Enqueue(link.Groups[1].Value.Replace("&amp;", "&", StringComparison.Ordinal));
        }
        Assert.True(seen.Count > 30, $"Only {seen.Count} addresses were found.");
        return found;
    }

    private static IEnumerable<string> Answers => ["options", "sites", "services", "audit"];

    private bool Has(string text) => text.Contains(word, StringComparison.OrdinalIgnoreCase);

    // Of this review; single numbers are hundreds, and each is read from what the tables show.
    private bool IsToBeOpened(string path) =>
        (path.StartsWith($"/{review}/", StringComparison.Ordinal) || path == "/about") && !path.StartsWith($"/{review}/number/", StringComparison.Ordinal) && !path.StartsWith($"/{review}/workspace", StringComparison.Ordinal);

    [GeneratedRegex("""href="(/[^"#]*)""")]
    private static partial Regex Link();
}
