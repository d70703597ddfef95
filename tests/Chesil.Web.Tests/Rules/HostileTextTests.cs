using AngleSharp.Html.Parser;
using Chesil.Web.Tests.Harness;

namespace Chesil.Web.Tests.Rules;

/// <summary>What an author typed is words on every page, never an element.</summary>
public sealed class HostileTextTests
{
    [Fact]
    public async Task Text_that_looks_like_script_stays_text_on_every_kind_of_page_and_in_the_report()
    {
        await using var site = await TestSite.ServeAsync(HostileText.Of(ThreeVillages.Package()));
        foreach (var path in Paths)
        {
            using var response = await site.Client.GetAsync(new Uri(path, UriKind.Relative), TestContext.Current.CancellationToken);
            var html = await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
            Assert.True(response.IsSuccessStatusCode, $"{path} answers {(int)response.StatusCode}");
            var page = new HtmlParser().ParseDocument(html);

            Assert.DoesNotContain("<script>", html, StringComparison.OrdinalIgnoreCase);
            Assert.All(page.QuerySelectorAll("script"), script => Assert.StartsWith("/_content/Chesil.Components/", script.GetAttribute("src"), StringComparison.Ordinal));
            Assert.Empty(page.QuerySelectorAll("img, [onerror]"));
            // The entity that was typed is shown as it was typed, so it was encoded once and no more.
            Assert.Contains(HostileText.Text, page.DocumentElement.TextContent, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task A_name_that_looks_like_script_is_looked_for_as_a_name()
    {
        await using var site = await TestSite.ServeAsync(ThreeVillages.Package());

        var page = await site.OpenAsync("/villages/areas?name=" + Uri.EscapeDataString(HostileText.Text));

        Assert.Equal(HostileText.Text, page.QuerySelector("#name")!.GetAttribute("value"));
        Assert.Empty(page.QuerySelectorAll("main script, main img"));
    }

    private static readonly string[] Paths =
    [
        "/",
        "/villages",
        "/villages/options/compare",
        "/villages/options/north",
        "/villages/options/north?service=ward",
        "/villages/options/south",
        "/villages/number/evaluation/1/option/north/total",
        "/villages/number/score/care/north/doctors/doctor-1",
        "/villages/number/source/paper",
        "/villages/number/figure/beds/1",
        "/villages/number/framework/1",
        "/villages/number/change/north/1",
        "/villages/number/table/area_journeys/north/ed/S1/minutes",
        "/villages/tables",
        "/villages/tables/options",
        "/villages/tables/access_by_group",
        "/villages/figures",
        "/villages/figures/beds",
        "/villages/timeline",
        "/villages/decisions",
        "/villages/sites",
        "/villages/sources",
        "/villages/areas?name=Southam",
        "/villages/areas/S1",
        "/villages/report",
    ];
}
