using Chesil.Reviews.Accounts;
using Chesil.Reviews.Data;
using Chesil.Web.Pages.Accounts;
using Chesil.Web.Visitors;
using Microsoft.AspNetCore.Mvc;

namespace Chesil.Web.Pages.Workspace.Members;

/// <summary>Taking somebody's role away.</summary>
[Needs(Permission.ChangeMembers)]
public sealed class TakeModel(ChesilDbContext db, Visitor visitor, TakeRole take) : MemberPage(db, visitor)
{
    public async Task<IActionResult> OnGetAsync(string account, CancellationToken cancellation) => await FindMember(account, cancellation) ? Page() : Nobody();

    public async Task<IActionResult> OnPostAsync(string account, CancellationToken cancellation)
    {
        if (!await FindMember(account, cancellation)) return Nobody();
        if (!HasReason()) return Page();
        switch (await take.Do(Because(), account, cancellation))
        {
            case TakeRoleResult.Taken:
                return Redirect(IsOneself ? "~/account" : Root);
            case TakeRoleResult.NotFound:
                return Nobody();
            case TakeRoleResult.Refused refused:
                ModelState.AddModelError("", AccountSentences.Of(refused.Why, IsInstallation));
                break;
        }
        return Page();
    }
}
