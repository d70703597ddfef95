using Chesil.Reviews.Accounts;
using Chesil.Reviews.Data;
using Chesil.Reviews.Programme;
using Chesil.Web.Visitors;
using Microsoft.AspNetCore.Mvc;

namespace Chesil.Web.Pages.Accounts;

/// <summary>Somebody's own page: who they are here, and the workspaces they may open.</summary>
public sealed class IndexModel(ChesilDbContext db, Visitor visitor) : AccountPage(db, visitor)
{
    public Account Account { get; private set; } = null!;

    public IReadOnlyList<(Review Review, Role Role)> Roles { get; private set; } = [];

    /// <summary>Who they are in the installation.</summary>
    public Reader Installation { get; private set; } = Reader.Public;

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation)
    {
        if (Visitor.Account is not { } account) return Challenge();
        Account = account;
        Roles = await Db.ListRoles(account.Id, cancellation);
        Installation = await Visitor.InInstallation(cancellation);
        return Page();
    }
}
