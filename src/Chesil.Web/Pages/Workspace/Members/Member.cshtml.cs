using Chesil.Reviews.Accounts;
using Chesil.Reviews.Data;
using Chesil.Web.Visitors;
using Microsoft.AspNetCore.Mvc;

namespace Chesil.Web.Pages.Workspace.Members;

/// <summary>One person with a role, and what can be done about it.</summary>
[Needs(Permission.ChangeMembers)]
public sealed class MemberModel(ChesilDbContext db, Visitor visitor) : MemberPage(db, visitor)
{
    /// <summary>What was just done: changed.</summary>
    [BindProperty(SupportsGet = true, Name = "done")]
    public string? What { get; set; }

    public async Task<IActionResult> OnGetAsync(string account, CancellationToken cancellation) => await FindMember(account, cancellation) ? Page() : Nobody();
}
