using Chesil.Reviews.Accounts;
using Chesil.Reviews.Data;
using Chesil.Web.Visitors;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;

namespace Chesil.Web.Pages.Accounts;

/// <summary>The way in.</summary>
[AllowAnonymous]
[EnableRateLimiting(SignInRate.Policy)]
public sealed class SignInModel(ChesilDbContext db, Visitor visitor, PasswordCheck check) : AccountPage(db, visitor)
{
    [BindProperty]
    public string? Address { get; set; }

    [BindProperty]
    public string? Password { get; set; }

    /// <summary>Where they were going; taken only if it is a page of this site.</summary>
    [BindProperty(SupportsGet = true, Name = "from")]
    public string? From { get; set; }

    public void OnGet()
    {
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        if (string.IsNullOrWhiteSpace(Address)) ModelState.AddModelError(nameof(Address), "Enter your e-mail address");
        if (string.IsNullOrEmpty(Password)) ModelState.AddModelError(nameof(Password), "Enter your password");
        if (!ModelState.IsValid) return Page();
        if (await check.Find(Address!, Password!, cancellation) is not { } account)
        {
            ModelState.AddModelError("", AccountSentences.NotLetIn);
            return Page();
        }
        await SignInCookie.Open(HttpContext, account);
        return this.GoOn(From);
    }
}

/// <summary>Where people go once they are in.</summary>
internal static class AfterSignIn
{
    /// <summary>Back to where they were going, if that is a page of this site and not a way in or out; else to their own page, which lists their workspaces.</summary>
    public static IActionResult GoOn(this AccountPage page, string? from) =>
        page.LocalRedirect(from is not null && page.Url.IsLocalUrl(from) && !from.StartsWith("/sign-", StringComparison.OrdinalIgnoreCase) ? from : "~/account");
}
