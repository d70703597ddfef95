using Chesil.Reviews.Accounts;
using Chesil.Reviews.Data;
using Chesil.Web.Pages.Workspace.Options.Write;
using Chesil.Web.Visitors;
using Microsoft.AspNetCore.Mvc;

namespace Chesil.Web.Pages.Workspace.Options.Propose;

/// <summary>Where proposing an option begins.</summary>
[Needs(Permission.ProposeOptions)]
public sealed class IndexModel(ChesilDbContext db, Visitor visitor, WritingStart start) : WorkspacePage(db, visitor)
{
    private static readonly Writing Writing = new(WritingKind.Propose);

    public Resume Resume { get; private set; } = null!;

    public async Task OnGetAsync() => Resume = await start.Look(this, Writing, Cancellation);

    public Task<IActionResult> OnPostAsync() => start.Begin(this, Writing, new OptionDraft { Submission = Guid.CreateVersion7(Now) }, "name", Cancellation);
}
