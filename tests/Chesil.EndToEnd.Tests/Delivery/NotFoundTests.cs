using Chesil.EndToEnd.Tests.Harness;
using Deque.AxeCore.Playwright;

namespace Chesil.EndToEnd.Tests.Delivery;

/// <summary>Whoever mistypes an address is told so kindly and helped on.</summary>
public sealed class NotFoundTests(SampleSite site)
{
    [Theory]
    [InlineData("/nowhere")]
    [InlineData("/chalkshire/nothing")]
    [InlineData("/chalkshire/options/nothing")]
    [InlineData("/chalkshire/number/evaluation/1/nothing")]
    [InlineData("/chalkshire/tables/nothing")]
    [InlineData("/chalkshire/areas/nothing")]
    public async Task A_page_that_is_not_there_says_so_and_leads_on(string path)
    {
        await using var visit = await site.ArriveAsync(Screen.Phone);

        var answer = await visit.Page.GotoAsync(path);

        Assert.Equal(404, answer!.Status);
        Assert.Contains("not", await visit.Page.Locator("h1").InnerTextAsync(), StringComparison.OrdinalIgnoreCase);
        Assert.True(await visit.Page.Locator("main a").CountAsync() > 0, "It leads nowhere.");
        Assert.True(await visit.Page.Locator("header a").CountAsync() > 0, "It has no header.");
        Assert.Empty((await visit.Page.RunAxe()).Violations.Select(rule => rule.Id));
    }
}
