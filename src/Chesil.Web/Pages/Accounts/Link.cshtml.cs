using Chesil.Reviews.Accounts;
using Chesil.Reviews.Acts;
using Chesil.Reviews.Data;
using Chesil.Web.Visitors;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.EntityFrameworkCore;

namespace Chesil.Web.Pages.Accounts;

/// <summary>What somebody sees who was handed a one-time link: they say their name and choose a password.</summary>
[AllowAnonymous]
[EnableRateLimiting(SignInRate.Policy)]
public sealed class LinkModel(ChesilDbContext db, Visitor visitor, SetUpAccount setUp) : AccountPage(db, visitor)
{
    [BindProperty(SupportsGet = true, Name = "key")]
    public string? Key { get; set; }

    [BindProperty]
    public string? Name { get; set; }

    [BindProperty]
    public string? Password { get; set; }

    /// <summary>What the link is good for.</summary>
    public LinkStanding Standing { get; private set; }

    /// <summary>The address it was made for.</summary>
    public string? Address { get; private set; }

    public async Task OnGetAsync(CancellationToken cancellation)
    {
        if (await FindAccount(cancellation) is { } account && account.Name != account.Email) Name = account.Name;
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        if (await FindAccount(cancellation) is not { } account) return Page();
        var context = new ActContext(await Reader.Find(Db, account.Id, null, cancellation), null, "With the link that was handed to them.");
        switch (await setUp.Do(context, Key!, Name ?? "", Password ?? "", cancellation))
        {
            case SetUpAccountResult.SetUp:
                await SignInCookie.Open(HttpContext, await Db.Users.AsNoTracking().SingleAsync(each => each.Id == account.Id, cancellation));
                return Redirect("~/account");
            case SetUpAccountResult.NotAcceptable refused:
                Tell(refused.Problems, nameof(Name), nameof(Address));
                Tell(refused.PasswordProblems, nameof(Password));
                break;
            case SetUpAccountResult.LinkIsNotGood refused:
                Refuse(refused.Standing);
                break;
        }
        return Page();
    }

    private async Task<Account?> FindAccount(CancellationToken cancellation)
    {
        var (standing, link) = await Db.FindLink(Key ?? "", Visitor.Now, cancellation);
        if (standing == LinkStanding.Good && link?.AccountId is { } id)
        {
            var account = await Db.Users.AsNoTracking().SingleAsync(each => each.Id == id, cancellation);
            Address = account.Email;
            return account;
        }
        Refuse(standing == LinkStanding.Good ? LinkStanding.Unknown : standing);
        return null;
    }

    private void Refuse(LinkStanding standing)
    {
        Standing = standing;
        Response.StatusCode = standing == LinkStanding.Unknown ? StatusCodes.Status404NotFound : StatusCodes.Status410Gone;
    }
}
