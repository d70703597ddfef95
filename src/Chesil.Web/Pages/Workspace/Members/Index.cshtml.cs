using Chesil.Reviews.Accounts;
using Chesil.Reviews.Data;
using Chesil.Web.Visitors;

namespace Chesil.Web.Pages.Workspace.Members;

/// <summary>Who has a role here.</summary>
[Needs(Permission.ChangeMembers)]
public sealed class IndexModel(ChesilDbContext db, Visitor visitor) : MembersPage(db, visitor)
{
    public IReadOnlyList<Member> People { get; private set; } = [];

    /// <summary>How many more have a role here because they have one everywhere.</summary>
    public int Everywhere { get; private set; }

    public async Task OnGetAsync(CancellationToken cancellation)
    {
        People = await Db.ListMembers(Review?.Id, cancellation);
        if (!IsInstallation) Everywhere = (await Db.ListMembers(null, cancellation)).Count;
    }
}
