using System.Globalization;
using Chesil.Packages.Tables;
using Chesil.Reviews.Accounts;
using Chesil.Reviews.Data;
using Chesil.Reviews.Drafts;
using Chesil.Reviews.Options;
using Chesil.Web.Visitors;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using OptionProblem = Chesil.Reviews.Options.OptionProblem;

namespace Chesil.Web.Pages.Workspace.Options.Write;

/// <summary>What exactly is changed? The fields of one kind of change.</summary>
[Needs(Permission.ProposeOptions)]
public sealed class ChangeModel(ChesilDbContext db, Visitor visitor, FormDrafts drafts) : WritePage(db, visitor, drafts)
{
    [BindProperty(SupportsGet = true)]
    public ChangeKind? Kind { get; set; }

    /// <summary>The step that is edited, from 1; none where one is added.</summary>
    [BindProperty(SupportsGet = true)]
    public int? Step { get; set; }

    [BindProperty]
    public string? Service { get; set; }

    [BindProperty]
    public string? Site { get; set; }

    [BindProperty]
    public string? ToSite { get; set; }

    [BindProperty]
    public string? Beds { get; set; }

    [BindProperty]
    public string? Hours { get; set; }

    [BindProperty]
    public string? Role { get; set; }

    [BindProperty]
    public string? Reason { get; set; }

    public bool AsksService => Kind is not (ChangeKind.CloseSite or ChangeKind.ChangeRole);

    public IEnumerable<SelectListItem> Sites => Names.Sites.Select(each => new SelectListItem(each.Value, each.Key));

    public IEnumerable<SelectListItem> Services => Names.Services.Select(each => new SelectListItem(each.Value, each.Key));

    public IActionResult OnGet()
    {
        if (Kind is null || !Enum.IsDefined(Kind.Value)) return Redirect(To("kind"));
        Revision = Latest;
        if (Edited is not { } change) return Page();
        (Service, Site, ToSite, Beds, Hours, Role, Reason) = (change.Service, change.Site, change.ToSite, change.Beds?.ToString("0.##########", CultureInfo.InvariantCulture), change.Hours, change.Role, change.Reason);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync()
    {
        if (Kind is not { } kind || !Enum.IsDefined(kind)) return Redirect(To("kind"));
        var change = new NamedChange(
            kind,
            Typed.Of(Site),
            AsksService ? Typed.OrNull(Service) : null,
            kind == ChangeKind.MoveService ? Typed.OrNull(ToSite) : null,
            kind == ChangeKind.AddCapacity ? ReadBeds() : null,
            kind == ChangeKind.ChangeHours ? Typed.OrNull(Hours) : null,
            kind == ChangeKind.ChangeRole ? Typed.OrNull(Role) : null,
            Typed.Of(Reason));
        var list = To("changes") + (Back is null ? "" : "?back=" + Uri.EscapeDataString(Back));
        // The same page sent twice: what it says is in the list already.
        if (Revision != Latest && Draft.Changes.Contains(change)) return Redirect(list);

        var (draft, step) = Edited is not null
            ? (Draft with { Changes = Draft.Changes.SetItem(Step!.Value - 1, change) }, Step!.Value)
            : (Draft with { Changes = Draft.Changes.Add(change) }, Draft.Changes.Length + 1);
        if (change.Site.Length == 0) ModelState.AddModelError(nameof(Site), "Choose the site");
        if (AsksService && change.Service is null) ModelState.AddModelError(nameof(Service), "Choose the service");
        if (change.Reason.Length == 0) ModelState.AddModelError(nameof(Reason), "Enter why. Everybody will read it beside the change.");
        if (ModelState.IsValid) await LookAt(draft, step);
        if (!ModelState.IsValid) return Page();
        await Save(draft);
        return Redirect(list);
    }

    private NamedChange? Edited => Step is { } step && step >= 1 && step <= Draft.Changes.Length ? Draft.Changes[step - 1] : null;

    private decimal? ReadBeds()
    {
        if (string.IsNullOrWhiteSpace(Beds)) return null;
        var typed = Beds.Trim().Replace('−', '-');
        if (decimal.TryParse(typed, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var beds) && Math.Abs(beds) <= 100_000) return beds;
        ModelState.AddModelError(nameof(Beds), "Enter the beds as a number, such as 12, or -12 for fewer");
        return null;
    }

    private async Task LookAt(OptionDraft draft, int step)
    {
        foreach (var problem in (await ListProblems(draft)).Where(each => OptionSentences.StepOf(each) == step || each is OptionProblem.TooManyChanges))
        {
            ModelState.AddModelError(FieldOf(problem, draft.Changes[step - 1]), OptionSentences.Of(problem, draft.ToText(), Names));
        }
    }

    private static string FieldOf(OptionProblem problem, NamedChange change) => problem switch
    {
        OptionProblem.ChangeNotPossible { Column: "to_site" } => nameof(ToSite),
        OptionProblem.UnknownSite(_, var code) when code == change.ToSite => nameof(ToSite),
        OptionProblem.ChangeNotPossible { Column: "service" } or OptionProblem.UnknownService => nameof(Service),
        OptionProblem.ChangeNotPossible { Column: "beds" } => nameof(Beds),
        OptionProblem.ChangeNotPossible { Column: "hours" } => nameof(Hours),
        OptionProblem.ChangeNotPossible { Column: "role" } => nameof(Role),
        OptionProblem.ChangeTextTooLong when change.Reason.Length > OptionText.LongestChangeText => nameof(Reason),
        OptionProblem.ChangeTextTooLong => change.Hours is null ? nameof(Role) : nameof(Hours),
        _ => nameof(Site),
    };
}
