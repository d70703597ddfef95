using Chesil.Reviews.Accounts;
using Chesil.Reviews.Data;
using Chesil.Web.Visitors;
using Microsoft.AspNetCore.Mvc;

namespace Chesil.Web.Pages.Workspace.Members;

/// <summary>Making a one-time link anew, for somebody who lost theirs or forgot their password.</summary>
[Needs(Permission.ChangeMembers)]
public sealed class LinkModel(ChesilDbContext db, Visitor visitor, MakeLink make) : MemberPage(db, visitor)
{
    /// <summary>The link to hand over, shown now and never again.</summary>
    public string? Link { get; private set; }

    /// <summary>Whether it was made, and shown, before.</summary>
    public bool WasMade { get; private set; }

    public async Task<IActionResult> OnGetAsync(string account, CancellationToken cancellation) => await FindMember(account, cancellation) ? Page() : Nobody();

    public async Task<IActionResult> OnPostAsync(string account, CancellationToken cancellation)
    {
        if (!await FindMember(account, cancellation)) return Nobody();
        if (!HasReason()) return Page();
        switch (await make.Do(Because(), account, cancellation))
        {
            case MakeLinkResult.Made made:
                Link = made.Key is { } key ? LinkOf(key) : null;
                WasMade = Link is null;
                break;
            case MakeLinkResult.NotFound:
                return Nobody();
            case MakeLinkResult.NotYours:
                ModelState.AddModelError("", "With a link one can become this person in other reviews too, or in place of the password they chose. So only an admin of the whole site can make one. Ask one of them.");
                break;
            case MakeLinkResult.IsDemonstration:
                ModelState.AddModelError("", "This person is invented, and has no password.");
                break;
        }
        return Page();
    }
}
