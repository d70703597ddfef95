using System.Net;
using Chesil.Reviews.Accounts;
using Chesil.Web.Hosting;
using Chesil.Web.Tests.Harness;
using Chesil.Web.Visitors;

namespace Chesil.Web.Tests.Pages.Accounts;

/// <summary>What the site answers whom, and what it lets be kept.</summary>
public sealed class AnswersTests(AccountsSite accounts) : IClassFixture<AccountsSite>
{
    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("/nothing/at/all")]
    [InlineData("/vale/workspace/nothing/at/all")]
    [InlineData("/installation/nothing")]
    [InlineData("/_content/nothing.js")]
    public async Task What_leads_nowhere_is_not_found_for_everybody(string path)
    {
        using var nobody = accounts.Site.Visit();
        using var admin = await accounts.Site.SignInAsync(Role.Admin);

        foreach (var visitor in new[] { nobody, admin })
        {
            var page = await visitor.GetAsync(path);
            Assert.Equal((HttpStatusCode.NotFound, path, "Page not found"), (page.Status, page.Path, page.Heading));
            Assert.Equal(HttpStatusCode.NotFound, (await visitor.PostAsync(path, [])).Status);
        }
    }

    [Theory]
    [InlineData("/account")]
    [InlineData("/account/password")]
    [InlineData("/vale/workspace")]
    [InlineData("/vale/workspace/members")]
    [InlineData("/installation/members")]
    [InlineData("/sign-in")]
    [InlineData("/sign-out")]
    public async Task Pages_of_somebody_are_kept_by_nobody_and_load_nothing_but_our_own(string path)
    {
        using var admin = await accounts.Site.SignInAsync(Role.Admin);
        using var response = await admin.Client.GetAsync(new Uri(path, UriKind.Relative), Cancelled);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.True(response.Headers.CacheControl!.NoStore);
        Assert.Null(response.Headers.ETag);
        Assert.Equal(SecurityHeaders.Policy, Assert.Single(response.Headers.GetValues("Content-Security-Policy")));
        var html = await response.Content.ReadAsStringAsync(Cancelled);
        Assert.DoesNotContain("style=", html, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("<style", html, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task A_public_page_says_how_to_sign_in_and_to_whoever_is_in_how_to_get_out()
    {
        using var nobody = accounts.Site.Visit();
        using var viewer = await accounts.Site.SignInAsync(Role.Viewer);
        using var first = await nobody.Client.GetAsync(new Uri("/", UriKind.Relative), Cancelled);

        Assert.Equal("/sign-in", (await nobody.OpenAsync("/")).LinkOf("Sign in"));
        // Kept from before, it would still offer to sign in.
        using var request = new HttpRequestMessage(HttpMethod.Get, "/");
        if (first.Headers.ETag is { } tag) request.Headers.IfNoneMatch.Add(tag);
        using var second = await viewer.Client.SendAsync(request, Cancelled);
        Assert.Equal(HttpStatusCode.OK, second.StatusCode);
        Assert.True(second.Headers.CacheControl!.NoStore);
        var page = await viewer.OpenAsync("/");
        Assert.NotNull(page.Document.QuerySelector("header form[method=post][action='/sign-out'] button"));
        Assert.Empty(page.Document.QuerySelectorAll("header a[href='/sign-in']"));
    }

    [Fact]
    public async Task What_a_role_does_not_allow_is_refused_in_plain_words()
    {
        using var viewer = await accounts.Site.SignInAsync(Role.Viewer, "vale");

        var page = await viewer.GetAsync("/vale/workspace/members");

        Assert.Equal((HttpStatusCode.Forbidden, "You may not do this"), (page.Status, page.Heading));
        Assert.Contains("ask an admin of the review", page.Words, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("192.0.2.1", "192.0.2.254", true)]
    [InlineData("192.0.2.1", "192.0.3.1", false)]
    [InlineData("::ffff:192.0.2.1", "192.0.2.9", true)]
    [InlineData("2001:db8:1:200::1", "2001:db8:1:2ff::9", true)]
    [InlineData("2001:db8:1:200::1", "2001:db8:1:300::1", false)]
    public void Who_tries_passwords_is_counted_by_place(string one, string other, bool isSame) =>
        Assert.Equal(isSame, SignInRate.PlaceOf(IPAddress.Parse(one)) == SignInRate.PlaceOf(IPAddress.Parse(other)));

    [Fact]
    public async Task Who_tries_very_many_at_once_waits_or_is_told_to()
    {
        await using var site = await TestSite.ServeAsync();
        using var visitor = site.Visit();
        using var gathered = CancellationTokenSource.CreateLinkedTokenSource(Cancelled);

        var tries = Enumerable.Range(0, 130).Select(async _ =>
        {
            using var content = new FormUrlEncodedContent([]);
            using var response = await visitor.Client.PostAsync(new Uri("/sign-in", UriKind.Relative), content, gathered.Token);
            return response.StatusCode;
        }).ToList();
        // Some are answered at once, some wait, and those beyond are refused.
        while (await Task.WhenAny(tries) is var next && tries.Remove(next) && await next != HttpStatusCode.TooManyRequests)
        {
        }
        await gathered.CancelAsync();

        Assert.NotEmpty(tries);
        foreach (var waiting in tries) await waiting.ContinueWith(_ => { }, Cancelled, TaskContinuationOptions.None, TaskScheduler.Default);
    }
}
