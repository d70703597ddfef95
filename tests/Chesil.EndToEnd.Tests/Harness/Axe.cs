using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace Chesil.EndToEnd.Tests.Harness;

/// <summary>Axe, asked about WCAG 2.2 AA.</summary>
internal static class Axe
{
    private static readonly AxeRunOptions Options = new() { RunOnly = RunOnlyOptions.Tags("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa") };

    /// <summary>What it finds on the page as it stands.</summary>
    public static async Task<List<string>> ListFaultsAsync(IPage page, string where)
    {
        var result = await page.RunAxe(Options);
        return [.. result.Violations.SelectMany(rule => rule.Nodes.Take(5).Select(node => $"{where}: {rule.Id}: {rule.Help}: {node.Target}\n    {node.Html}"))];
    }

    /// <summary>Fails where it finds something on the page a visitor is at.</summary>
    public static async Task AssertNothingAsync(Visit visit)
    {
        var faults = await ListFaultsAsync(visit.Page, visit.Path);
        Assert.True(faults.Count == 0, string.Join('\n', faults));
    }
}
