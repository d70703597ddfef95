using System.Globalization;
using Chesil.Reviews.Accounts;
using Chesil.Reviews.Data;
using Chesil.Reviews.Drafts;
using Chesil.Web.Visitors;
using Microsoft.AspNetCore.Mvc;

namespace Chesil.Web.Pages.Workspace.Options.Generate;

/// <summary>Which roles could a site have?</summary>
[Needs(Permission.ChangeOptions)]
public sealed class RolesModel(ChesilDbContext db, Visitor visitor, FormDrafts drafts) : GeneratePage(db, visitor, drafts)
{
    public void OnGet()
    {
    }

    public async Task<IActionResult> OnPostAsync(string? remove)
    {
        // A role is removed by its name, so that a button pressed twice removes one.
        if (remove is not null)
        {
            await Save(Draft with { Roles = Draft.Roles.RemoveAll(role => role.Name == remove), Rules = Draft.Rules.RemoveAll(rule => rule.Role == remove) });
            return Redirect(To("roles"));
        }
        if (Draft.Roles.Length >= 2) return Redirect(To("rules"));
        ModelState.AddModelError("", string.Create(CultureInfo.InvariantCulture, $"Add at least two roles. With {Draft.Roles.Length} there is nothing to choose between."));
        return Page();
    }
}
