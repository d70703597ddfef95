using Chesil.Reviews.Accounts;
using Chesil.Web.Tests.Harness;
using static Chesil.Web.Tests.Harness.Canaries;

namespace Chesil.Web.Tests.Pages.Options;

/// <summary>What the list of options, and the page of one, say to whom.</summary>
public sealed class OptionListTests
{
    [Fact]
    public async Task The_list_says_which_options_go_forward_and_which_were_taken_back_and_why()
    {
        await using var world = await EveryVisibility.BuildAsync();
        using var nobody = world.Site.Visit();

        var page = await nobody.OpenAsync("/villages/options");

        Assert.Equal("Options", page.Heading);
        Assert.Contains("Short list These go forward to be worked out and compared. As it is", page.Words, StringComparison.Ordinal);
        Assert.Contains($"Withdrawn: {Word("withdrawn", "withdraw")}", page.Words, StringComparison.Ordinal);
        Assert.Contains($"Failed “Safe”: {Word("open", "outcome")}. Evidence: {Word("open", "evidence")}", page.Words, StringComparison.Ordinal);
        Assert.DoesNotContain("Draft", page.Words, StringComparison.Ordinal);
        Assert.DoesNotContain("embargo", page.Words, StringComparison.Ordinal);
        Assert.NotNull(page.Document.QuerySelector("main a[href='/villages/options/compare?family=hospitals']"));
    }

    [Fact]
    public async Task A_reader_is_told_who_else_sees_what_they_see()
    {
        await using var world = await EveryVisibility.BuildAsync();
        using var nobody = world.Site.Visit();
        using var viewer = await world.Site.SignInAsync(Role.Viewer, EveryVisibility.First);
        using var analyst = await world.Site.SignInAsync(Role.Analyst, EveryVisibility.First);
        var (embargo, open) = ($"/villages/options/{Word("embargo", "name")}", $"/villages/options/{Word("open", "name")}");

        Assert.Contains("Published on ", (await nobody.OpenAsync(open)).Words, StringComparison.Ordinal);
        Assert.Contains("approved for everyone.", (await nobody.OpenAsync(open)).Words, StringComparison.Ordinal);
        Assert.Contains("Draft: only the team sees this", (await analyst.OpenAsync(open)).Words, StringComparison.Ordinal);
        Assert.Contains("Draft: shared with you", (await world.Sharer.OpenAsync($"/villages/options/{Word("shared", "name")}")).Words, StringComparison.Ordinal);
        Assert.Matches("Under embargo until [0-9:]+[ap]m on .+: staff see it now", (await analyst.OpenAsync(embargo)).Words);

        world.GoOn(EveryVisibility.InvitedAfter);
        Assert.Contains(": those invited see it now", (await viewer.OpenAsync(embargo)).Words, StringComparison.Ordinal);

        world.GoOn(EveryVisibility.PublicAfter - EveryVisibility.InvitedAfter);
        Assert.Contains("approved for everyone.", (await nobody.OpenAsync(embargo)).Words, StringComparison.Ordinal);
        Assert.DoesNotContain("Under embargo", (await analyst.OpenAsync(embargo)).Words, StringComparison.Ordinal);
    }

    /// <summary>A browser that kept a page under embargo must ask again when the embargo ends.</summary>
    [Fact]
    public async Task A_kept_page_is_out_of_date_the_moment_an_embargo_ends()
    {
        await using var world = await EveryVisibility.BuildAsync();
        async Task<string> TagAsync()
        {
            using var response = await world.Site.Client.GetAsync(new Uri("/villages/options", UriKind.Relative), TestContext.Current.CancellationToken);
            return response.Headers.ETag!.Tag;
        }

        var before = await TagAsync();
        Assert.Equal(before, await TagAsync());
        world.GoOn(EveryVisibility.PublicAfter);

        Assert.NotEqual(before, await TagAsync());
    }

    /// <summary>The report tells of every option that was worked out.</summary>
    [Fact]
    public async Task A_report_is_only_for_those_who_may_see_every_option_in_it()
    {
        await using var world = await EveryVisibility.BuildAsync();
        using var nobody = world.Site.Visit();
        using var admin = await world.Site.SignInAsync(Role.Admin);

        Assert.Equal(System.Net.HttpStatusCode.OK, (await nobody.GetAsync("/villages/report")).Status);
        Assert.Equal(System.Net.HttpStatusCode.NotFound, (await nobody.GetAsync("/valley/report")).Status);
        Assert.Equal(System.Net.HttpStatusCode.OK, (await admin.GetAsync("/valley/report")).Status);
        Assert.Null((await nobody.OpenAsync("/valley")).Document.QuerySelector("a[href='/valley/report']"));
        Assert.Contains("These options have not been ranked yet.", (await nobody.OpenAsync("/valley/options/compare")).Words, StringComparison.Ordinal);
    }
}
