using Chesil.Packages;
using Chesil.Packages.Tables;
using Chesil.Web.Tests.Harness;

namespace Chesil.Web.Tests.Rules;

/// <summary>What only some people may see is on no page, in no download and in no report.</summary>
public sealed class RestrictedTests
{
    private const string Secret = "One team on one site.";

    [Fact]
    public async Task A_restricted_table_is_nowhere()
    {
        await using var site = await TestSite.ServeAsync(TestSite.Restrict(ThreeVillages.Package(), "scores"));
        string[] paths = ["/villages", "/villages/options/compare", "/villages/options/north", "/villages/tables", "/villages/report", "/villages/number/score/care/north/doctors/doctor-1", "/villages/number/performance/care/north"];

        foreach (var path in paths)
        {
            var page = await site.OpenAsync(path);
            Assert.DoesNotContain(Secret, page.DocumentElement.TextContent, StringComparison.Ordinal);
            Assert.Null(page.QuerySelector("a[href*='/tables/scores']"));
        }
        Assert.Contains("only for people entitled to see it", await site.ReadAsync("/villages/number/score/care/north/doctors/doctor-1"), StringComparison.Ordinal);
        foreach (var path in new[] { "/villages/tables/scores", "/villages/tables/scores.csv", "/villages/number/table/scores/care/north/doctors/doctor-1/points" })
        {
            using var response = await site.Client.GetAsync(new Uri(path, UriKind.Relative), TestContext.Current.CancellationToken);
            Assert.Equal(System.Net.HttpStatusCode.NotFound, response.StatusCode);
            Assert.DoesNotContain(Secret, await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("weights", "Minutes matter.")]
    [InlineData("hurdle_outcomes", "It would be safe.")]
    [InlineData("costs", "A new roof")]
    [InlineData("decisions", "Keep it.")]
    [InlineData("figures", "Beds with a bell.")]
    [InlineData("option_changes", "One department can be staffed.")]
    [InlineData("timeline", "The review starts")]
    public async Task No_words_of_a_restricted_table_are_shown(string table, string secret)
    {
        await using var site = await TestSite.ServeAsync(TestSite.Restrict(ThreeVillages.Package(), table));

        foreach (var path in new[] { "/villages", "/villages/options", "/villages/options/compare", "/api/v1/reviews/villages/options/north", "/villages/options/north", "/villages/report", "/villages/tables" })
        {
            Assert.DoesNotContain(secret, (await site.OpenAsync(path)).DocumentElement.TextContent, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task A_public_table_is_shown()
    {
        await using var site = await TestSite.ServeAsync(ThreeVillages.Package());

        Assert.Contains(Secret, await site.ReadAsync("/villages/options/north"), StringComparison.Ordinal);
        Assert.All(ThreeVillages.Package().Tables.Where(table => table.Schema.RowType != typeof(Review)), table => Assert.Equal(Audience.Public, table.Audience));
    }
}
