using System.Net;
using Chesil.Reviews.Accounts;
using Chesil.Web.Pages.Workspace.Options;
using Microsoft.EntityFrameworkCore;

namespace Chesil.Web.Tests.Pages.Workspace.Options;

/// <summary>What a generation discarded is a draft until an admin publishes it; then everybody may read why.</summary>
public sealed class PublishDiscardsTests(WorkspaceSite workspace) : IClassFixture<WorkspaceSite>
{
    private const string Public = "/villages/options/generated";

    [Fact]
    public async Task Discards_are_drafts_until_they_are_published()
    {
        using var admin = await workspace.SignInAsync(Role.Admin);
        using var analyst = await workspace.SignInAsync(Role.Analyst);
        using var viewer = await workspace.SignInAsync(Role.Viewer);
        using var nobody = workspace.Site.Visit();
        await admin.SubmitAsync(await admin.OpenAsync(WorkspaceSite.Root + "/publish"), ("Reason", "It is time."));
        var discards = await GenerateAsync(analyst, "Which hospital", "emergency");
        var publish = $"{WorkspaceSite.Options}/generated/1/publish";

        Assert.Equal(HttpStatusCode.NotFound, (await nobody.GetAsync(Public)).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await viewer.GetAsync(Public)).Status);
        Assert.Contains("Draft: only the team sees this", (await analyst.OpenAsync(Public)).Words, StringComparison.Ordinal);
        Assert.Empty(discards.Document.QuerySelectorAll($"a[href='{publish}']"));
        Assert.Equal(HttpStatusCode.Forbidden, (await analyst.GetAsync(publish)).Status);

        var page = await admin.OpenAsync((await admin.OpenAsync(WorkspaceSite.Options + "/generated")).LinkOf("Publish why they were discarded"));
        Assert.Contains("The public may read your reason too.", page.Words, StringComparison.Ordinal);
        Assert.Equal(["Enter a reason. It is kept with the change."], (await admin.SubmitAsync(page)).Errors);
        Assert.Equal(HttpStatusCode.NotFound, (await nobody.GetAsync(Public)).Status);
        var done = await admin.SubmitAsync(page, ("Reason", "So that people see what was considered."));
        Assert.Contains("Everybody can read them now.", done.Words, StringComparison.Ordinal);

        // Sent twice it is done once; asked for anew it is said to be done.
        Assert.Equal(done.Path, (await admin.SubmitAsync(page, ("Reason", "So that people see what was considered."))).Path);
        Assert.Equal([OptionSentences.DiscardsPublished], (await admin.SubmitAsync(page, ("Reason", "Again."), ("Submission", Guid.NewGuid().ToString()))).Errors);
        Assert.Equal(HttpStatusCode.NotFound, (await admin.GetAsync($"{WorkspaceSite.Options}/generated/9/publish")).Status);

        var seen = await nobody.OpenAsync(Public);
        var first = await workspace.Site.WithDataAsync(db => db.DiscardedArrangements.Where(each => each.Generation == 1).OrderBy(each => each.Place).FirstAsync(TestContext.Current.CancellationToken));
        Assert.Contains("Three arrangements did not become options.", seen.Words, StringComparison.Ordinal);
        Assert.DoesNotContain("Draft", seen.Words, StringComparison.Ordinal);
        foreach (var words in new[] { first.Arrangement, first.Hurdle, first.Reason, "South Hospital may not have the role emergency.", first.At.Year.ToString(System.Globalization.CultureInfo.InvariantCulture) }) Assert.Contains(words, seen.Words, StringComparison.Ordinal);
        Assert.DoesNotContain("Draft", (await analyst.OpenAsync(Public)).Words, StringComparison.Ordinal);
        var record = await nobody.OpenAsync("/villages/audit");
        Assert.Contains("Published discarded arrangements: generation 1", record.Words, StringComparison.Ordinal);
        Assert.Contains("So that people see what was considered.", record.Words, StringComparison.Ordinal);

        // A later generation has the next number, and is a draft again.
        await GenerateAsync(analyst, "Which other hospital", "urgent");
        Assert.Equal([1, 2], await workspace.Site.WithDataAsync(db => db.DiscardedArrangements.Select(each => each.Generation).Distinct().Order().ToListAsync(TestContext.Current.CancellationToken)));
        Assert.DoesNotContain("urgent", (await nobody.OpenAsync(Public)).Words, StringComparison.Ordinal);
        Assert.Contains("Some of these are drafts", (await analyst.OpenAsync(Public)).Words, StringComparison.Ordinal);
    }

    /// <summary>Four arrangements of two hospitals; one keeps the rules.</summary>
    private static async Task<Harness.TestPage> GenerateAsync(Harness.TestVisitor visitor, string question, string role)
    {
        var page = await visitor.SubmitAsync(await visitor.OpenAsync(WorkspaceSite.Options + "/generate"), ("Family", question), ("Sites", "north-hospital"), ("Sites", "south-hospital"));
        page = await visitor.SubmitAsync(await visitor.OpenAsync(page.LinkOf("Add a role")), ("Name", role), ("Services", "ed"), ("Services", "ward"), ("Fewest", "1"), ("Most", "1"));
        page = await visitor.SubmitAsync(await visitor.OpenAsync(page.LinkOf("Add a role")), ("Name", "closed"));
        page = await visitor.SubmitAsync(page);
        page = await visitor.SubmitAsync(page, ("add", "true"), ("Kind", "MayNotHave"), ("Site", "south-hospital"), ("Role", role));
        return await visitor.SubmitAsync(await visitor.SubmitAsync(page), ("Reason", "To see them all."));
    }
}
