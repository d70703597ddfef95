using Chesil.Packages.Tables;
using Chesil.Reviews.Accounts;
using Chesil.Reviews.Data;
using Chesil.Reviews.Drafts;
using Chesil.Web.Visitors;
using Microsoft.AspNetCore.Mvc;

namespace Chesil.Web.Pages.Workspace.Options.Write;

/// <summary>What kind of change is it?</summary>
[Needs(Permission.ProposeOptions)]
public sealed class KindModel(ChesilDbContext db, Visitor visitor, FormDrafts drafts) : WritePage(db, visitor, drafts)
{
    [BindProperty]
    public string? Kind { get; set; }

    public void OnGet()
    {
    }

    public IActionResult OnPost()
    {
        if (Enum.TryParse<ChangeKind>(Kind, out var kind) && Enum.IsDefined(kind)) return Redirect($"{To("change")}?kind={kind}&back={Uri.EscapeDataString(Back ?? "")}");
        ModelState.AddModelError(nameof(Kind), "Choose what kind of change it is");
        return Page();
    }
}
