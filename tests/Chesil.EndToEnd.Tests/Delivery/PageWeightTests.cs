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
            foreach (var (_, path) in PageKind.ListOf(site.Get("chalkshire")))
            {
                // A new visitor each time, who has nothing kept from before.
                await using var visit = await site.ArriveAsync(Screen.Phone);
                var requests = new ConcurrentBag<IRequest>();
                visit.Page.RequestFinished += (_, request) => requests.Add(request);
                await visit.GoAsync(path);
                var bytes = 0;
                foreach (var request in requests) bytes += (await request.SizesAsync()).ResponseBodySize;
                if (bytes > MostBytes) heavy.Add(string.Create(CultureInfo.InvariantCulture, $"{path} weighs {bytes:N0} bytes"));
            }
        }
        Assert.True(heavy.Count == 0, string.Join('\n', heavy));
    }
}
