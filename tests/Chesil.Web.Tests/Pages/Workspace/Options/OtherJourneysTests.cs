using Chesil.Reviews.Accounts;
using Microsoft.EntityFrameworkCore;

namespace Chesil.Web.Tests.Pages.Workspace.Options;

/// <summary>Options are generated, derived, split, merged, shared and withdrawn over their pages.</summary>
public sealed class OtherJourneysTests(WorkspaceSite workspace) : IClassFixture<WorkspaceSite>
{
    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Generating_shows_what_would_come_of_it_and_then_every_discard_with_its_reason()
    {
        using var analyst = await workspace.SignInAsync(Role.Analyst);
        var page = await analyst.OpenAsync(WorkspaceSite.Options + "/generate");
        page = await analyst.SubmitAsync(page, ("Family", "Which hospital"));
        Assert.Equal(["Choose at least one site"], page.Errors);
        page = await analyst.SubmitAsync(page, ("Sites", "north-hospital"), ("Sites", "south-hospital"));
        page = await analyst.SubmitAsync(page);
        Assert.Equal(["Add at least two roles. With 0 there is nothing to choose between."], page.Errors);
        page = await analyst.SubmitAsync(await analyst.OpenAsync(page.LinkOf("Add a role")), ("Name", "emergency"), ("Services", "ed"), ("Services", "ward"), ("Fewest", "1"), ("Most", "1"));
        page = await analyst.SubmitAsync(await analyst.OpenAsync(page.LinkOf("Add a role")), ("Name", "closed"));
        Assert.Contains("Gives nothing: the site would close.", page.Words, StringComparison.Ordinal);
        page = await analyst.SubmitAsync(page);
        page = await analyst.SubmitAsync(page, ("add", "true"), ("Kind", "MayNotHave"), ("Site", "south-hospital"), ("Role", "emergency"));
        Assert.Contains("South Hospital may not have the role emergency", page.Words, StringComparison.Ordinal);

        // Four arrangements; one emergency hospital, and not the south: one is left.
        page = await analyst.SubmitAsync(page);
        Assert.Contains("Four arrangements are considered. One keeps the rules.", page.Words, StringComparison.OrdinalIgnoreCase);
        var check = page;
        page = await analyst.SubmitAsync(page, ("Reason", "To see them all."));
        Assert.Contains("One new option is on the long list", page.Words, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("South Hospital may not have the role emergency.", page.Words, StringComparison.Ordinal);
        Assert.Equal(page.Path, (await analyst.SubmitAsync(check, ("Reason", "To see them all."))).Path);
        Assert.Equal(3, await workspace.Site.WithDataAsync(db => db.DiscardedArrangements.CountAsync(Cancelled)));
        Assert.Contains("North Hospital: emergency; South Hospital: closed", (await analyst.OpenAsync(WorkspaceSite.Options)).Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task One_becomes_two_and_two_become_one()
    {
        using var analyst = await workspace.SignInAsync(Role.Analyst);
        var code = await WorkspaceSite.ProposeAsync(analyst, "To be split", "Splitting");

        var page = await analyst.OpenAsync($"{WorkspaceSite.Options}/{code}/split");
        page = await analyst.SubmitAsync(page, ("Parts[0].Name", "Part one"), ("Reason", "Two ideas in one."));
        Assert.Equal(["Enter a name for the option"], page.Errors);
        page = await analyst.SubmitAsync(page, ("Parts[1].Name", "Part two"));
        Assert.Equal("Option split", page.Heading);
        Assert.Contains("This option was withdrawn", (await analyst.OpenAsync($"{WorkspaceSite.Options}/{code}")).Words, StringComparison.Ordinal);

        page = await analyst.OpenAsync(WorkspaceSite.Options + "/merge");
        page = await analyst.SubmitAsync(page, ("Merged", "part-one"));
        Assert.Equal(["Choose two options or more to merge."], page.Errors);
        page = await analyst.SubmitAsync(page, ("Merged", "part-one"), ("Merged", "part-two"));
        page = await analyst.SubmitAsync(page, ("Name", "One again"));
        page = await analyst.SubmitAsync(await analyst.OpenAsync(page.Path.Replace("/question", "/reason", StringComparison.Ordinal)), ("Reason", "They were one after all."));
        Assert.Contains("part-one, part-two", page.Words, StringComparison.Ordinal);
        page = await analyst.SubmitAsync(page);
        Assert.Equal("Options merged", page.Heading);

        page = await analyst.SubmitAsync(await analyst.OpenAsync(WorkspaceSite.Options + "/one-again/derive"));
        page = await analyst.SubmitAsync(page, ("Name", "And another"));
        page = await analyst.SubmitAsync(await analyst.OpenAsync(page.Path.Replace("/question", "/reason", StringComparison.Ordinal)), ("Reason", "A variant."));
        Assert.Equal("Option proposed", (await analyst.SubmitAsync(page)).Heading);
        Assert.Contains("One again", (await analyst.OpenAsync(WorkspaceSite.Options + "/and-another")).Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_shared_is_seen_and_what_is_withdrawn_stays_as_it_was()
    {
        using var secretary = await workspace.SignInAsync(Role.Secretariat);
        using var viewer = await workspace.SignInAsync(Role.Viewer);
        var code = await WorkspaceSite.ProposeAsync(secretary, "To be shared", "Sharing");
        var option = $"{WorkspaceSite.Options}/{code}";

        var page = await secretary.OpenAsync(option + "/share");
        Assert.Equal(["Choose who may see it"], (await secretary.SubmitAsync(page, ("Reason", "They asked."))).Errors);
        page = await secretary.SubmitAsync(page, ("With", "account-" + viewer.Account), ("Reason", "They asked."));
        Assert.Equal("Option shared", page.Heading);
        await viewer.OpenAsync(option);
        page = await secretary.SubmitAsync(await secretary.OpenAsync(option + "/share"), ("With", "account-" + viewer.Account), ("Reason", "Again."));
        Assert.Equal(["They can see the drafts of this option already. Choose somebody else."], page.Errors);

        page = await secretary.OpenAsync(option + "/withdraw");
        Assert.Equal(["Enter a reason. It is kept with the change."], (await secretary.SubmitAsync(page)).Errors);
        Assert.Equal("Option withdrawn", (await secretary.SubmitAsync(page, ("Reason", "Not wanted."))).Heading);
        page = await secretary.SubmitAsync(await secretary.OpenAsync(option + "/change"));
        Assert.Equal(["This option was withdrawn, so it stays as it was. To carry it on, make a new option from it."], page.Errors);
        page = await secretary.SubmitAsync(await secretary.OpenAsync(WorkspaceSite.Options + "/today/withdraw"), ("Reason", "Try."));
        Assert.Equal(["This is business as usual. Other options are compared with it, so it stays."], page.Errors);
    }
}
