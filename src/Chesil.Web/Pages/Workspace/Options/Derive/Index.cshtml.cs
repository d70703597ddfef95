using Chesil.Reviews.Accounts;
using Chesil.Reviews.Data;
using Chesil.Web.Pages.Workspace.Options.Write;
using Chesil.Web.Visitors;
using Microsoft.AspNetCore.Mvc;

namespace Chesil.Web.Pages.Workspace.Options.Derive;

/// <summary>Where making an option from another begins.</summary>
[Needs(Permission.ChangeOptions)]
public sealed class IndexModel(ChesilDbContext db, Visitor visitor, WritingStart start) : OptionPage(db, visitor)
{
    public Resume Resume { get; private set; } = null!;

    public async Task OnGetAsync() => Resume = await start.Look(this, new Writing(WritingKind.Derive, Option.Code), Cancellation);

    public Task<IActionResult> OnPostAsync() =>
        start.Begin(this, new Writing(WritingKind.Derive, Option.Code), OptionDraft.Of(Option, Guid.CreateVersion7(Now)) with { Name = "" }, "name", Cancellation);
}
