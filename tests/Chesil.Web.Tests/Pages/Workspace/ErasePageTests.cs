using System.Globalization;
using System.Net;
using Chesil.Reviews.Accounts;
using Chesil.Reviews.Audit;
using Microsoft.EntityFrameworkCore;

namespace Chesil.Web.Tests.Pages.Workspace;

/// <summary>An admin takes a reason out of the record. The event stays, and the record is whole.</summary>
public sealed class ErasePageTests(WorkspaceSite workspace) : IClassFixture<WorkspaceSite>
{
    private const string History = WorkspaceSite.Root + "/history";

    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_reason_is_erased_and_the_event_stays()
    {
        using var admin = await workspace.SignInAsync(Role.Admin);
        using var analyst = await workspace.SignInAsync(Role.Analyst);
        await WorkspaceSite.ProposeAsync(analyst, "With a name in its reason");
        var number = await HeadAsync();
        var erase = string.Create(CultureInfo.InvariantCulture, $"{History}/{number}/erase");

        // Who may not is not offered it, and is refused.
        Assert.Empty((await analyst.OpenAsync(History)).Document.QuerySelectorAll("a[href$='/erase']"));
        Assert.Equal(HttpStatusCode.Forbidden, (await analyst.GetAsync(erase)).Status);

        var page = await admin.OpenAsync((await admin.OpenAsync(History)).LinkOf($"Erase the reason and values of event {number}"));
        Assert.Equal(erase, page.Path);
        Assert.Contains("Somebody asked for it.", page.Words, StringComparison.Ordinal);
        Assert.Contains("This cannot be undone", page.Words, StringComparison.Ordinal);
        Assert.Equal(["Enter a reason. It is kept with the change."], (await admin.SubmitAsync(page)).Errors);
        Assert.Equal(["This reason repeats what you erase, and it is kept. Say why in other words."], (await admin.SubmitAsync(page, ("Reason", "They wrote: somebody asked for it."))).Errors);

        var done = await admin.SubmitAsync(page, ("Reason", "A person is named."));
        Assert.Contains($"The reason and values of event {number} are gone. Event {number + 1} says so.", done.Words, StringComparison.Ordinal);
        Assert.Contains($"The reason was erased by event {number + 1}.", done.Words, StringComparison.Ordinal);
        Assert.DoesNotContain("Somebody asked for it.", done.Words, StringComparison.Ordinal);
        Assert.Empty(done.Document.QuerySelectorAll($"a[href='{erase}']"));

        // Sent twice it is done once; asked for anew it is said to be done.
        Assert.Equal(done.Path, (await admin.SubmitAsync(page, ("Reason", "A person is named."))).Path);
        Assert.Equal([$"The reason and values were erased already, by event {number + 1}."], (await admin.SubmitAsync(page, ("Reason", "Again."), ("Submission", Guid.NewGuid().ToString()))).Errors);
        Assert.Contains($"erased already, by event {number + 1}", (await admin.OpenAsync(erase)).Words, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await admin.GetAsync(History + "/99999/erase")).Status);

        Assert.Equal(number + 1, await HeadAsync());
        var verified = await workspace.Site.WithDataAsync(async db => await ChainVerification.Verify(db, await ReviewIdAsync(), null, Cancelled));
        Assert.Empty(verified.Problems);
        Assert.Equal([new Erasure(number, number + 1)], verified.Erasures);
    }

    private Task<Guid> ReviewIdAsync() => workspace.Site.WithDataAsync(db => db.Reviews.Where(review => review.Code == "villages").Select(review => review.Id).SingleAsync(Cancelled));

    private async Task<long> HeadAsync()
    {
        var id = await ReviewIdAsync();
        return await workspace.Site.WithDataAsync(db => db.AuditHeads.Where(head => head.Chain == id).Select(head => head.Number).SingleAsync(Cancelled));
    }
}
