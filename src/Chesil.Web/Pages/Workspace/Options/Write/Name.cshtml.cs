using Chesil.Reviews.Accounts;
using Chesil.Reviews.Data;
using Chesil.Reviews.Drafts;
using Chesil.Reviews.Options;
using Chesil.Web.Visitors;
using Microsoft.AspNetCore.Mvc;

namespace Chesil.Web.Pages.Workspace.Options.Write;

/// <summary>What is the option called?</summary>
[Needs(Permission.ProposeOptions)]
public sealed class NameModel(ChesilDbContext db, Visitor visitor, FormDrafts drafts) : WritePage(db, visitor, drafts)
{
    [BindProperty]
    public string? Name { get; set; }

    public void OnGet() => Name = Draft.Name;

    public Task<IActionResult> OnPostAsync() => Keep(
        Draft with { Name = Name?.Trim() ?? "" },
        nameof(Name),
        problem => problem is OptionProblem.NameMissing or OptionProblem.NameTooLong or OptionProblem.NameTaken,
        "question");
}
