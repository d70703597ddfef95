using System.Net;
using Chesil.Web.Tests.Harness;

namespace Chesil.Web.Tests.Rules;

/// <summary>What every answer tells the browser.</summary>
public sealed class HeaderTests(VillageSite village)
{
    [Theory]
    [InlineData("/")]
    [InlineData("/villages")]
    [InlineData("/villages/tables/totals.csv")]
    [InlineData("/nowhere")]
    [InlineData("/_content/Chesil.Components/chesil.js")]
    public async Task A_page_may_load_nothing_but_our_own_sheet_and_script(string path)
    {
        using var response = await village.Site.Client.GetAsync(new Uri(path, UriKind.Relative), TestContext.Current.CancellationToken);

        Assert.Equal("default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self' data:; form-action 'self'; base-uri 'none'; frame-ancestors 'none'", Value(response, "Content-Security-Policy"));
        Assert.Equal("nosniff", Value(response, "X-Content-Type-Options"));
        Assert.Equal("DENY", Value(response, "X-Frame-Options"));
        Assert.Equal("same-origin", Value(response, "Referrer-Policy"));
        Assert.Contains("camera=()", Value(response, "Permissions-Policy"), StringComparison.Ordinal);
        Assert.False(response.Headers.Contains("Server"));
        Assert.False(response.Headers.Contains("Set-Cookie"));
    }

    [Fact]
    public async Task A_report_may_use_the_sheet_inside_it_and_nothing_else()
    {
        using var response = await village.Site.Client.GetAsync(new Uri("/villages/report", UriKind.Relative), TestContext.Current.CancellationToken);
        var html = await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        var style = html.Split("<style>")[1].Split("</style>")[0];
        var hash = Convert.ToBase64String(System.Security.Cryptography.SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(style)));

        Assert.StartsWith($"default-src 'none'; style-src 'sha256-{hash}'; img-src data:;", Value(response, "Content-Security-Policy"), StringComparison.Ordinal);
        Assert.DoesNotContain("script-src", Value(response, "Content-Security-Policy"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/villages")]
    [InlineData("/villages/options/compare")]
    [InlineData("/villages/number/evaluation/1/option/north/total")]
    [InlineData("/villages/tables/totals.csv")]
    [InlineData("/villages/report")]
    public async Task A_page_that_has_not_changed_is_not_sent_again(string path)
    {
        using var first = await village.Site.Client.GetAsync(new Uri(path, UriKind.Relative), TestContext.Current.CancellationToken);
        using var request = new HttpRequestMessage(HttpMethod.Get, path);
        request.Headers.IfNoneMatch.Add(first.Headers.ETag!);
        using var second = await village.Site.Client.SendAsync(request, TestContext.Current.CancellationToken);

        Assert.Equal("no-cache", first.Headers.CacheControl!.ToString());
        Assert.Equal(HttpStatusCode.NotModified, second.StatusCode);
        Assert.Empty(await second.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task The_sheet_is_kept_for_ever_under_the_address_that_pages_name()
    {
        var page = await village.Site.OpenAsync("/");
        using var response = await village.Site.Client.GetAsync(new Uri(page.QuerySelector("link[rel=stylesheet]")!.GetAttribute("href")!, UriKind.Relative), TestContext.Current.CancellationToken);

        Assert.Equal("text/css; charset=utf-8", response.Content.Headers.ContentType!.ToString());
        Assert.Contains("immutable", response.Headers.CacheControl!.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Pages_are_packed_for_whoever_can_unpack_them()
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/villages/options/compare");
        request.Headers.AcceptEncoding.ParseAdd("br");
        using var response = await village.Site.Client.SendAsync(request, TestContext.Current.CancellationToken);

        Assert.Equal(["br"], response.Content.Headers.ContentEncoding);
        Assert.Contains("Accept-Encoding", response.Headers.Vary);
    }

    private static string Value(HttpResponseMessage response, string name) => response.Headers.TryGetValues(name, out var values) ? string.Join(", ", values) : "";
}
