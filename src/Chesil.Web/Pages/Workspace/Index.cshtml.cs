using Chesil.Reviews.Accounts;
using Chesil.Reviews.Data;
using Chesil.Web.Visitors;

namespace Chesil.Web.Pages.Workspace;

/// <summary>Where the team begins.</summary>
[Needs(Permission.OpenWorkspace)]
public sealed class IndexModel(ChesilDbContext db, Visitor visitor) : WorkspacePage(db, visitor)
{
    public void OnGet()
    {
    }
}
