using AngleSharp.Html.Parser;
using Chesil.Components.Report;
using Chesil.SystemModel;
using Chesil.Web.Tests.Harness;

namespace Chesil.Web.Tests.Pages;

/// <summary>The report: one page that stands alone.</summary>
public sealed class ReportTests(VillageSite village, SamplesSite samples)
{
    [Fact]
    public async Task Every_number_of_the_report_leads_to_its_place_in_the_appendix()
    {
        var html = await ReviewReport.RenderAsync(ReviewModel.Run(ThreeVillages.Package(), cancellation: TestContext.Current.CancellationToken), TestContext.Current.CancellationToken);
        var page = new HtmlParser().ParseDocument(html);
        var places = page.QuerySelectorAll("#appendix dt[id]").Select(place => "#" + place.Id).ToHashSet();

        var numbers = page.QuerySelectorAll("a.chesil-number").Select(number => number.GetAttribute("href")!).ToList();

        Assert.True(numbers.Count > 100, $"Only {numbers.Count} numbers lead anywhere.");
        Assert.All(numbers, number => Assert.Contains(number, places));
        Assert.All(page.QuerySelectorAll("#appendix dd a").Select(part => part.GetAttribute("href")!), part => Assert.StartsWith("#", part, StringComparison.Ordinal));
        Assert.DoesNotContain("http", page.QuerySelectorAll("[href], [src]").Select(element => element.GetAttribute("href") ?? element.GetAttribute("src")!).FirstOrDefault(address => address.Contains("http", StringComparison.Ordinal)) ?? "", StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_report_and_the_page_show_the_same_chart_and_table()
    {
        var report = await village.Site.OpenAsync("/villages/report");
        var page = await village.Site.OpenAsync("/villages/options/compare");

        var onPage = page.QuerySelector("figure.chesil-chart--stacked svg")!;
        var inReport = report.QuerySelector("figure.chesil-chart--stacked svg")!;

        Assert.Equal(onPage.QuerySelectorAll("rect, path").Select(mark => mark.GetAttribute("width") + mark.GetAttribute("d")), inReport.QuerySelectorAll("rect, path").Select(mark => mark.GetAttribute("width") + mark.GetAttribute("d")));
        Assert.Equal(page.QuerySelectorAll("#journey-means td").Select(cell => cell.TextContent.Trim()), report.QuerySelectorAll("[id$='journey-means'] td").Select(cell => cell.TextContent.Trim()));
    }

    [Fact]
    public async Task A_report_of_a_whole_county_stays_small_enough_to_send()
    {
        var bytes = await samples.Site.Client.GetByteArrayAsync(new Uri("/chalkshire/report", UriKind.Relative), TestContext.Current.CancellationToken);

        Assert.InRange(bytes.Length, 500_000, 3_300_000);
    }
}
