using Chesil.Reviews.Accounts;
using Chesil.Reviews.Data;
using Chesil.Reviews.Options;
using Chesil.Web.Visitors;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Chesil.Web.Pages.Workspace.Options.Share;

/// <summary>Who may see the drafts of an option?</summary>
[Needs(Permission.Share)]
public sealed class IndexModel(ChesilDbContext db, Visitor visitor, ShareOption share) : OptionPage(db, visitor)
{
    /// <summary>"role-Member" for everybody with a role, or "account-" and the code of one person.</summary>
    [BindProperty]
    public string? With { get; set; }

    [BindProperty]
    public string? Reason { get; set; }

    /// <summary>Roles that do not see drafts anyway.</summary>
    public static IEnumerable<Role> Roles => Enum.GetValues<Role>().Where(role => !role.Allow(Permission.ReadDrafts));

    /// <summary>People of the review who do not see drafts anyway.</summary>
    public IReadOnlyList<(string Code, string Name, Role Role)> Members { get; private set; } = [];

    public async Task OnGetAsync()
    {
        var members = await (from membership in Db.Memberships.AsNoTracking()
                             where membership.ReviewId == Review.Id || membership.ReviewId == null
                             join account in Db.Users.AsNoTracking() on membership.AccountId equals account.Id
                             select new { account.Code, account.Name, membership.Role }).ToListAsync(Cancellation);
        Members = [.. members.GroupBy(each => each.Code).Where(group => group.All(each => !each.Role.Allow(Permission.ReadDrafts)))
            .Select(group => group.First()).OrderBy(each => each.Name, StringComparer.Ordinal).Select(each => (each.Code, each.Name, each.Role))];
    }

    public async Task<IActionResult> OnPostAsync()
    {
        await OnGetAsync();
        var role = Roles.Select(each => (Role?)each).FirstOrDefault(each => With == "role-" + each);
        var account = With is not null && With.StartsWith("account-", StringComparison.Ordinal) ? With["account-".Length..] : null;
        if (role is null && account is null) ModelState.AddModelError(nameof(With), "Choose who may see it");
        if (ReasonOrNull(Typed.Of(Reason), nameof(Reason)) is not { } reason || !ModelState.IsValid) return Page();
        switch (await share.Do(Because(reason), Option.Code, account, role, Cancellation))
        {
            case PublishOptionResult.Published:
                return ToDone("shared");
            case PublishOptionResult.SharedAlready:
                ModelState.AddModelError(nameof(With), OptionSentences.SharedAlready);
                return Page();
            case PublishOptionResult.NoSuchMember:
                ModelState.AddModelError(nameof(With), OptionSentences.NoSuchMember);
                return Page();
            case PublishOptionResult.NotFound:
                return NotFound();
            default:
                throw new InvalidOperationException();
        }
    }
}
