using System.Net;
using Chesil.Reviews.Accounts;
using Chesil.Reviews.Drafts;
using Chesil.Web.Tests.Harness;
using Microsoft.EntityFrameworkCore;

namespace Chesil.Web.Tests.Pages.Workspace.Options;

/// <summary>What people do by mistake, or on purpose, to the pages of options.</summary>
public sealed class BadInputTests(WorkspaceSite workspace) : IClassFixture<WorkspaceSite>
{
    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Two_people_at_once_the_second_sees_both_versions_and_loses_nothing()
    {
        using var first = await workspace.SignInAsync(Role.Secretariat);
        using var second = await workspace.SignInAsync(Role.Analyst);
        var code = await WorkspaceSite.ProposeAsync(first, "Changed by two", "Two");
        var write = $"{WorkspaceSite.Options}/write/change-{code}";

        var mine = await second.SubmitAsync(await second.OpenAsync($"{WorkspaceSite.Options}/{code}/change"));
        await second.SubmitAsync(await second.OpenAsync(write + "/summary?back=check"), ("Summary", "Mine: the ward stays."));
        mine = await second.SubmitAsync(await second.OpenAsync(write + "/reason?back=check"), ("Reason", "My reason."));

        var theirs = await first.SubmitAsync(await first.OpenAsync($"{WorkspaceSite.Options}/{code}/change"));
        await first.SubmitAsync(await first.OpenAsync(write + "/name?back=check"), ("Name", "Changed by both"));
        await first.SubmitAsync(await first.OpenAsync(write + "/summary?back=check"), ("Summary", "Theirs: the ward goes."));
        theirs = await first.SubmitAsync(await first.OpenAsync(write + "/reason?back=check"), ("Reason", "Their reason."));
        Assert.Equal("Option changed", (await first.SubmitAsync(theirs)).Heading);

        var both = await second.SubmitAsync(mine);
        Assert.Equal("Somebody changed this option meanwhile", both.Heading);
        Assert.Contains("Theirs: the ward goes.", both.Words, StringComparison.Ordinal);
        Assert.Contains("Mine: the ward stays.", both.Words, StringComparison.Ordinal);
        Assert.Contains("Only they changed this", both.Words, StringComparison.Ordinal);
        Assert.Contains("You both changed this", both.Words, StringComparison.Ordinal);
        Assert.Contains(both.Document.QuerySelectorAll("ins"), word => word.TextContent.Contains("Mine:", StringComparison.Ordinal));

        // As it stands: the name that only they changed, and my summary.
        var check = await second.SubmitAsync(both);
        Assert.Contains("Changed by both", check.Words, StringComparison.Ordinal);
        Assert.Contains("Mine: the ward stays.", check.Words, StringComparison.Ordinal);
        Assert.Contains("My reason.", check.Words, StringComparison.Ordinal);
        Assert.Equal("Option changed", (await second.SubmitAsync(check)).Heading);
        var option = await second.OpenAsync($"{WorkspaceSite.Options}/{code}");
        Assert.Equal("Two Changed by both", option.Heading);
        Assert.Contains("Their reason.", option.Words, StringComparison.Ordinal);
        Assert.Contains("ward stays", (await second.OpenAsync($"{WorkspaceSite.Options}/{code}/versions?from=2&to=3")).Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_form_sent_twice_acts_once_and_leads_to_the_same_page_twice()
    {
        using var visitor = await workspace.SignInAsync(Role.Member);
        var page = await visitor.SubmitAsync(await visitor.OpenAsync(WorkspaceSite.Options + "/propose"));
        page = await visitor.SubmitAsync(page, ("Name", "Sent twice"));
        page = await visitor.SubmitAsync(page, ("Family", "+"), ("Other", "Twice"));
        page = await visitor.SubmitAsync(page, ("Summary", "Something."));
        page = await visitor.SubmitAsync(page);
        var check = await visitor.SubmitAsync(page, ("Reason", "Because."));

        var one = await visitor.SubmitAsync(check);
        var two = await visitor.SubmitAsync(check);
        Assert.Equal("Option proposed", one.Heading);
        Assert.Equal(one.Path, two.Path);
        Assert.Equal(1, await workspace.Site.WithDataAsync(db => db.Options.CountAsync(option => option.Code.StartsWith("sent-twice"), Cancelled)));
    }

    [Fact]
    public async Task A_button_of_a_list_pressed_twice_acts_once()
    {
        using var visitor = await workspace.SignInAsync(Role.Member);
        var page = await visitor.SubmitAsync(await visitor.OpenAsync(WorkspaceSite.Options + "/propose"));
        var write = page.Path[..page.Path.LastIndexOf('/')];
        foreach (var site in new[] { "north-hospital", "south-hospital" })
        {
            var change = await visitor.OpenAsync($"{write}/change?kind=AddCapacity");
            var sent = new[] { ("Service", (string?)"ward"), ("Site", site), ("Beds", "3"), ("Reason", "More people.") };
            await visitor.SubmitAsync(change, sent);
            await visitor.SubmitAsync(change, sent);
        }
        var list = await visitor.OpenAsync(write + "/changes");
        Assert.Equal("You have added 2 changes", list.Heading.Replace("Propose an option ", "", StringComparison.Ordinal));
        await visitor.SubmitAsync(list, ("remove", "1"));
        var after = await visitor.SubmitAsync(list, ("remove", "1"));
        Assert.Contains("You have added 1 change", after.Heading, StringComparison.Ordinal);
        Assert.Contains("South Hospital", after.Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_reason_that_is_too_long_is_refused_and_kept_and_one_of_10_MB_is_not_read()
    {
        using var visitor = await workspace.SignInAsync(Role.Secretariat);
        var code = await WorkspaceSite.ProposeAsync(visitor, "Long reasons", "Long");
        var page = await visitor.OpenAsync($"{WorkspaceSite.Options}/{code}/withdraw");

        var kept = await visitor.SubmitAsync(page, ("Reason", new string('r', 4001)));
        Assert.Equal(["The reason has 4,001 characters. Shorten it to 4,000 or fewer."], kept.Errors);
        Assert.Equal(4001, kept.Document.QuerySelector("textarea")!.TextContent.Trim().Length);

        var refused = await visitor.SubmitAsync(page, ("Reason", new string('r', 10_000_000)));
        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, refused.Status);
        Assert.Contains("Make it shorter", refused.Words, StringComparison.Ordinal);
        Assert.Equal(1, await workspace.Site.WithDataAsync(db => db.OptionVersions.CountAsync(version => version.Code == code, Cancelled)));
    }

    [Fact]
    public async Task Script_in_every_field_of_text_stays_text_on_every_page()
    {
        using var visitor = await workspace.SignInAsync(Role.Admin);
        var hostile = HostileText.Text;
        var page = await visitor.SubmitAsync(await visitor.OpenAsync(WorkspaceSite.Options + "/propose"));
        var write = page.Path[..page.Path.LastIndexOf('/')];
        page = await visitor.SubmitAsync(page, ("Name", hostile));
        page = await visitor.SubmitAsync(page, ("Family", "+"), ("Other", hostile));
        page = await visitor.SubmitAsync(page, ("Summary", hostile));
        await visitor.SubmitAsync(await visitor.OpenAsync(write + "/change?kind=ChangeHours"), ("Service", "ed"), ("Site", "north-hospital"), ("Hours", hostile), ("Reason", hostile));
        await visitor.SubmitAsync(await visitor.OpenAsync(write + "/change?kind=ChangeRole"), ("Site", "north-hospital"), ("Role", hostile), ("Reason", hostile));
        var changes = await visitor.OpenAsync(write + "/changes");
        page = await visitor.SubmitAsync(await visitor.OpenAsync(write + "/reason"), ("Reason", hostile));
        Harmless(changes, page);
        page = await visitor.SubmitAsync(page);
        Assert.Equal("Option proposed", page.Heading);
        var option = page.Path[..page.Path.IndexOf("/done", StringComparison.Ordinal)];

        var hurdle = await visitor.SubmitAsync(await visitor.OpenAsync(WorkspaceSite.Options + "/hurdles/write"), ("Name", hostile), ("Statement", hostile), ("Evidence", hostile), ("Reason", hostile));
        var apply = await visitor.OpenAsync(option + "/hurdles");
        page = await visitor.SubmitAsync(apply, ("Answers[0].Outcome", "Pass"), ("Answers[0].Reason", hostile), ("Answers[0].Evidence", hostile), ("Reason", hostile));
        Assert.Equal("Outcomes recorded", page.Heading);
        Harmless(hurdle, apply,
            await visitor.OpenAsync(option), await visitor.OpenAsync(option + "/versions"), await visitor.OpenAsync(option + "/publish"), await visitor.OpenAsync(option + "/split"),
            await visitor.OpenAsync(option + "/hurdles"), await visitor.OpenAsync(WorkspaceSite.Options), await visitor.OpenAsync(WorkspaceSite.Root), await visitor.OpenAsync(WorkspaceSite.Root + "/history"),
            await visitor.OpenAsync(WorkspaceSite.Options + "/shortlist?question=" + Uri.EscapeDataString(hostile)));
    }

    [Fact]
    public async Task A_draft_left_too_long_is_gone_and_the_page_says_what_to_do()
    {
        using var visitor = await workspace.SignInAsync(Role.Member);
        var page = await visitor.SubmitAsync(await visitor.OpenAsync(WorkspaceSite.Options + "/propose"));
        page = await visitor.SubmitAsync(page, ("Name", "Left alone"));
        Assert.Contains("You began this before", (await visitor.OpenAsync(WorkspaceSite.Options + "/propose")).Words, StringComparison.Ordinal);
        Assert.Contains("Go on where you left off", (await visitor.OpenAsync(WorkspaceSite.Root)).Words, StringComparison.Ordinal);
        await workspace.Site.WithDataAsync(async db =>
        {
            foreach (var draft in await db.FormDrafts.Where(draft => draft.Text.Contains("Left alone")).ToListAsync(Cancelled)) draft.SavedAt = draft.SavedAt.AddDays(-FormDrafts.DaysKept);
            return await db.SaveChangesAsync(Cancelled);
        });

        var gone = await visitor.SubmitAsync(page, ("Family", "+"), ("Other", "Late"));
        Assert.Equal("Propose an option", gone.Heading);
        Assert.Contains("What you wrote here is not kept any more", gone.Words, StringComparison.Ordinal);
        Assert.DoesNotContain("Go on where you left off", (await visitor.OpenAsync(WorkspaceSite.Root)).Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Somebody_elses_draft_is_not_seen()
    {
        using var one = await workspace.SignInAsync(Role.Member);
        using var other = await workspace.SignInAsync(Role.Member);
        var page = await one.SubmitAsync(await one.OpenAsync(WorkspaceSite.Options + "/propose"));
        await one.SubmitAsync(page, ("Name", "Mine alone"));
        Assert.EndsWith("/propose?gone=true", (await other.GetAsync(page.Path)).Path, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Codes_that_are_not_here_are_not_found()
    {
        using var admin = await workspace.SignInAsync(Role.Admin);
        foreach (var page in new[] { "", "/change", "/derive", "/split", "/withdraw", "/share", "/publish", "/publish/check", "/recall", "/hurdles", "/versions", "/done/proposed" })
        {
            Assert.Equal(HttpStatusCode.NotFound, (await admin.GetAsync($"{WorkspaceSite.Options}/not-here{page}")).Status);
            // The option is there, in a review that this person has no part in.
            Assert.Equal(HttpStatusCode.NotFound, (await admin.GetAsync($"/elsewhere/workspace/options/north{page}")).Status);
        }
        foreach (var path in new[] { "/options/write/change-not-here/name", "/options/write/nonsense/name", "/options/north/done/nonsense", "/stages/nonsense", "/options/north/versions?from=7&to=9" })
        {
            Assert.Equal(HttpStatusCode.NotFound, (await admin.GetAsync(WorkspaceSite.Root + path)).Status);
        }
    }

    [Fact]
    public async Task What_a_role_does_not_allow_is_refused_also_where_the_address_is_known()
    {
        using var member = await workspace.SignInAsync(Role.Member);
        using var viewer = await workspace.SignInAsync(Role.Viewer);
        foreach (var path in new[] { "/options/write/change-north/name", "/options/write/merge/name", "/options/merge", "/options/generate", "/options/hurdles/write", "/options/shortlist", "/history", "/review", "/publish" })
        {
            Assert.Equal(HttpStatusCode.Forbidden, (await member.GetAsync(WorkspaceSite.Root + path)).Status);
        }
        Assert.Equal(HttpStatusCode.Forbidden, (await viewer.GetAsync(WorkspaceSite.Options + "/propose")).Status);
        var list = await viewer.OpenAsync(WorkspaceSite.Options);
        Assert.DoesNotContain("Propose an option", list.Words, StringComparison.Ordinal);
        Assert.Contains("There is no option yet that you can see.", list.Words, StringComparison.Ordinal);
    }

    private static void Harmless(params TestPage[] pages)
    {
        foreach (var page in pages)
        {
            Assert.DoesNotContain("<script>", page.Html, StringComparison.OrdinalIgnoreCase);
            Assert.Empty(page.Document.QuerySelectorAll("main img, [onerror]"));
            Assert.Contains(HostileText.Text, page.Document.DocumentElement.TextContent + string.Concat(page.Document.QuerySelectorAll("input").Select(input => input.GetAttribute("value"))), StringComparison.Ordinal);
        }
    }
}
