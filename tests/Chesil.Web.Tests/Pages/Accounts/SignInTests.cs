using System.Net;
using Chesil.Reviews.Accounts;
using Chesil.Web.Tests.Harness;
using Microsoft.EntityFrameworkCore;

namespace Chesil.Web.Tests.Pages.Accounts;

/// <summary>The way in and the way out.</summary>
public sealed class SignInTests(AccountsSite accounts) : IClassFixture<AccountsSite>
{
    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    [Fact]
    public async Task With_the_right_password_one_comes_to_ones_own_page()
    {
        var address = await accounts.EnrolAsync();
        using var visitor = accounts.Site.Visit();

        var page = await AccountsSite.SignInAsync(visitor, address, AccountsSite.Password);

        Assert.Equal("/account", page.Path);
        Assert.Contains("The vale", page.Words, StringComparison.Ordinal);
        Assert.Contains("Alex Doe", page.WordsOf("header"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_address_is_the_same_in_capitals_and_with_blanks_around_it()
    {
        var address = await accounts.EnrolAsync();
        using var visitor = accounts.Site.Visit();

        Assert.Equal("/account", (await AccountsSite.SignInAsync(visitor, " " + address.ToUpperInvariant() + " ", AccountsSite.Password)).Path);
    }

    [Fact]
    public async Task Nobody_learns_whether_it_was_the_address_the_password_or_a_lock()
    {
        var (known, locked) = (await accounts.EnrolAsync(), await accounts.EnrolAsync());
        await accounts.InviteAsync("waiting@test.example");
        await accounts.ChangeAsync(async db => (await db.Users.SingleAsync(account => account.Email == locked, Cancelled)).LockoutEnd = DateTimeOffset.UtcNow.AddMinutes(5));
        using var visitor = accounts.Site.Visit();

        TestPage[] answers =
        [
            await AccountsSite.SignInAsync(visitor, known, "not the password at all"),
            await AccountsSite.SignInAsync(visitor, "nobody@test.example", AccountsSite.Password),
            await AccountsSite.SignInAsync(visitor, locked, AccountsSite.Password),
            await AccountsSite.SignInAsync(visitor, "waiting@test.example", AccountsSite.Password),
        ];

        Assert.All(answers, answer => Assert.Equal((HttpStatusCode.OK, "/sign-in", "The e-mail address and password do not match. After 5 wrong tries an account is locked for 15 minutes."), (answer.Status, answer.Path, Assert.Single(answer.Errors))));
        Assert.All(answers, answer => Assert.Equal("Error: Sign in - Chesil", answer.Document.Title));
    }

    [Fact]
    public async Task What_was_typed_is_kept_but_the_password()
    {
        using var visitor = accounts.Site.Visit();

        var page = await AccountsSite.SignInAsync(visitor, "nobody@test.example", "a secret that is typed");

        Assert.Equal("nobody@test.example", page.Document.QuerySelector("#Address")!.GetAttribute("value"));
        Assert.DoesNotContain("a secret that is typed", page.Html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_form_that_is_left_empty_says_what_to_enter()
    {
        using var visitor = accounts.Site.Visit();

        Assert.Equal(["Enter your e-mail address", "Enter your password"], (await AccountsSite.SignInAsync(visitor, "", "")).Errors);
    }

    [Fact]
    public async Task After_five_wrong_passwords_even_the_right_one_waits_a_quarter_of_an_hour()
    {
        var address = await accounts.EnrolAsync();
        using var visitor = accounts.Site.Visit();
        for (var wrong = 1; wrong <= 5; wrong++) await AccountsSite.SignInAsync(visitor, address, "wrong password " + wrong);

        Assert.Equal("/sign-in", (await AccountsSite.SignInAsync(visitor, address, AccountsSite.Password)).Path);

        var lockedUntil = (await accounts.FindAsync(address)).LockoutEnd!.Value;
        Assert.InRange(lockedUntil, DateTimeOffset.UtcNow.AddMinutes(13), DateTimeOffset.UtcNow.AddMinutes(15));
        await accounts.ChangeAsync(async db => (await db.Users.SingleAsync(account => account.Email == address, Cancelled)).LockoutEnd = DateTimeOffset.UtcNow.AddSeconds(-1));
        Assert.Equal("/account", (await AccountsSite.SignInAsync(visitor, address, AccountsSite.Password)).Path);
    }

    [Theory]
    [InlineData("/vale/workspace", "/vale/workspace")]
    [InlineData("/vale/workspace/options?family=beds", "/vale/workspace/options?family=beds")]
    [InlineData("https://elsewhere.example/", "/account")]
    [InlineData("//elsewhere.example/", "/account")]
    [InlineData("/\\elsewhere.example/", "/account")]
    [InlineData("javascript:alert(1)", "/account")]
    [InlineData("/sign-out", "/account")]
    public async Task One_goes_on_to_where_one_was_going_if_that_is_on_this_site(string from, string to)
    {
        var address = await accounts.EnrolAsync(Role.Secretariat);
        using var visitor = accounts.Site.Visit();

        var page = await AccountsSite.SignInAsync(visitor, address, AccountsSite.Password, "?from=" + Uri.EscapeDataString(from));

        Assert.Equal((to, HttpStatusCode.OK), (page.Path, page.Status));
    }

    [Fact]
    public async Task Who_opens_the_workspace_signs_in_first_and_then_is_there()
    {
        var address = await accounts.EnrolAsync(Role.Analyst);
        using var visitor = accounts.Site.Visit();

        var door = await visitor.OpenAsync("/vale/workspace");
        Assert.Equal("/sign-in?from=%2Fvale%2Fworkspace", door.Path);

        Assert.Equal("/vale/workspace", (await visitor.SubmitAsync(door, ("Address", address), ("Password", AccountsSite.Password))).Path);
    }

    [Fact]
    public async Task The_cookies_are_for_this_site_alone_and_no_script_reads_them()
    {
        var address = await accounts.EnrolAsync();
        using var visitor = accounts.Site.Visit();
        using var door = await visitor.Client.GetAsync(new Uri("/sign-in", UriKind.Relative), Cancelled);
        var form = Assert.Single(door.Headers.GetValues("Set-Cookie"));
        var token = new AngleSharp.Html.Parser.HtmlParser().ParseDocument(await door.Content.ReadAsStringAsync(Cancelled)).QuerySelector("input[name=__RequestVerificationToken]")!.GetAttribute("value")!;
        using var content = new FormUrlEncodedContent([KeyValuePair.Create("Address", address), KeyValuePair.Create("Password", AccountsSite.Password), KeyValuePair.Create("__RequestVerificationToken", token)]);
        using var opened = await visitor.Client.PostAsync(new Uri("/sign-in", UriKind.Relative), content, Cancelled);
        var signedIn = Assert.Single(opened.Headers.GetValues("Set-Cookie"));

        Assert.StartsWith("chesil-form=", form, StringComparison.Ordinal);
        Assert.EndsWith("; path=/; samesite=strict; httponly", form, StringComparison.Ordinal);
        Assert.StartsWith("chesil=", signedIn, StringComparison.Ordinal);
        // Without a date it ends with the browser.
        Assert.EndsWith("; path=/; samesite=lax; httponly", signedIn, StringComparison.Ordinal);
        Assert.DoesNotContain("expires", signedIn, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task The_button_signs_out_and_a_link_does_not()
    {
        using var visitor = await accounts.Site.SignInAsync(Role.Viewer);

        var asked = await visitor.OpenAsync("/sign-out");
        Assert.Equal("Do you want to sign out?", asked.Heading);
        Assert.Equal("/account", (await visitor.OpenAsync("/account")).Path);

        var page = await visitor.SubmitAsync(await visitor.OpenAsync("/account"), "header form", []);

        Assert.Equal("You are signed out", page.Heading);
        Assert.StartsWith("/sign-in?", (await visitor.GetAsync("/account")).Path, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_cookie_that_somebody_changed_lets_nobody_in()
    {
        using var visitor = await accounts.Site.SignInAsync(Role.Admin);
        var cookie = visitor.Cookies.GetCookies(visitor.Origin)["chesil"]!;
        cookie.Value = cookie.Value[..^4] + "AAAA";

        Assert.StartsWith("/sign-in?", (await visitor.GetAsync("/account")).Path, StringComparison.Ordinal);
    }
}
