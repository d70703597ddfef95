using Chesil.EndToEnd.Tests.Harness;

namespace Chesil.EndToEnd.Tests.Delivery;

/// <summary>What is downloaded is what was worked out, byte for byte.</summary>
public sealed class DownloadTests(SampleSite site)
{
    [Theory]
    [InlineData("chalkshire", "totals", true)]
    [InlineData("chalkshire", "contributions", false)]
    [InlineData("dorset-record", "figures", true)]
    public async Task A_table_downloads_with_the_bytes_of_its_file(string review, string table, bool script)
    {
        await using var visit = await site.ArriveAsync(Screen.Desktop, script);
        var file = site.ResultFile(review, "tables", table + ".csv");
        if (!File.Exists(file)) file = site.PackageFile(review, "tables", table + ".csv");
        await visit.GoAsync($"/{review}/tables/{table}");

        var download = await visit.Page.RunAndWaitForDownloadAsync(() => visit.Page.Locator($"main a[href$='/tables/{table}.csv']").First.ClickAsync());

        Assert.Equal(await File.ReadAllBytesAsync(file, TestContext.Current.CancellationToken), await File.ReadAllBytesAsync(await download.PathAsync(), TestContext.Current.CancellationToken));
        Assert.EndsWith(".csv", download.SuggestedFilename, StringComparison.Ordinal);
        Assert.Contains(table, download.SuggestedFilename, StringComparison.Ordinal);
    }
}
