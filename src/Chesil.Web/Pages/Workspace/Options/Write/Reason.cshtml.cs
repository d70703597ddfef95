using Chesil.Reviews.Accounts;
using Chesil.Reviews.Data;
using Chesil.Reviews.Drafts;
using Chesil.Web.Visitors;
using Microsoft.AspNetCore.Mvc;

namespace Chesil.Web.Pages.Workspace.Options.Write;

/// <summary>Why is it proposed, or changed?</summary>
[Needs(Permission.ProposeOptions)]
public sealed class ReasonModel(ChesilDbContext db, Visitor visitor, FormDrafts drafts) : WritePage(db, visitor, drafts)
{
    [BindProperty]
    public string? Reason { get; set; }

    public string Question => Writing.Kind switch
    {
        WritingKind.Change => "Why do you change it?",
        WritingKind.Merge => "Why do you merge them?",
        _ => "Why do you propose it?",
    };

    public void OnGet() => Reason = Draft.Reason;

    public async Task<IActionResult> OnPostAsync()
    {
        if (ReasonOrNull(Typed.Of(Reason), nameof(Reason)) is not { } reason) return Page();
        await Save(Draft with { Reason = reason });
        return Redirect(To("check"));
    }
}
