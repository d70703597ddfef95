using System.Text;
using System.Text.RegularExpressions;
using Chesil.EndToEnd.Tests.Harness;
using Microsoft.Playwright;

namespace Chesil.EndToEnd.Tests.Delivery;

/// <summary>Paper shows the review and nothing that only a screen can use.</summary>
public sealed partial class PrintTests(SampleSite site)
{
    [Theory]
    [InlineData("chalkshire", 5, 200)]
    [InlineData("dorset-record", 3, 80)]
    public async Task A_report_prints(string review, int fewestPages, int mostPages)
    {
        await using var visit = await site.ArriveAsync(Screen.Desktop);
        await visit.GoAsync(new Uri(site.ResultFile(review, "report.html")).ToString());

        var (pages, fonts) = await PrintAsync(visit.Page);

        Assert.InRange(pages, fewestPages, mostPages);
        Assert.True(fonts > 0, "There are no words on the paper.");
    }

    [Fact]
    public async Task The_options_print_without_navigation()
    {
        await using var visit = await site.ArriveAsync(Screen.Desktop);
        await visit.GoAsync("/chalkshire/options/compare");

        var (pages, fonts) = await PrintAsync(visit.Page);
        await visit.Page.EmulateMediaAsync(new() { Media = Media.Print });

        Assert.InRange(pages, 1, 40);
        Assert.True(fonts > 0, "There are no words on the paper.");
        Assert.Equal(0, await visit.Page.Locator("nav:visible, .nhsuk-skip-link:visible, .nhsuk-breadcrumb:visible, button:visible").CountAsync());
        Assert.Contains("Option A", await visit.Page.Locator("main").InnerTextAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_option_of_the_team_prints_without_its_buttons()
    {
        await using var visit = await site.ArriveAsync(Screen.Desktop);
        await site.Running.SignInAsync(visit, Team.Admin);
        await visit.GoAsync("/chalkshire/workspace/options/acute-a");

        var (pages, fonts) = await PrintAsync(visit.Page);
        await visit.Page.EmulateMediaAsync(new() { Media = Media.Print });

        Assert.InRange(pages, 1, 10);
        Assert.True(fonts > 0, "There are no words on the paper.");
        Assert.Equal(0, await visit.Page.Locator("nav:visible, .nhsuk-skip-link:visible, .nhsuk-back-link:visible, button:visible, main [role='button']:visible, .chesil-choices:visible").CountAsync());
        Assert.Contains("Changes to today", await visit.Page.Locator("main").InnerTextAsync(), StringComparison.Ordinal);
    }

    private static async Task<(int Pages, int Fonts)> PrintAsync(IPage page)
    {
        var bytes = await page.PdfAsync(new() { Format = "A4", PreferCSSPageSize = true });
        var text = Encoding.Latin1.GetString(bytes);
        return (PageObject().Count(text), FontObject().Count(text));
    }

    [GeneratedRegex(@"/Type\s*/Page\b(?!s)")]
    private static partial Regex PageObject();

    [GeneratedRegex(@"/Type\s*/Font\b")]
    private static partial Regex FontObject();
}
