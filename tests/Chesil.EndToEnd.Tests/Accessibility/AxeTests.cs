using Chesil.EndToEnd.Tests.Harness;

namespace Chesil.EndToEnd.Tests.Accessibility;

/// <summary>Axe checks every kind of page against WCAG 2.2 AA, and finds nothing.</summary>
public sealed class AxeTests(SampleSite site)
{
    public static TheoryData<string> Reviews { get; } = [.. SampleSite.Reviews];

    [Theory]
    [MemberData(nameof(Reviews))]
    public async Task Axe_finds_nothing_on_any_kind_of_page_on_a_desktop_or_a_phone(string review)
    {
        await using var visit = await site.ArriveAsync(Screen.Desktop);
        var faults = new List<string>();
        foreach (var (_, path) in PageKind.ListOf(site.Get(review)))
        {
            await visit.GoAsync(path);
            await visit.ResizeAsync(Screen.Desktop);
            faults.AddRange(await Axe.ListFaultsAsync(visit.Page, $"{path} on a desktop"));
            await visit.ResizeAsync(Screen.Phone);
            faults.AddRange(await Axe.ListFaultsAsync(visit.Page, $"{path} on a phone"));
        }
        Assert.True(faults.Count == 0, string.Join('\n', faults));
    }

    [Fact]
    public async Task Axe_finds_nothing_on_pages_that_belong_to_no_review()
    {
        await using var visit = await site.ArriveAsync(Screen.Phone);
        await AssertNothingAsync(visit, TeamPages.ForAnybody);
    }

    [Fact]
    public async Task Axe_finds_nothing_on_the_pages_of_the_team()
    {
        await using var visit = await site.ArriveAsync(Screen.Phone);
        await TeamPages.OpenAsync(site, visit);
        await AssertNothingAsync(visit, TeamPages.ForAdmin);
    }

    [Theory]
    [MemberData(nameof(Reviews))]
    public async Task Axe_finds_nothing_in_a_report_opened_from_a_disk(string review)
    {
        // The narrow window, where tables scroll.
        await using var visit = await site.ArriveAsync(Screen.Phone);
        await visit.GoAsync(new Uri(site.ResultFile(review, "report.html")).ToString());

        var faults = await Axe.ListFaultsAsync(visit.Page, "report.html");

        Assert.True(faults.Count == 0, string.Join('\n', faults));
    }

    private static async Task AssertNothingAsync(Visit visit, IReadOnlyList<(string Name, string Path)> pages)
    {
        var faults = new List<string>();
        foreach (var (name, path) in pages)
        {
            await visit.GoAsync(path);
            faults.AddRange(await Axe.ListFaultsAsync(visit.Page, $"{name} ({path})"));
        }
        Assert.True(faults.Count == 0, string.Join('\n', faults));
    }
}
