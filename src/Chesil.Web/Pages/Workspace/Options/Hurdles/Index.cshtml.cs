using Chesil.Reviews.Accounts;
using Chesil.Reviews.Data;
using Chesil.Reviews.Options;
using Chesil.Web.Visitors;

namespace Chesil.Web.Pages.Workspace.Options.Hurdles;

/// <summary>The hurdles of the review that the reader sees.</summary>
[Needs(Permission.OpenWorkspace)]
public sealed class IndexModel(ChesilDbContext db, Visitor visitor) : WorkspacePage(db, visitor)
{
    public IReadOnlyList<Hurdle> Hurdles { get; private set; } = [];

    /// <summary>Whether one has just been written.</summary>
    public string? Written => Request.Query["written"];

    public async Task OnGetAsync() => Hurdles = await Db.ListHurdles(Reader, Review.Id, await Db.ListOptions(Reader, Review.Id, Now, Cancellation), Cancellation);
}
