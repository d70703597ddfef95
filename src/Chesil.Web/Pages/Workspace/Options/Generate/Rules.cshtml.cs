using System.Globalization;
using Chesil.Reviews.Accounts;
using Chesil.Reviews.Data;
using Chesil.Reviews.Drafts;
using Chesil.Reviews.Options;
using Chesil.Web.Visitors;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Chesil.Web.Pages.Workspace.Options.Generate;

/// <summary>What may no arrangement do?</summary>
[Needs(Permission.ChangeOptions)]
public sealed class RulesModel(ChesilDbContext db, Visitor visitor, FormDrafts drafts) : GeneratePage(db, visitor, drafts)
{
    private const int MostRules = 50;

    /// <summary>Rules that can be put on and off: "services" and "together".</summary>
    [BindProperty]
    public List<string> Always { get; set; } = [];

    [BindProperty]
    public GenerationRuleKind? Kind { get; set; }

    [BindProperty]
    public string? Site { get; set; }

    [BindProperty]
    public string? Other { get; set; }

    [BindProperty]
    public string? Role { get; set; }

    public IEnumerable<SelectListItem> SiteItems => Draft.Sites.Select(code => new SelectListItem(Names.Site(code), code));

    public IEnumerable<SelectListItem> RoleItems => Draft.Roles.Select(role => new SelectListItem(role.Name, role.Name));

    public void OnGet() => Look();

    public async Task<IActionResult> OnPostAsync(string? add, string? remove)
    {
        var draft = Draft with { EveryServiceStays = Always.Contains("services"), KeepsTogether = Always.Contains("together") };
        if (remove is not null)
        {
            // Removed by what it says, so that a button pressed twice removes one.
            await Save(draft with { Rules = draft.Rules.RemoveAll(rule => Sentence(rule) == remove) });
            return Redirect(To("rules"));
        }
        if (add is null)
        {
            await Save(draft);
            return Redirect(To("check"));
        }
        if (Kind is not { } kind || !Enum.IsDefined(kind)) ModelState.AddModelError(nameof(Kind), "Choose what the rule says");
        if (!Draft.Sites.Contains(Site ?? "")) ModelState.AddModelError(nameof(Site), "Choose a site");
        if (Draft.Roles.All(role => role.Name != Role)) ModelState.AddModelError(nameof(Role), "Choose a role");
        if (Kind == GenerationRuleKind.NotBoth && (!Draft.Sites.Contains(Other ?? "") || Other == Site)) ModelState.AddModelError(nameof(Other), "Choose another site");
        if (draft.Rules.Length >= MostRules) ModelState.AddModelError("", string.Create(CultureInfo.InvariantCulture, $"There are {MostRules} rules already. Take one out first."));
        if (!ModelState.IsValid) return Page();
        var rule = new GenerationRule(Kind!.Value, Site!, Role!, Kind == GenerationRuleKind.NotBoth ? Other : null);
        await Save(draft.Rules.Contains(rule) ? draft : draft with { Rules = draft.Rules.Add(rule) });
        return Redirect(To("rules"));
    }

    private void Look()
    {
        if (Draft.EveryServiceStays) Always.Add("services");
        if (Draft.KeepsTogether) Always.Add("together");
    }
}
