using Chesil.Reviews.Accounts;
using Chesil.Reviews.Data;
using Chesil.Reviews.Options;
using Chesil.Web.Pages.Workspace.Options.Write;
using Chesil.Web.Visitors;
using Microsoft.AspNetCore.Mvc;

namespace Chesil.Web.Pages.Workspace.Options.Change;

/// <summary>Where changing an option begins: with the version that is there now.</summary>
[Needs(Permission.ChangeOptions)]
public sealed class IndexModel(ChesilDbContext db, Visitor visitor, WritingStart start) : OptionPage(db, visitor)
{
    public Resume Resume { get; private set; } = null!;

    public async Task OnGetAsync() => Resume = await start.Look(this, new Writing(WritingKind.Change, Option.Code), Cancellation);

    public async Task<IActionResult> OnPostAsync()
    {
        if (Option.Stage != OptionStage.Withdrawn) return await start.Begin(this, new Writing(WritingKind.Change, Option.Code), OptionDraft.Of(Option, Guid.CreateVersion7(Now)), "check", Cancellation);
        ModelState.AddModelError("", OptionSentences.Withdrawn);
        await OnGetAsync();
        return Page();
    }
}
