using System.Net;
using Chesil.Web.Tests.Harness;

namespace Chesil.Web.Tests.Rules;

/// <summary>What is not there, and what cannot be done, is said kindly and with the right number.</summary>
public sealed class RefusalTests(VillageSite village)
{
    [Theory]
    [InlineData("/nowhere", "There is no review of that name here")]
    [InlineData("/Villages", "There is no review of that name here")]
    [InlineData("/villages/nothing", "check that it is right")]
    [InlineData("/villages/options/compare?family=nothing", "no question of that name")]
    [InlineData("/villages/options/nothing", "no option of that name")]
    [InlineData("/villages/number/nothing/at/all", "No number of this review stands at that address")]
    [InlineData("/villages/number/..%2f..%2fetc", "No number of this review stands at that address")]
    [InlineData("/villages/number", "No number of this review stands at that address")]
    [InlineData("/villages/tables/nothing", "no such table")]
    [InlineData("/villages/tables/areas?rows=2", "no such table, or no such page of it")]
    [InlineData("/villages/tables/areas?rows=x", "no such table, or no such page of it")]
    [InlineData("/villages/tables/nothing.csv", "check that it is right")]
    [InlineData("/villages/figures/nothing", "no figure of that name")]
    [InlineData("/villages/areas/nothing", "no area with that code")]
    [InlineData("/villages/framework/9.json", "check that it is right")]
    [InlineData("/problem/500", "check that it is right")]
    public async Task What_is_not_there_is_not_found_and_says_what_to_do(string path, string says)
    {
        using var response = await village.Site.Client.GetAsync(new Uri(path, UriKind.Relative), TestContext.Current.CancellationToken);
        var html = await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
        Assert.Contains("Page not found", html, StringComparison.Ordinal);
        Assert.Contains(says, html, StringComparison.Ordinal);
        Assert.Contains("href=\"/\"", html, StringComparison.Ordinal);
        Assert.Null(response.Headers.ETag);
    }

    [Theory]
    [InlineData("POST")]
    [InlineData("PUT")]
    [InlineData("DELETE")]
    [InlineData("PATCH")]
    [InlineData("OPTIONS")]
    [InlineData("TRACE")]
    public async Task Nothing_can_be_sent(string method)
    {
        using var request = new HttpRequestMessage(new HttpMethod(method), "/villages/options/compare");
        using var response = await village.Site.Client.SendAsync(request, TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.MethodNotAllowed, response.StatusCode);
        Assert.Equal(["GET", "HEAD"], response.Content.Headers.Allow);
        Assert.Contains("This page can only be read", await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/villages")]
    [InlineData("/villages/tables/totals.csv")]
    [InlineData("/villages/report")]
    [InlineData("/_content/Chesil.Components/chesil.css")]
    public async Task The_head_of_a_page_can_be_asked_for_alone(string path)
    {
        using var request = new HttpRequestMessage(HttpMethod.Head, path);
        using var response = await village.Site.Client.SendAsync(request, TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Empty(await response.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken));
        Assert.NotNull(response.Content.Headers.ContentType);
    }
}
