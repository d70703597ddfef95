using System.Globalization;
using Chesil.Components.Report;
using Chesil.SystemModel;
using Chesil.Web.Tests.Harness;

namespace Chesil.Web.Tests.Rules;

/// <summary>The same review is the same page on every machine.</summary>
[Collection(nameof(OneAtATime))]
public sealed class SameBytesTests(VillageSite village)
{
    private static readonly string[] Paths = ["/", "/villages", "/villages/options/compare", "/villages/options/north", "/villages/areas?name=I", "/villages/areas/S1", "/villages/timeline", "/villages/figures/beds", "/villages/tables/totals.csv"];

    [Fact]
    public async Task Pages_are_the_same_under_Turkish_rules()
    {
        var here = await PagesAsync();
        var before = CultureInfo.DefaultThreadCurrentCulture;
        CultureInfo.DefaultThreadCurrentCulture = CultureInfo.GetCultureInfo("tr-TR");
        try
        {
            Assert.Equal(here, await PagesAsync());
        }
        finally
        {
            CultureInfo.DefaultThreadCurrentCulture = before;
        }
    }

    [Fact]
    public async Task A_report_is_the_same_each_time_and_under_Turkish_rules()
    {
        var review = ReviewModel.Run(ThreeVillages.Package(), cancellation: TestContext.Current.CancellationToken);
        var first = await ReviewReport.RenderAsync(review, TestContext.Current.CancellationToken);
        var before = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("tr-TR");
        try
        {
            Assert.Equal(first, await ReviewReport.RenderAsync(review, TestContext.Current.CancellationToken));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
        Assert.DoesNotContain('\r', first);
    }

    private async Task<List<string>> PagesAsync()
    {
        var pages = new List<string>();
        foreach (var path in Paths) pages.Add(await village.Site.Client.GetStringAsync(new Uri(path, UriKind.Relative), TestContext.Current.CancellationToken));
        return pages;
    }
}

/// <summary>Tests that change the rules for the whole process run alone.</summary>
[CollectionDefinition(nameof(OneAtATime), DisableParallelization = true)]
public sealed class OneAtATime;
