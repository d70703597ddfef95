using System.Globalization;
using Chesil.Reviews.Accounts;
using Chesil.Reviews.Data;
using Chesil.Reviews.Drafts;
using Chesil.Web.Visitors;
using Microsoft.AspNetCore.Mvc;

namespace Chesil.Web.Pages.Workspace.Options.Write;

/// <summary>Which named changes to today make the option, in which order?</summary>
[Needs(Permission.ProposeOptions)]
public sealed class ChangesModel(ChesilDbContext db, Visitor visitor, FormDrafts drafts) : WritePage(db, visitor, drafts)
{
    /// <summary>What is wrong with a step, by its number from 1.</summary>
    public ILookup<int, string> Problems { get; private set; } = null!;

    public Task OnGetAsync() => Look();

    public async Task<IActionResult> OnPostAsync(string? remove, string? up, string? down)
    {
        if (remove is not null || up is not null || down is not null)
        {
            // A list that was shown before the last change means other steps by its numbers: show it again, do nothing.
            if (Revision == Latest) await Arrange(Step(remove), Step(up), Step(down));
            return Redirect(To("changes") + (Back is null ? "" : "?back=" + Uri.EscapeDataString(Back)));
        }
        await Look();
        foreach (var problem in Problems) foreach (var sentence in problem) ModelState.AddModelError(string.Create(CultureInfo.InvariantCulture, $"step-{problem.Key}"), sentence);
        return ModelState.IsValid ? Redirect(To(Back == "check" ? "check" : "reason")) : Page();
    }

    private async Task Look()
    {
        Problems = (await ListProblems(Draft)).Where(problem => OptionSentences.StepOf(problem) is not null)
            .ToLookup(problem => OptionSentences.StepOf(problem)!.Value, problem => OptionSentences.Of(problem, Draft.ToText(), Names));
        Revision = Latest;
        ModelState.Remove(nameof(Revision));
    }

    private async Task Arrange(int? remove, int? up, int? down)
    {
        var changes = Draft.Changes;
        if (remove is { } gone) changes = changes.RemoveAt(gone);
        if (up is > 0 and var higher) changes = changes.RemoveAt(higher).Insert(higher - 1, changes[higher]);
        if (down is { } lower && lower < changes.Length - 1) changes = changes.RemoveAt(lower).Insert(lower + 1, changes[lower]);
        await Save(Draft with { Changes = changes });
    }

    private int? Step(string? typed) => int.TryParse(typed, NumberStyles.None, CultureInfo.InvariantCulture, out var step) && step >= 1 && step <= Draft.Changes.Length ? step - 1 : null;
}
