using Chesil.Reviews.Accounts;
using Chesil.Reviews.Data;
using Chesil.Web.Pages.Accounts;
using Chesil.Web.Visitors;
using Microsoft.AspNetCore.Mvc;

namespace Chesil.Web.Pages.Workspace.Members;

/// <summary>Changing somebody's role.</summary>
[Needs(Permission.ChangeMembers)]
public sealed class RoleModel(ChesilDbContext db, Visitor visitor, ChangeRole change) : MemberPage(db, visitor)
{
    [BindProperty]
    public Role? Role { get; set; }

    public async Task<IActionResult> OnGetAsync(string account, CancellationToken cancellation)
    {
        if (!await FindMember(account, cancellation)) return Nobody();
        Role = Member.Role;
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string account, CancellationToken cancellation)
    {
        if (!await FindMember(account, cancellation)) return Nobody();
        if (Role is null || !Enum.IsDefined(Role.Value))
        {
            ModelState.Remove(nameof(Role));
            ModelState.AddModelError(nameof(Role), "Choose a role");
        }
        if (!HasReason()) return Page();
        switch (await change.Do(Because(), account, Role!.Value, cancellation))
        {
            case ChangeRoleResult.Changed:
                // Who is no longer admin may not see the list.
                return IsOneself ? Redirect("~/account") : Redirect($"{MemberRoot}?done=changed");
            case ChangeRoleResult.NotFound:
                return Nobody();
            case ChangeRoleResult.NothingChanged:
                ModelState.AddModelError(nameof(Role), "They have this role already. Choose another");
                break;
            case ChangeRoleResult.Refused refused:
                ModelState.AddModelError(nameof(Role), AccountSentences.Of(refused.Why, IsInstallation));
                break;
        }
        return Page();
    }
}
