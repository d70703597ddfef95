using System.Net;
using System.Text.Json;
using Chesil.Web.Tests.Harness;

namespace Chesil.Web.Tests.Api;

/// <summary>What programs read: the same as visitors do.</summary>
public sealed class ApiTests(VillageSite village)
{
    [Fact]
    public async Task Reviews_are_listed_and_lead_to_their_parts()
    {
        var listed = (await ReadAsync("/api/v1/reviews")).GetProperty("reviews")[0];
        Assert.Equal("villages", listed.GetProperty("code").GetString());

        var review = await ReadAsync(listed.GetProperty("href").GetString()!);
        Assert.Equal("Three villages", review.GetProperty("name").GetString());
        Assert.Equal(10, review.GetProperty("stages").GetArrayLength());
        foreach (var part in new[] { "options", "sites", "services", "audit" }) await ReadAsync(review.GetProperty(part).GetString()!);
    }

    /// <summary>Total 74.44 as on the page: 2/3 of (100 − 33.33) and 1/3 of 90.</summary>
    [Fact]
    public async Task An_option_says_what_its_page_says()
    {
        var answer = await ReadAsync("/api/v1/reviews/villages/options/north");

        Assert.Equal("Option N: keep the north", answer.GetProperty("option").GetProperty("name").GetString());
        Assert.Equal("shortlist", answer.GetProperty("option").GetProperty("stage").GetString());
        Assert.Equal("public", answer.GetProperty("option").GetProperty("visibility").GetString());
        Assert.Equal("close-service", answer.GetProperty("changes")[0].GetProperty("change").GetString());
        Assert.Equal("One department can be staffed.", answer.GetProperty("changes")[0].GetProperty("reason").GetString());
        Assert.Equal("pass", answer.GetProperty("outcomes")[0].GetProperty("outcome").GetString());
        var total = answer.GetProperty("numbers").EnumerateArray().Single(number => number.GetProperty("address").GetString() == "evaluation/1/option/north/total");
        Assert.Equal(74.44m, Math.Round(total.GetProperty("value").GetDecimal(), 2));
        Assert.Equal("illustrative", total.GetProperty("status").GetString());
        await village.Site.OpenAsync(total.GetProperty("page").GetString()!);
    }

    [Fact]
    public async Task Sites_and_services_are_told_with_each_other()
    {
        var site = (await ReadAsync("/api/v1/reviews/villages/sites")).GetProperty("sites")[0];
        var service = (await ReadAsync("/api/v1/reviews/villages/services")).GetProperty("services")[0];

        Assert.Equal(["ed", "ward"], site.GetProperty("services").EnumerateArray().Select(each => each.GetString()));
        Assert.Equal(["north-hospital", "south-hospital"], service.GetProperty("sites").EnumerateArray().Select(each => each.GetString()));
        Assert.Equal("same-site", service.GetProperty("needs")[0].GetProperty("relation").GetString());
    }

    [Theory]
    [InlineData("/api/v1/reviews/nowhere")]
    [InlineData("/api/v1/reviews/nowhere/options")]
    [InlineData("/api/v1/reviews/villages/options/nothing")]
    [InlineData("/api/v1/reviews/villages/audit?page=99")]
    [InlineData("/api/v2/reviews")]
    public async Task What_is_not_there_is_told_as_problem_details(string path)
    {
        using var response = await village.Site.Client.GetAsync(new Uri(path, UriKind.Relative), TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
        Assert.Equal("application/problem+json", response.Content.Headers.ContentType!.MediaType);
    }

    [Theory]
    [InlineData("POST", "/api/v1/reviews")]
    [InlineData("DELETE", "/api/v1/reviews/villages/options/north")]
    [InlineData("PUT", "/api/v1/reviews/villages")]
    public async Task Nothing_can_be_sent(string method, string path)
    {
        using var request = new HttpRequestMessage(new HttpMethod(method), path);
        using var response = await village.Site.Client.SendAsync(request, TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.MethodNotAllowed, response.StatusCode);
        Assert.Contains("GET", response.Content.Headers.Allow);
    }

    [Fact]
    public async Task The_document_describes_every_address_of_the_api_and_nothing_else()
    {
        var document = await ReadAsync("/openapi/v1.json");
        var paths = document.GetProperty("paths").EnumerateObject().ToList();

        Assert.Equal(
            ["/api/v1/reviews", "/api/v1/reviews/{review}", "/api/v1/reviews/{review}/audit", "/api/v1/reviews/{review}/options", "/api/v1/reviews/{review}/options/{code}", "/api/v1/reviews/{review}/services", "/api/v1/reviews/{review}/sites"],
            paths.Select(path => path.Name).Order(StringComparer.Ordinal));
        Assert.All(paths, path =>
        {
            var method = Assert.Single(path.Value.EnumerateObject());
            Assert.Equal("get", method.Name);
            Assert.NotEmpty(method.Value.GetProperty("summary").GetString()!);
        });
    }

    private async Task<JsonElement> ReadAsync(string path)
    {
        using var response = await village.Site.Client.GetAsync(new Uri(path, UriKind.Relative), TestContext.Current.CancellationToken);
        var text = await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        Assert.True(response.IsSuccessStatusCode, $"{path} answers {(int)response.StatusCode}: {text[..Math.Min(300, text.Length)]}");
        return JsonDocument.Parse(text).RootElement;
    }
}
