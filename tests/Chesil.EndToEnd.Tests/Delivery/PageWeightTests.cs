using System.Collections.Concurrent;
using System.Globalization;
using Chesil.EndToEnd.Tests.Harness;
using Microsoft.Playwright;

namespace Chesil.EndToEnd.Tests.Delivery;

/// <summary>A page is light enough for an old phone on a slow line.</summary>
public sealed class PageWeightTests(SampleSite site)
{
    private const int MostBytes = 100 * 1024;

    [Fact]
    public async Task No_page_of_a_review_weighs_more_than_100_kilobytes_with_its_styles_and_script()
    {
        var heavy = new List<string>();
        await using (await site.ArriveAsync(Screen.Phone))
        {
            foreach (var (_, path) in PageKind.ListOf(site.Get("chalkshire")).Concat(TeamPages.ForAnybody))
            {
                // A new visitor each time, who has nothing kept from before.
                await using var visit = await site.ArriveAsync(Screen.Phone);
                await WeighAsync(visit, path, heavy);
            }
        }
        Assert.True(heavy.Count == 0, string.Join('\n', heavy));
    }

    [Fact]
    public async Task No_page_of_the_team_weighs_more_than_100_kilobytes_with_its_styles_and_script()
    {
        var heavy = new List<string>();
        await using var visit = await site.ArriveAsync(Screen.Phone);
        await TeamPages.OpenAsync(site, visit);
        // Whoever is signed in stays so, and loads everything anew.
        var session = await visit.Page.Context.NewCDPSessionAsync(visit.Page);
        await session.SendAsync("Network.enable");
        await session.SendAsync("Network.setCacheDisabled", new() { ["cacheDisabled"] = true });
        foreach (var (_, path) in TeamPages.ForAdmin) await WeighAsync(visit, path, heavy);
        Assert.True(heavy.Count == 0, string.Join('\n', heavy));
    }

    private static async Task WeighAsync(Visit visit, string path, List<string> heavy)
    {
        var requests = new ConcurrentBag<IRequest>();
        visit.Page.RequestFinished += Add;
        await visit.GoAsync(path);
        visit.Page.RequestFinished -= Add;
        var bytes = 0;
        foreach (var request in requests) bytes += (await request.SizesAsync()).ResponseBodySize;
        if (bytes > MostBytes) heavy.Add(string.Create(CultureInfo.InvariantCulture, $"{path} weighs {bytes:N0} bytes"));

        void Add(object? sender, IRequest request) => requests.Add(request);
    }
}
