using Chesil.Web.Tests.Harness;

namespace Chesil.Web.Tests.Pages;

/// <summary>The samples as a visitor meets them.</summary>
public sealed class SamplesTests(SamplesSite samples)
{
    [Fact]
    public async Task A_record_without_a_model_shows_only_what_it_has()
    {
        var page = await samples.Site.OpenAsync("/dorset-record");
        var words = TestSite.WordsOf(page);

        Assert.Null(page.QuerySelector("a[href='/dorset-record/areas']"));
        Assert.NotNull(page.QuerySelector("main a[href='/dorset-record/decisions']"));
        Assert.Contains("What is not here", words, StringComparison.Ordinal);
        Assert.Contains("Scores and a ranking of the options.", words, StringComparison.Ordinal);
        Assert.DoesNotContain("leads", words, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/dorset-record/areas")]
    [InlineData("/chalkshire/decisions")]
    public async Task A_part_that_is_not_there_yet_says_what_would_be(string path)
    {
        using var response = await samples.Site.Client.GetAsync(new Uri(path, UriKind.Relative), TestContext.Current.CancellationToken);

        Assert.Equal(System.Net.HttpStatusCode.NotFound, response.StatusCode);
        Assert.Contains("This review has no ", await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Options_of_one_question_are_compared_with_today_and_with_each_other_only()
    {
        var words = await samples.Site.ReadAsync("/chalkshire/options/compare?family=community-hospitals");

        Assert.Contains("Carry on as today", words, StringComparison.Ordinal);
        Assert.Contains("Eleven hubs, seven with beds", words, StringComparison.Ordinal);
        Assert.DoesNotContain("Option A: emergencies", words, StringComparison.Ordinal);
        Assert.DoesNotContain("How the options were ranked", words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Long_tables_come_a_hundred_rows_at_a_time()
    {
        var first = await samples.Site.OpenAsync("/chalkshire/tables/population");
        var last = await samples.Site.OpenAsync("/chalkshire/tables/population?rows=54");

        Assert.Equal("Rows 1 to 100 of 5,400", first.QuerySelector("#rows")!.TextContent);
        Assert.Equal(100, first.QuerySelectorAll(".chesil-data tbody tr").Length);
        Assert.Equal("Rows 5,301 to 5,400 of 5,400", last.QuerySelector("#rows")!.TextContent);
    }

    [Fact]
    public async Task Every_kind_of_page_is_light_enough_for_an_old_phone()
    {
        foreach (var path in new[] { "", "/options", "/options/compare", "/options/compare?family=maternity-and-newborn-care", "/options/acute-a", "/options/acute-d", "/options/bau", "/areas/CK0001", "/tables", "/tables/access", "/sites", "/sources" })
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, "/chalkshire" + path);
            request.Headers.AcceptEncoding.ParseAdd("br");
            using var response = await samples.Site.Client.SendAsync(request, TestContext.Current.CancellationToken);
            var bytes = await response.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken);
            // The sheet and the script come to about 35,000 bytes more, once.
            Assert.True(bytes.Length < 60_000, $"{path} weighs {bytes.Length} bytes.");
        }
    }
}
