using System.Net;
using Chesil.Reviews.Accounts;
using Microsoft.EntityFrameworkCore;

namespace Chesil.Web.Tests.Pages.Accounts;

/// <summary>One-time links, good, used, run out, and wrong.</summary>
public sealed class LinkTests(AccountsSite accounts) : IClassFixture<AccountsSite>
{
    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    [Fact]
    public async Task With_the_link_one_says_ones_name_and_chooses_a_password()
    {
        var key = await accounts.InviteAsync("new@test.example", Role.Member);
        using var visitor = accounts.Site.Visit();

        var page = await visitor.OpenAsync("/sign-in/link?key=" + key);
        Assert.Contains("new@test.example", page.Words, StringComparison.Ordinal);
        page = await visitor.SubmitAsync(page, ("Name", "Robin Hill"), ("Password", AccountsSite.Password));

        Assert.Equal("/account", page.Path);
        Assert.Contains("Robin Hill", page.WordsOf("header"), StringComparison.Ordinal);
        Assert.EndsWith("SetUpAccount account/" + (await accounts.FindAsync("new@test.example")).Code, (await accounts.ListActsAsync())[^1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task It_works_once()
    {
        var key = await accounts.InviteAsync("once@test.example");
        using var first = accounts.Site.Visit();
        using var second = accounts.Site.Visit();
        var open = await second.OpenAsync("/sign-in/link?key=" + key);
        await first.SubmitAsync(await first.OpenAsync("/sign-in/link?key=" + key), ("Name", "First"), ("Password", AccountsSite.Password));

        foreach (var page in new[] { await second.GetAsync("/sign-in/link?key=" + key), await second.SubmitAsync(open, ("Name", "Second"), ("Password", "another four words here")) })
        {
            Assert.Equal((HttpStatusCode.Gone, "This link has been used"), (page.Status, page.Heading));
            Assert.Contains("tell an admin", page.Words, StringComparison.Ordinal);
        }
        Assert.Equal("First", (await accounts.FindAsync("once@test.example")).Name);
    }

    [Fact]
    public async Task After_seven_days_it_has_run_out()
    {
        var key = await accounts.InviteAsync("late@test.example");
        var hash = OneTimeLink.Hash(key);
        await accounts.ChangeAsync(async db =>
        {
            var link = await db.OneTimeLinks.SingleAsync(each => each.KeyHash == hash, Cancelled);
            Assert.Equal(TimeSpan.FromDays(7), link.ExpiresAt - link.MadeAt);
            link.ExpiresAt = DateTime.UtcNow.AddSeconds(-1);
        });
        using var visitor = accounts.Site.Visit();

        var page = await visitor.GetAsync("/sign-in/link?key=" + key);

        Assert.Equal((HttpStatusCode.Gone, "This link has run out"), (page.Status, page.Heading));
        Assert.Contains("Ask the person who gave it to you for a new one.", page.Words, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("?key=")]
    [InlineData("?key=not-a-key")]
    public async Task One_that_nobody_made_is_not_found(string query)
    {
        using var visitor = accounts.Site.Visit();

        foreach (var door in new[] { "/sign-in/link", "/sign-in/first-admin" })
        {
            var page = await visitor.GetAsync(door + query);
            Assert.Equal(HttpStatusCode.NotFound, page.Status);
            Assert.StartsWith("This link does not work", page.Heading, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task The_link_for_one_person_does_not_make_an_admin()
    {
        var key = await accounts.InviteAsync("hopeful@test.example");
        using var visitor = accounts.Site.Visit();

        Assert.Equal(HttpStatusCode.NotFound, (await visitor.GetAsync("/sign-in/first-admin?key=" + key)).Status);
    }

    [Fact]
    public async Task What_will_not_do_is_said_and_the_link_stays_good()
    {
        var key = await accounts.InviteAsync("careful@test.example");
        using var visitor = accounts.Site.Visit();

        var page = await visitor.SubmitAsync(await visitor.OpenAsync("/sign-in/link?key=" + key), ("Name", " "), ("Password", "careful-careful"));
        Assert.Equal(["Enter a name", "That password is made of your name or address. Enter another"], page.Errors);

        Assert.Equal("/account", (await visitor.SubmitAsync(page, ("Name", "Cleo"), ("Password", AccountsSite.Password))).Path);
    }
}
