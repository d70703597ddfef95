using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Chesil.Web.Tests.Harness;

namespace Chesil.Web.Tests.Rules;

/// <summary>Whoever follows links from the first page never meets a fault.</summary>
public sealed class WalkTests(VillageSite village, SamplesSite samples)
{
    [Fact]
    public async Task Every_link_of_a_small_review_leads_to_a_sound_page()
    {
        var walk = new Walk(village.Site, _ => true);

        await walk.FromAsync("/");

        Assert.True(walk.Faults.Count == 0, string.Join('\n', walk.Faults.Take(20)));
        Assert.InRange(walk.Visited, 300, 5000);
    }

    /// <summary>Of the thousands of numbers of a sample a few of each kind are opened; of everything else, all.</summary>
    [Fact]
    public async Task Every_link_of_the_samples_leads_to_a_sound_page()
    {
        var opened = new Dictionary<string, int>();
        var walk = new Walk(samples.Site, path =>
        {
            var segments = path.Split('/', '?');
            var kind = string.Join('/', segments.Take(segments is [_, _, "number", ..] ? 4 : 3));
            var most = segments.ElementAtOrDefault(2) switch { "number" => 6, "areas" => 12, "tables" => 90, "figures" => 30, _ => 200 };
            return (opened[kind] = opened.GetValueOrDefault(kind) + 1) <= most;
        });

        await walk.FromAsync("/");

        Assert.True(walk.Faults.Count == 0, string.Join('\n', walk.Faults.Take(20)));
        Assert.InRange(walk.Visited, 150, 1500);
    }

    private sealed class Walk(TestSite site, Func<string, bool> isWanted)
    {
        private static readonly HtmlParser Parser = new();
        private readonly HashSet<string> _seen = [];
        private readonly Queue<(string Path, string From)> _waiting = [];

        public List<string> Faults { get; } = [];

        public int Visited { get; private set; }

        public async Task FromAsync(string start)
        {
            _waiting.Enqueue((start, ""));
            _seen.Add(start);
            while (_waiting.TryDequeue(out var next)) await VisitAsync(next.Path, next.From);
        }

        private async Task VisitAsync(string path, string from)
        {
            using var response = await site.Client.GetAsync(new Uri(path, UriKind.Relative), TestContext.Current.CancellationToken);
            Visited++;
            if (!response.IsSuccessStatusCode)
            {
                Faults.Add($"{path}, from {from}, answers {(int)response.StatusCode}");
                return;
            }
            if (response.Content.Headers.ContentType?.MediaType != "text/html") return;
            var page = Parser.ParseDocument(await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
            Faults.AddRange(FaultsOf(page, isReport: path.EndsWith("/report", StringComparison.Ordinal)).Select(fault => $"{path}: {fault}"));
            foreach (var link in page.QuerySelectorAll("a[href], link[href], script[src]"))
            {
                var href = (link.GetAttribute("href") ?? link.GetAttribute("src"))!.Split('#')[0];
                if (href.StartsWith('/') && _seen.Add(href) && isWanted(href)) _waiting.Enqueue((href, path));
            }
        }

        private static IEnumerable<string> FaultsOf(IHtmlDocument page, bool isReport)
        {
            if (page.QuerySelectorAll("h1").Length != 1) yield return "it has not one first heading";
            if (string.IsNullOrWhiteSpace(page.Title)) yield return "it has no title";
            if (page.QuerySelector("main#maincontent") is null) yield return "it has no main part";
            if (page.QuerySelector("[style]") is { } styled) yield return "a style stands in " + styled.OuterHtml[..Math.Min(120, styled.OuterHtml.Length)];
            if (!isReport && page.QuerySelector("style") is not null) yield return "it carries a sheet inside";
            if (page.QuerySelectorAll("script").Any(script => isReport || !script.HasAttribute("src") || script.TextContent.Length > 0)) yield return "it carries a script inside";
            foreach (var element in page.All)
            {
                foreach (var attribute in element.Attributes)
                {
                    if (attribute.Name.StartsWith("on", StringComparison.Ordinal)) yield return $"{element.LocalName} has {attribute.Name}";
                    var isAddress = attribute.Name is "href" or "src" or "action" or "poster" or "data";
                    if (isAddress && !attribute.Value.StartsWith('/') && !attribute.Value.StartsWith('#')) yield return $"{element.LocalName} leads to {attribute.Value}";
                    if (isAddress && attribute.Value.StartsWith("//", StringComparison.Ordinal)) yield return $"{element.LocalName} leads outside, to {attribute.Value}";
                }
            }
            var ids = page.All.Select(element => element.Id).Where(id => !string.IsNullOrEmpty(id)).OfType<string>().ToList();
            if (ids.GroupBy(id => id, StringComparer.Ordinal).FirstOrDefault(group => group.Count() > 1) is { } twice) yield return $"the id {twice.Key} stands twice";
            var known = ids.ToHashSet(StringComparer.Ordinal);
            foreach (var link in page.QuerySelectorAll("a[href^='#']"))
            {
                if (!known.Contains(link.GetAttribute("href")![1..])) yield return $"nothing on it is called {link.GetAttribute("href")}";
            }
            foreach (var element in page.QuerySelectorAll("[aria-labelledby], [aria-describedby]"))
            {
                var names = (element.GetAttribute("aria-labelledby") ?? element.GetAttribute("aria-describedby"))!.Split(' ');
                if (names.FirstOrDefault(name => !known.Contains(name)) is { } missing) yield return $"{element.LocalName} is named by {missing}, which is not there";
            }
            foreach (var table in page.QuerySelectorAll("table"))
            {
                if (table.QuerySelector("thead th[scope=col]") is null) yield return "a table has no heads";
            }
        }
    }
}
