using System.Net;
using Chesil.Web.Tests.Harness;

namespace Chesil.Web.Tests.Pages.Accounts;

/// <summary>Changing one's password.</summary>
public sealed class PasswordTests(AccountsSite accounts) : IClassFixture<AccountsSite>
{
    private const string New = "four grey gulls argue";

    [Fact]
    public async Task It_is_changed_and_who_was_in_with_the_old_one_is_out()
    {
        var address = await accounts.EnrolAsync();
        using var here = accounts.Site.Visit();
        using var there = accounts.Site.Visit();
        await AccountsSite.SignInAsync(here, address, AccountsSite.Password);
        await AccountsSite.SignInAsync(there, address, AccountsSite.Password);

        var page = await ChangeAsync(here, AccountsSite.Password, New);

        Assert.Contains("Your password is changed", page.Words, StringComparison.Ordinal);
        Assert.Equal("/account", (await here.GetAsync("/account")).Path);
        Assert.StartsWith("/sign-in?", (await there.GetAsync("/account")).Path, StringComparison.Ordinal);
        using var again = accounts.Site.Visit();
        Assert.Equal("/sign-in", (await AccountsSite.SignInAsync(again, address, AccountsSite.Password)).Path);
        Assert.Equal("/account", (await AccountsSite.SignInAsync(again, address, New)).Path);
        Assert.EndsWith("ChangePassword account/" + (await accounts.FindAsync(address)).Code, (await accounts.ListActsAsync())[^1], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", New, "Enter the password you have now")]
    [InlineData("not the old one", New, "That is not the password you have now")]
    [InlineData(AccountsSite.Password, AccountsSite.Password, "That is the password you have now. Enter another")]
    [InlineData(AccountsSite.Password, "", "Enter a new password")]
    [InlineData(AccountsSite.Password, "too short", "Enter a password of at least 12 letters, digits or signs")]
    [InlineData(AccountsSite.Password, "Password1234!", "That password is one of the first that others would try. Enter another, such as four words that have nothing to do with each other")]
    [InlineData(AccountsSite.Password, "alex-alex-alex", "That password is made of your name or address. Enter another")]
    public async Task What_will_not_do_is_said_beside_its_field_and_nothing_changes(string old, string password, string error)
    {
        var address = await accounts.EnrolAsync();
        using var visitor = accounts.Site.Visit();
        await AccountsSite.SignInAsync(visitor, address, AccountsSite.Password);
        var stamp = (await accounts.FindAsync(address)).SecurityStamp;

        var page = await ChangeAsync(visitor, old, password);

        Assert.Equal([error], page.Errors);
        Assert.Equal(HttpStatusCode.OK, page.Status);
        Assert.Equal(stamp, (await accounts.FindAsync(address)).SecurityStamp);
    }

    private static async Task<TestPage> ChangeAsync(TestVisitor visitor, string old, string password) =>
        await visitor.SubmitAsync(await visitor.OpenAsync("/account/password"), ("Old", old), ("Password", password));
}
