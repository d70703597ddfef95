using Chesil.Reviews.Accounts;
using Chesil.Reviews.Acts;
using Chesil.Reviews.Snapshots;
using Chesil.Web.Tests.Harness;
using Microsoft.Extensions.DependencyInjection;

namespace Chesil.Web.Tests.Pages.Workspace;

/// <summary>
/// Two reviews of three villages in the data, as drafts: "villages", in which the tests work, and "elsewhere", to which nobody of
/// the first belongs.
/// </summary>
public sealed class WorkspaceSite : IAsyncLifetime
{
    public const string Root = "/villages/workspace";

    public const string Options = Root + "/options";

    public TestSite Site { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        Site = await TestSite.ServeAsync();
        foreach (var code in new[] { "villages", "elsewhere" })
        {
            await using var scope = Site.Services.CreateAsyncScope();
            var import = scope.ServiceProvider.GetRequiredService<ImportReview>();
            Assert.IsType<ImportReviewResult.Imported>(await import.Do(new ActContext(Reader.System, null, "For tests."), ThreeVillages.Package(code), null, false, TestContext.Current.CancellationToken));
        }
    }

    public ValueTask DisposeAsync() => Site.DisposeAsync();

    /// <summary>Somebody with a role in the review of the villages.</summary>
    public Task<TestVisitor> SignInAsync(Role role) => Site.SignInAsync(role, "villages");

    /// <summary>Proposes an option through its pages, and gives its code.</summary>
    public static async Task<string> ProposeAsync(TestVisitor visitor, string name, string family = "Hospitals")
    {
        var page = await visitor.SubmitAsync(await visitor.OpenAsync(Options + "/propose"));
        page = await visitor.SubmitAsync(page, ("Name", name));
        page = await visitor.SubmitAsync(page, ("Family", "+"), ("Other", family));
        page = await visitor.SubmitAsync(page, ("Summary", "Something would change."));
        page = await visitor.SubmitAsync(page);
        page = await visitor.SubmitAsync(page, ("Reason", "Somebody asked for it."));
        page = await visitor.SubmitAsync(page);
        Assert.True(page.Heading == "Option proposed", $"{page.Path}: {page.Words}");
        return page.Path.Split('/')[^3];
    }
}
