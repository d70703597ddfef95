using System.Net;
using System.Text;
using Chesil.Reviews.Accounts;
using Chesil.Web.Tests.Harness;

namespace Chesil.Web.Tests.Pages.Accounts;

/// <summary>Forms that cannot be taken: nothing is done, and the page says what to do.</summary>
public sealed class FormTests(AccountsSite accounts) : IClassFixture<AccountsSite>
{
    private const string Add = "/vale/workspace/members/add";

    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("made-up")]
    public async Task Without_its_token_a_form_does_nothing(string? token)
    {
        using var admin = await accounts.Site.SignInAsync(Role.Admin);
        var page = await admin.OpenAsync(Add);
        var before = await accounts.ListActsAsync("vale");

        var refused = await admin.SubmitAsync(page, ("Address", "forged@test.example"), ("Role", "Admin"), ("Reason", "Forged."), ("__RequestVerificationToken", token));

        Assert.Equal((HttpStatusCode.BadRequest, "Nothing was saved"), (refused.Status, refused.Heading));
        Assert.Contains("The page you sent was open for too long", refused.Words, StringComparison.Ordinal);
        Assert.Contains("Go back. What you typed should still be there", refused.Words, StringComparison.Ordinal);
        Assert.Equal(before, await accounts.ListActsAsync("vale"));
    }

    [Fact]
    public async Task The_token_of_somebody_else_is_no_token()
    {
        using var admin = await accounts.Site.SignInAsync(Role.Admin);
        using var other = await accounts.Site.SignInAsync(Role.Admin);
        var token = (await other.OpenAsync(Add)).Document.QuerySelector("main form input[name=__RequestVerificationToken]")!.GetAttribute("value");

        var refused = await admin.SubmitAsync(await admin.OpenAsync(Add), ("Address", "forged@test.example"), ("Role", "Admin"), ("Reason", "Forged."), ("__RequestVerificationToken", token));

        Assert.Equal(HttpStatusCode.BadRequest, refused.Status);
    }

    [Theory]
    [InlineData("/sign-in")]
    [InlineData("/sign-out")]
    [InlineData("/sign-in/link")]
    [InlineData("/sign-in/first-admin")]
    [InlineData("/sign-in/demonstration")]
    public async Task Every_form_for_everybody_needs_its_token_too(string path)
    {
        using var visitor = accounts.Site.Visit();

        Assert.Equal(HttpStatusCode.BadRequest, (await visitor.PostAsync(path, [])).Status);
    }

    [Fact]
    public async Task Who_was_signed_out_meanwhile_is_told_how_to_send_it_after_all()
    {
        using var admin = await accounts.Site.SignInAsync(Role.Admin);
        var page = await admin.OpenAsync(Add);
        foreach (Cookie cookie in admin.Cookies.GetCookies(admin.Origin)) cookie.Expired = cookie.Name == "chesil";

        var refused = await admin.SubmitAsync(page, ("Address", "later@test.example"), ("Role", "Viewer"), ("Reason", "Late."));

        Assert.Equal((HttpStatusCode.Unauthorized, "You are signed out, and nothing was saved"), (refused.Status, refused.Heading));
        Assert.Contains("Sign in again in a new tab", refused.Words, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(3)]
    [InlineData(10)]
    public async Task What_is_too_long_is_refused_whole_and_says_where_the_text_is(int megabytes)
    {
        using var admin = await accounts.Site.SignInAsync(Role.Admin);
        var before = await accounts.ListActsAsync("vale");

        var refused = await admin.SubmitAsync(await admin.OpenAsync(Add), ("Address", "long@test.example"), ("Role", "Viewer"), ("Reason", new string('x', megabytes * 1024 * 1024)));

        Assert.Equal((HttpStatusCode.RequestEntityTooLarge, "That is too long, and nothing was saved"), (refused.Status, refused.Heading));
        Assert.Contains("Go back. Your text is still there.", refused.Words, StringComparison.Ordinal);
        Assert.Equal(before, await accounts.ListActsAsync("vale"));
    }

    [Fact]
    public async Task What_does_not_say_how_long_it_is_may_be_no_longer()
    {
        using var admin = await accounts.Site.SignInAsync(Role.Admin);
        using var request = new HttpRequestMessage(HttpMethod.Post, Add) { Content = new StreamContent(new MemoryStream(Encoding.ASCII.GetBytes("Reason=" + new string('x', 5 * 1024 * 1024)))) };
        request.Content.Headers.ContentType = new("application/x-www-form-urlencoded");
        request.Headers.TransferEncodingChunked = true;

        using var response = await admin.Client.SendAsync(request, Cancelled);

        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, response.StatusCode);
    }

    [Fact]
    public async Task A_long_reason_that_fits_the_form_is_kept_on_the_page()
    {
        using var admin = await accounts.Site.SignInAsync(Role.Admin);
        var reason = new string('y', 5000);

        var page = await admin.SubmitAsync(await admin.OpenAsync(Add), ("Address", "wordy@test.example"), ("Role", "Viewer"), ("Reason", reason));

        Assert.Equal(["Say why in at most 4,000 characters"], page.Errors);
        Assert.Equal(reason, page.Document.QuerySelector("#Reason")!.TextContent);
    }

    [Fact]
    public async Task Script_in_a_field_comes_back_as_words()
    {
        using var admin = await accounts.Site.SignInAsync(Role.Admin);

        var page = await admin.SubmitAsync(await admin.OpenAsync(Add), ("Address", HostileText.Text), ("Role", HostileText.Text), ("Reason", HostileText.Text));

        Assert.Equal(["Choose a role"], page.Errors.Take(1));
        Assert.Equal(HostileText.Text, page.Document.QuerySelector("#Address")!.GetAttribute("value"));
        Assert.Empty(page.Document.QuerySelectorAll("main script, main img"));
    }
}
