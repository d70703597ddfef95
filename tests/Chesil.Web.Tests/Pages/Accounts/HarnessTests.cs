using System.Net;
using Chesil.Reviews.Accounts;
using Chesil.Web.Tests.Harness;

namespace Chesil.Web.Tests.Pages.Accounts;

/// <summary>The way tests sign in.</summary>
public sealed class HarnessTests
{
    [Fact]
    public async Task Somebody_signed_in_is_known_and_nobody_is_not()
    {
        await using var site = await TestSite.ServeAsync();
        using var nobody = site.Visit();
        using var viewer = await site.SignInAsync(Role.Viewer);

        // No review is there, so the workspace of one is not found by whoever is let in so far.
        Assert.Equal(HttpStatusCode.NotFound, (await viewer.GetAsync("/none/workspace")).Status);
        Assert.StartsWith("/sign-in?from=", (await nobody.GetAsync("/none/workspace")).Path, StringComparison.Ordinal);
    }
}
