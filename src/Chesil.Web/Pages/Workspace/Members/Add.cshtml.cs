using Chesil.Reviews.Accounts;
using Chesil.Reviews.Data;
using Chesil.Web.Pages.Accounts;
using Chesil.Web.Visitors;
using Microsoft.AspNetCore.Mvc;

namespace Chesil.Web.Pages.Workspace.Members;

/// <summary>Giving somebody a role.</summary>
[Needs(Permission.ChangeMembers)]
public sealed class AddModel(ChesilDbContext db, Visitor visitor, GiveRole give) : MembersPage(db, visitor)
{
    [BindProperty]
    public string? Address { get; set; }

    [BindProperty]
    public Role? Role { get; set; }

    /// <summary>What came of it; null before.</summary>
    public GiveRoleResult.Given? Given { get; private set; }

    /// <summary>The link to hand over, shown now and never again.</summary>
    public string? Link { get; private set; }

    public void OnGet()
    {
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        if (string.IsNullOrWhiteSpace(Address)) ModelState.AddModelError(nameof(Address), AccountSentences.Of(AccountProblem.AddressMissing));
        if (Role is null || !Enum.IsDefined(Role.Value))
        {
            ModelState.Remove(nameof(Role));
            ModelState.AddModelError(nameof(Role), "Choose a role");
        }
        if (!HasReason()) return Page();
        switch (await give.Do(Because(), Address!, Role!.Value, cancellation))
        {
            case GiveRoleResult.Given given:
                Given = given;
                Link = given.Key is { } key ? LinkOf(key) : null;
                break;
            case GiveRoleResult.HasRole already:
                ModelState.AddModelError(nameof(Address), $"They have a role here already: {AccountSentences.Of(already.Role).ToLowerInvariant()}. You can change it on their page");
                break;
            case GiveRoleResult.NotAcceptable refused:
                foreach (var problem in refused.Problems) ModelState.AddModelError(nameof(Address), AccountSentences.Of(problem));
                break;
        }
        return Page();
    }
}
