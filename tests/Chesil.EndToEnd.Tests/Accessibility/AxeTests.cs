using Chesil.EndToEnd.Tests.Harness;
using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace Chesil.EndToEnd.Tests.Accessibility;

/// <summary>Axe checks every kind of page against WCAG 2.2 AA, and finds nothing.</summary>
public sealed class AxeTests(SampleSite site)
{
    private static readonly AxeRunOptions Options = new() { RunOnly = RunOnlyOptions.Tags("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa") };

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
            faults.AddRange(await ListFaultsAsync(visit.Page, $"{path} on a desktop"));
            await visit.ResizeAsync(Screen.Phone);
            faults.AddRange(await ListFaultsAsync(visit.Page, $"{path} on a phone"));
        }
        Assert.True(faults.Count == 0, string.Join('\n', faults));
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/about")]
    public async Task Axe_finds_nothing_on_pages_that_belong_to_no_review(string path)
    {
        await using var visit = await site.ArriveAsync(Screen.Phone);
        await visit.GoAsync(path);

        var faults = await ListFaultsAsync(visit.Page, path);

        Assert.True(faults.Count == 0, string.Join('\n', faults));
    }

    [Theory]
    [MemberData(nameof(Reviews))]
    public async Task Axe_finds_nothing_in_a_report_opened_from_a_disk(string review)
    {
        // The narrow window, where tables scroll.
        await using var visit = await site.ArriveAsync(Screen.Phone);
        await visit.GoAsync(new Uri(site.ResultFile(review, "report.html")).ToString());

        var faults = await ListFaultsAsync(visit.Page, "report.html");

        Assert.True(faults.Count == 0, string.Join('\n', faults));
    }

    private static async Task<List<string>> ListFaultsAsync(IPage page, string where)
    {
        var result = await page.RunAxe(Options);
        return [.. result.Violations.SelectMany(rule => rule.Nodes.Take(5).Select(node => $"{where}: {rule.Id}: {rule.Help}: {node.Target}\n    {node.Html}"))];
    }
}
