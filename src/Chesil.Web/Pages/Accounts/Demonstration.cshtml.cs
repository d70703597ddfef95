using System.Net;
using Chesil.Reviews.Accounts;
using Chesil.Reviews.Data;
using Chesil.Web.Pages.Public.Problems;
using Chesil.Web.Visitors;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.EntityFrameworkCore;

namespace Chesil.Web.Pages.Accounts;

/// <summary>Where somebody at this machine chooses which of the invented people to be.</summary>
[AllowAnonymous]
[EnableRateLimiting(SignInRate.Policy)]
public sealed class DemonstrationModel(ChesilDbContext db, Visitor visitor, Doors doors) : AccountPage(db, visitor)
{
    [BindProperty(SupportsGet = true, Name = "key")]
    public string? Key { get; set; }

    /// <summary>Code of the account that was chosen.</summary>
    [BindProperty]
    public string? Who { get; set; }

    [BindProperty(SupportsGet = true, Name = "from")]
    public string? From { get; set; }

    public IReadOnlyList<Member> People { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation) => await IsOpen(cancellation) ? Page() : Closed();

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        if (!await IsOpen(cancellation)) return Closed();
        if (People.FirstOrDefault(person => person.Account == Who) is not { } chosen)
        {
            ModelState.AddModelError(nameof(Who), "Choose who you want to be");
            return Page();
        }
        await SignInCookie.Open(HttpContext, await Db.Users.AsNoTracking().SingleAsync(account => account.Code == chosen.Account, cancellation));
        return this.GoOn(From);
    }

    private async Task<bool> IsOpen(CancellationToken cancellation)
    {
        if (!doors.IsDemonstration(Key) || HttpContext.Connection.RemoteIpAddress is not { } address || !IPAddress.IsLoopback(address)) return false;
        People = [.. (await Db.ListMembers(null, cancellation)).Where(person => person.IsDemonstration)];
        return true;
    }

    private NotFoundResult Closed()
    {
        HttpContext.Items[ProblemModel.Reason] = "This link does not work any more. A new one is printed each time the program starts: look there for the last one, and copy all of it.";
        return NotFound();
    }
}
