using Chesil.Packages.Tables;
using Chesil.Reviews.Accounts;
using Chesil.Reviews.Data;
using Chesil.Reviews.Drafts;
using Chesil.Reviews.Options;
using Chesil.Web.Visitors;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Chesil.Web.Pages.Workspace.Options.Generate;

/// <summary>Which question is asked, and which sites take part?</summary>
[Needs(Permission.ChangeOptions)]
public sealed class IndexModel(ChesilDbContext db, Visitor visitor, FormDrafts drafts) : GeneratePage(db, visitor, drafts)
{
    [BindProperty]
    public string? Family { get; set; }

    [BindProperty]
    public List<string> Sites { get; set; } = [];

    /// <summary>The sites by what they are, hospitals first: a county has many practices.</summary>
    public IReadOnlyList<IGrouping<SiteKind, KeyValuePair<string, string>>> Kinds { get; private set; } = [];

    public async Task OnGetAsync()
    {
        (Family, Sites) = (Draft.Family, [.. Draft.Sites]);
        await Look();
    }

    public async Task<IActionResult> OnPostAsync()
    {
        var family = Typed.Of(Family);
        if (family.Length == 0) ModelState.AddModelError(nameof(Family), "Enter the question the options answer");
        if (family.Length > OptionText.LongestFamily) ModelState.AddModelError(nameof(Family), OptionSentences.TooLong("The question", family.Length, OptionText.LongestFamily));
        var sites = Names.Sites.Select(each => each.Key).Where(Sites.Contains).ToList();
        if (sites.Count == 0) ModelState.AddModelError(nameof(Sites), "Choose at least one site");
        if (!ModelState.IsValid)
        {
            await Look();
            return Page();
        }
        await Save(Draft with { Family = family, Sites = [.. sites] });
        return Redirect(To("roles"));
    }

    /// <inheritdoc/>
    protected override Task<IActionResult?> WhenGone() => Task.FromResult(Begin());

    private async Task Look()
    {
        var kinds = await Db.Sites.AsNoTracking().Where(site => site.ReviewId == Review.Id).ToDictionaryAsync(site => site.Code, site => site.Kind, Cancellation);
        Kinds = [.. Names.Sites.GroupBy(site => kinds[site.Key]).OrderBy(group => group.Key)];
    }
}
