using System.Globalization;
using Chesil.Reviews.Accounts;
using Chesil.Reviews.Data;
using Chesil.Reviews.Drafts;
using Chesil.Reviews.Options;
using Chesil.Web.Visitors;
using Microsoft.AspNetCore.Mvc;

namespace Chesil.Web.Pages.Workspace.Options.Generate;

/// <summary>What would a site of this role give?</summary>
[Needs(Permission.ChangeOptions)]
public sealed class RoleModel(ChesilDbContext db, Visitor visitor, FormDrafts drafts) : GeneratePage(db, visitor, drafts)
{
    private const int LongestName = 60, MostRoles = 12, MostSites = 1000;

    [BindProperty]
    public string? Name { get; set; }

    [BindProperty]
    public List<string> Services { get; set; } = [];

    [BindProperty]
    public string? Fewest { get; set; }

    [BindProperty]
    public string? Most { get; set; }

    public void OnGet()
    {
    }

    public async Task<IActionResult> OnPostAsync()
    {
        var name = Typed.Of(Name);
        if (name.Length == 0) ModelState.AddModelError(nameof(Name), "Enter a name for the role");
        if (name.Length > LongestName) ModelState.AddModelError(nameof(Name), OptionSentences.TooLong("The name", name.Length, LongestName));
        if (Draft.Roles.Any(role => string.Equals(role.Name, name, StringComparison.OrdinalIgnoreCase))) ModelState.AddModelError(nameof(Name), "Another role has this name. Enter a different one.");
        if (Draft.Roles.Length >= MostRoles) ModelState.AddModelError("", "There are twelve roles already. Take one out first.");
        var (fewest, most) = (Read(Fewest, nameof(Fewest)), Read(Most, nameof(Most)));
        if (fewest > most) ModelState.AddModelError(nameof(Most), "Enter a number that is not below the fewest");
        if (!ModelState.IsValid) return Page();
        await Save(Draft with { Roles = Draft.Roles.Add(new GenerationRole(name, [.. Names.Services.Select(each => each.Key).Where(Services.Contains)], fewest ?? 0, most)) });
        return Redirect(To("roles"));
    }

    private int? Read(string? typed, string field)
    {
        if (string.IsNullOrWhiteSpace(typed)) return null;
        if (int.TryParse(typed.Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number <= MostSites) return number;
        ModelState.AddModelError(field, "Enter a whole number of sites, such as 1, or leave it empty");
        return null;
    }
}
