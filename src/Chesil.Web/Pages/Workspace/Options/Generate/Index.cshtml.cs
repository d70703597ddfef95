using Chesil.Reviews.Accounts;
using Chesil.Reviews.Data;
using Chesil.Reviews.Drafts;
using Chesil.Reviews.Options;
using Chesil.Web.Visitors;
using Microsoft.AspNetCore.Mvc;

namespace Chesil.Web.Pages.Workspace.Options.Generate;

/// <summary>Which question is asked, and which sites take part?</summary>
[Needs(Permission.ChangeOptions)]
public sealed class IndexModel(ChesilDbContext db, Visitor visitor, FormDrafts drafts) : GeneratePage(db, visitor, drafts)
{
    [BindProperty]
    public string? Family { get; set; }

    [BindProperty]
    public List<string> Sites { get; set; } = [];

    public void OnGet() => (Family, Sites) = (Draft.Family, [.. Draft.Sites]);

    public async Task<IActionResult> OnPostAsync()
    {
        var family = Typed.Of(Family);
        if (family.Length == 0) ModelState.AddModelError(nameof(Family), "Enter the question the options answer");
        if (family.Length > OptionText.LongestFamily) ModelState.AddModelError(nameof(Family), OptionSentences.TooLong("The question", family.Length, OptionText.LongestFamily));
        var sites = Names.Sites.Select(each => each.Key).Where(Sites.Contains).ToList();
        if (sites.Count == 0) ModelState.AddModelError(nameof(Sites), "Choose at least one site");
        if (!ModelState.IsValid) return Page();
        await Save(Draft with { Family = family, Sites = [.. sites] });
        return Redirect(To("roles"));
    }

    /// <inheritdoc/>
    protected override Task<IActionResult?> WhenGone() => Task.FromResult(Begin());
}
