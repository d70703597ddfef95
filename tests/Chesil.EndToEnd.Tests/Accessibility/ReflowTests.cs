using Chesil.EndToEnd.Tests.Harness;
using Microsoft.Playwright;

namespace Chesil.EndToEnd.Tests.Accessibility;

/// <summary>On a small screen, or zoomed to 400 %, a page is read downwards only.</summary>
public sealed class ReflowTests(SampleSite site)
{
    // Whatever ends beyond the window, unless it stands in something that scrolls by itself or is hidden from sight.
    private const string WhatSticksOut =
        """
        () => {
          const wide = document.documentElement.clientWidth;
          const held = element => {
            for (let parent = element; parent && parent !== document.body; parent = parent.parentElement) {
              const style = getComputedStyle(parent);
              if (['auto', 'scroll', 'hidden', 'clip'].includes(style.overflowX) || style.visibility === 'hidden') return true;
            }
            return false;
          };
          return [...document.body.querySelectorAll('*')]
            .filter(element => element.getBoundingClientRect().width > 0 && element.getBoundingClientRect().right > wide + 1 && !held(element))
            .slice(0, 3)
            .map(element => `${element.tagName.toLowerCase()}.${element.getAttribute('class') ?? ''} ends at ${Math.round(element.getBoundingClientRect().right)}: ${(element.textContent ?? '').trim().slice(0, 40)}`);
        }
        """;

    public static TheoryData<string> Reviews { get; } = [.. SampleSite.Reviews];

    [Theory]
    [MemberData(nameof(Reviews))]
    public async Task No_page_scrolls_sideways_at_320_pixels(string review)
    {
        await using var visit = await site.ArriveAsync(Screen.Zoomed);
        var faults = new List<string>();
        foreach (var path in PageKind.ListOf(site.Get(review)).Concat(TeamPages.ForAnybody).Select(page => page.Path))
        {
            await visit.GoAsync(path);
            faults.AddRange(await ListFaultsAsync(visit.Page, path));
        }
        Assert.True(faults.Count == 0, string.Join('\n', faults));
    }

    [Fact]
    public async Task No_page_of_the_team_scrolls_sideways_at_320_pixels()
    {
        await using var visit = await site.ArriveAsync(Screen.Zoomed);
        await TeamPages.OpenAsync(site, visit);
        var faults = new List<string>();
        foreach (var (_, path) in TeamPages.ForAdmin)
        {
            await visit.GoAsync(path);
            faults.AddRange(await ListFaultsAsync(visit.Page, path));
        }
        Assert.True(faults.Count == 0, string.Join('\n', faults));
    }

    [Theory]
    [MemberData(nameof(Reviews))]
    public async Task A_report_does_not_scroll_sideways_at_320_pixels(string review)
    {
        await using var visit = await site.ArriveAsync(Screen.Zoomed);
        await visit.GoAsync(new Uri(site.ResultFile(review, "report.html")).ToString());

        var faults = await ListFaultsAsync(visit.Page, "report.html");

        Assert.True(faults.Count == 0, string.Join('\n', faults));
    }

    private static async Task<List<string>> ListFaultsAsync(IPage page, string where)
    {
        var faults = (await page.EvaluateAsync<string[]>(WhatSticksOut)).Select(fault => $"{where}: {fault}").ToList();
        var (inner, outer) = (await page.EvaluateAsync<int>("document.documentElement.scrollWidth"), await page.EvaluateAsync<int>("document.documentElement.clientWidth"));
        if (inner > outer) faults.Insert(0, $"{where} is {inner} pixels wide in a window of {outer}");
        return faults;
    }
}
