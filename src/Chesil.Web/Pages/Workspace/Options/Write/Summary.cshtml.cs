using Chesil.Reviews.Accounts;
using Chesil.Reviews.Data;
using Chesil.Reviews.Drafts;
using Chesil.Reviews.Options;
using Chesil.Web.Visitors;
using Microsoft.AspNetCore.Mvc;

namespace Chesil.Web.Pages.Workspace.Options.Write;

/// <summary>What would change?</summary>
[Needs(Permission.ProposeOptions)]
public sealed class SummaryModel(ChesilDbContext db, Visitor visitor, FormDrafts drafts) : WritePage(db, visitor, drafts)
{
    [BindProperty]
    public string? Summary { get; set; }

    public void OnGet() => Summary = Draft.Summary;

    public Task<IActionResult> OnPostAsync() => Keep(
        Draft with { Summary = Typed.Of(Summary) },
        nameof(Summary),
        problem => problem is OptionProblem.SummaryMissing or OptionProblem.SummaryTooLong,
        "changes");
}
