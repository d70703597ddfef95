using Chesil.Reviews.Accounts;
using Chesil.Reviews.Acts;
using Chesil.Reviews.Data;
using Chesil.Web.Visitors;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.EntityFrameworkCore;

namespace Chesil.Web.Pages.Accounts;

/// <summary>Where whoever started the program becomes its first admin, with the link that was printed.</summary>
[AllowAnonymous]
[EnableRateLimiting(SignInRate.Policy)]
public sealed class FirstAdminModel(ChesilDbContext db, Visitor visitor, FirstAdmin first) : AccountPage(db, visitor)
{
    [BindProperty(SupportsGet = true, Name = "key")]
    public string? Key { get; set; }

    [BindProperty]
    public string? Name { get; set; }

    [BindProperty]
    public string? Address { get; set; }

    [BindProperty]
    public string? Password { get; set; }

    /// <summary>What the link is good for.</summary>
    public LinkStanding Standing { get; private set; }

    public async Task OnGetAsync(CancellationToken cancellation)
    {
        var (standing, link) = await Db.FindLink(Key ?? "", Visitor.Now, cancellation);
        if (standing != LinkStanding.Good || link is not { AccountId: null }) Refuse(standing == LinkStanding.Good ? LinkStanding.Unknown : standing);
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        var context = new ActContext(Reader.System, null, "With the link that was printed when the program started.");
        switch (await first.Do(context, Key ?? "", new AccountText(Name ?? "", Address ?? ""), Password ?? "", cancellation))
        {
            case FirstAdminResult.IsAdmin admin:
                await SignInCookie.Open(HttpContext, await Db.Users.AsNoTracking().SingleAsync(each => each.Code == admin.Done.Code, cancellation));
                return Redirect("~/account");
            case FirstAdminResult.NotAcceptable refused:
                Tell(refused.Problems, nameof(Name), nameof(Address));
                Tell(refused.PasswordProblems, nameof(Password));
                break;
            case FirstAdminResult.LinkIsNotGood refused:
                Refuse(refused.Standing);
                break;
            case FirstAdminResult.HasAdmin:
                Refuse(LinkStanding.Used);
                break;
        }
        return Page();
    }

    private void Refuse(LinkStanding standing)
    {
        Standing = standing;
        Response.StatusCode = standing == LinkStanding.Unknown ? StatusCodes.Status404NotFound : StatusCodes.Status410Gone;
    }
}
