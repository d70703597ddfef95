using System.Net;
using System.Text.RegularExpressions;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace Chesil.Web.Tests.Harness;

/// <summary>
/// Somebody at the site with a browser of their own: it keeps cookies, follows where the site leads after a form, and fills in
/// forms as they stand on a page.
/// </summary>
public sealed partial class TestVisitor : IDisposable
{
    private const int MostSteps = 5;

    /// <param name="origin">Where the site is.</param>
    /// <param name="account">Code of the account that is signed in; null for nobody.</param>
    public TestVisitor(Uri origin, string? account = null)
    {
        (Origin, Account) = (origin, account);
        Client = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false, CookieContainer = Cookies }) { BaseAddress = origin };
    }

    public Uri Origin { get; }

    /// <summary>Code of the account that is signed in, such as a3.</summary>
    public string? Account { get; }

    public CookieContainer Cookies { get; } = new();

    /// <summary>For what the rest does not do: answers as they come, with no step followed.</summary>
    public HttpClient Client { get; }

    /// <summary>A page that is there.</summary>
    public async Task<TestPage> OpenAsync(string path)
    {
        var page = await GetAsync(path);
        Assert.True(page.Status == HttpStatusCode.OK, $"{path} answers {(int)page.Status}: {page.Words}");
        return page;
    }

    /// <summary>Whatever an address answers, in the end.</summary>
    public async Task<TestPage> GetAsync(string path)
    {
        using var response = await Client.GetAsync(new Uri(path, UriKind.Relative), TestContext.Current.CancellationToken);
        return await FollowAsync(path, response);
    }

    /// <summary>
    /// Sends the form of a page's main part with these fields and all that the form holds beside them, and goes where that leads.
    /// A field named twice has two values; one with null is left out.
    /// </summary>
    public Task<TestPage> SubmitAsync(TestPage page, params IEnumerable<(string Name, string? Value)> fields) => SubmitAsync(page, "main form", fields);

    /// <summary>Sends another form of the page: the first that a selector finds.</summary>
    public Task<TestPage> SubmitAsync(TestPage page, string form, IEnumerable<(string Name, string? Value)> fields)
    {
        var found = Assert.IsType<IHtmlFormElement>(page.Document.QuerySelector(form), exactMatch: false);
        var filled = fields.ToList();
        var names = filled.Select(field => field.Name).ToHashSet(StringComparer.Ordinal);
        var sent = FieldsOf(found).Where(field => !names.Contains(field.Name)).Concat(filled.Where(field => field.Value is not null)).Select(field => KeyValuePair.Create(field.Name, field.Value!)).ToList();
        var action = found.GetAttribute("action") is { Length: > 0 } said ? said : page.Path;
        return string.Equals(found.GetAttribute("method"), "post", StringComparison.OrdinalIgnoreCase)
            ? PostAsync(action, sent)
            : GetAsync(action.Split('?')[0] + "?" + string.Join('&', sent.Select(field => $"{Uri.EscapeDataString(field.Key)}={Uri.EscapeDataString(field.Value)}")));
    }

    /// <summary>Sends fields as they are, without the page they belong to, and goes where that leads.</summary>
    public async Task<TestPage> PostAsync(string path, IEnumerable<KeyValuePair<string, string>> fields)
    {
        using var content = new FormUrlEncodedContent(fields);
        using var response = await Client.PostAsync(new Uri(path, UriKind.Relative), content, TestContext.Current.CancellationToken);
        return await FollowAsync(path, response);
    }

    /// <summary>What a form sends when nothing in it is touched.</summary>
    public static IEnumerable<(string Name, string? Value)> FieldsOf(IHtmlFormElement form)
    {
        foreach (var field in form.Elements)
        {
            if (field.GetAttribute("name") is not { Length: > 0 } name || field.HasAttribute("disabled")) continue;
            switch (field)
            {
                case IHtmlInputElement { Type: "checkbox" or "radio" } choice:
                    if (choice.IsChecked) yield return (name, choice.Value);
                    break;
                case IHtmlInputElement { Type: not ("submit" or "button" or "image" or "reset" or "file") } input:
                    yield return (name, input.Value);
                    break;
                case IHtmlTextAreaElement text:
                    yield return (name, text.Value);
                    break;
                case IHtmlSelectElement select:
                    foreach (var option in select.SelectedOptions) yield return (name, option.Value);
                    break;
            }
        }
    }

    public void Dispose() => Client.Dispose();

    private async Task<TestPage> FollowAsync(string path, HttpResponseMessage response)
    {
        var last = response;
        try
        {
            for (var step = 0; (int)last.StatusCode is >= 301 and <= 303 && step < MostSteps; step++)
            {
                var next = new Uri(new Uri(Origin, path), last.Headers.Location!);
                Assert.Equal(Origin.Authority, next.Authority);
                path = next.PathAndQuery;
                if (last != response) last.Dispose();
                last = await Client.GetAsync(next, TestContext.Current.CancellationToken);
            }
            var html = await last.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
            return new TestPage(path, last.StatusCode, new HtmlParser().ParseDocument(html), html);
        }
        finally
        {
            if (last != response) last.Dispose();
        }
    }

    [GeneratedRegex(@"\s+")]
    internal static partial Regex Spaces();
}

/// <summary>A page as somebody sees it.</summary>
/// <param name="Path">Where they are, after all steps.</param>
/// <param name="Status">What the server said.</param>
/// <param name="Document">The page.</param>
/// <param name="Html">The page as it came.</param>
public sealed record TestPage(string Path, HttpStatusCode Status, IHtmlDocument Document, string Html)
{
    /// <summary>The words of its main part, with single spaces.</summary>
    public string Words => WordsOf("main");

    public string Heading => WordsOf("h1");

    /// <summary>What has to be put right.</summary>
    public IReadOnlyList<string> Errors => [.. Document.QuerySelectorAll(".nhsuk-error-summary__list li").Select(item => Clean(item.TextContent))];

    /// <summary>The words of the first element that a selector finds; none where there is none.</summary>
    public string WordsOf(string selector) => Document.QuerySelector(selector) is { } found ? Clean(found.TextContent) : "";

    /// <summary>Where the link with these words leads.</summary>
    public string LinkOf(string words) => Assert.Single(Document.QuerySelectorAll("a[href]").Where(link => Clean(link.TextContent) == words).Select(link => link.GetAttribute("href")!).Distinct());

    private static string Clean(string text) => TestVisitor.Spaces().Replace(text, " ").Trim();
}
