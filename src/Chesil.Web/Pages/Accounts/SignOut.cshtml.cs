using Chesil.Reviews.Data;
using Chesil.Web.Visitors;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Chesil.Web.Pages.Accounts;

/// <summary>The way out. Following a link signs nobody out; the button does.</summary>
[AllowAnonymous]
public sealed class SignOutModel(ChesilDbContext db, Visitor visitor) : AccountPage(db, visitor)
{
    public bool IsSignedIn => Visitor.Account is not null;

    public void OnGet()
    {
    }

    public async Task<IActionResult> OnPostAsync()
    {
        await SignInCookie.Close(HttpContext);
        return Redirect("~/sign-out");
    }
}
