using Chesil.Reviews.Accounts;
using Chesil.Reviews.Acts;
using Chesil.Reviews.Data;
using Chesil.Web.Visitors;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.EntityFrameworkCore;

namespace Chesil.Web.Pages.Accounts;

/// <summary>Changing one's own password.</summary>
[EnableRateLimiting(SignInRate.Policy)]
public sealed class PasswordModel(ChesilDbContext db, Visitor visitor, ChangePassword change) : AccountPage(db, visitor)
{
    [BindProperty]
    public string? Old { get; set; }

    [BindProperty]
    public string? Password { get; set; }

    public bool IsDemonstration => Visitor.Account is { IsDemonstration: true };

    public string? Address => Visitor.Account?.Email;

    /// <summary>Whether it was just changed.</summary>
    [BindProperty(SupportsGet = true, Name = "changed")]
    public bool IsChanged { get; set; }

    public void OnGet()
    {
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        if (Visitor.AccountId is not { } id) return Challenge();
        if (string.IsNullOrEmpty(Old)) ModelState.AddModelError(nameof(Old), "Enter the password you have now");
        if (string.IsNullOrEmpty(Password)) ModelState.AddModelError(nameof(Password), "Enter a new password");
        if (!ModelState.IsValid) return Page();
        var context = new ActContext(await Visitor.InInstallation(cancellation), null, "Their own wish.", Submission);
        switch (await change.Do(context, Old!, Password!, cancellation))
        {
            case ChangePasswordResult.Changed:
                // They stay in; whoever else was in with the old password is out.
                await SignInCookie.Open(HttpContext, await Db.Users.AsNoTracking().SingleAsync(account => account.Id == id, cancellation));
                return Redirect("~/account/password?changed=true");
            case ChangePasswordResult.OldIsWrong:
                ModelState.AddModelError(nameof(Old), "That is not the password you have now");
                break;
            case ChangePasswordResult.NothingChanged:
                ModelState.AddModelError(nameof(Password), "That is the password you have now. Enter another");
                break;
            case ChangePasswordResult.NotAcceptable refused:
                Tell(refused.Problems, nameof(Password));
                break;
            case ChangePasswordResult.IsDemonstration:
                break;
        }
        return Page();
    }
}
