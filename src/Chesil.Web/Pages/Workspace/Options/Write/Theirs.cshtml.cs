using System.Collections.Immutable;
using Chesil.Reviews.Accounts;
using Chesil.Reviews.Data;
using Chesil.Reviews.Drafts;
using Chesil.Reviews.Options;
using Chesil.Web.Visitors;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Chesil.Web.Pages.Workspace.Options.Write;

/// <summary>Somebody changed the option meanwhile: theirs and yours side by side, and how to go on with nothing lost.</summary>
[Needs(Permission.ChangeOptions)]
public sealed class TheirsModel(ChesilDbContext db, Visitor visitor, FormDrafts drafts) : WritePage(db, visitor, drafts)
{
    /// <summary>The version there is now.</summary>
    public OptionVersion Theirs { get; private set; } = null!;

    /// <summary>The parts in which the two differ.</summary>
    public IReadOnlyList<OptionPart> Parts { get; private set; } = [];

    /// <summary>Whose each part is to be: "yours" or "theirs" by the name of the part.</summary>
    [BindProperty]
    public Dictionary<string, string> Take { get; set; } = [];

    /// <summary>The version they started from, raised when it changes once more while this page is open.</summary>
    [BindProperty]
    public int Seen { get; set; }

    public async Task<IActionResult> OnGetAsync()
    {
        if (await Look() is { } otherwise) return otherwise;
        Seen = Theirs.Number;
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string? give)
    {
        if (await Look() is { } otherwise) return otherwise;
        if (give == "up")
        {
            await Delete();
            return Redirect($"{Root}/options/{Writing.Code}");
        }
        if (Seen != Theirs.Number) return Redirect(To("theirs"));
        foreach (var part in Parts.Where(part => Take.GetValueOrDefault(part.Name) is not ("yours" or "theirs"))) ModelState.AddModelError($"Take[{part.Name}]", $"Choose which to take: {part.Title}");
        if (!ModelState.IsValid) return Page();

        bool IsTheirs(string part) => Take.GetValueOrDefault(part) == "theirs";
        await Save(Draft with
        {
            Name = IsTheirs(nameof(Draft.Name)) ? Theirs.Name : Draft.Name,
            Family = IsTheirs(nameof(Draft.Family)) ? Theirs.Family : Draft.Family,
            Summary = IsTheirs(nameof(Draft.Summary)) ? Theirs.Summary : Draft.Summary,
            Changes = IsTheirs(nameof(Draft.Changes)) ? Theirs.Changes : Draft.Changes,
            Roles = Draft.Roles.SequenceEqual(Theirs.Roles) ? Draft.Roles : Theirs.Roles,
            From = ImmutableSortedDictionary<string, int>.Empty.Add(Writing.Code!, Theirs.Number),
        });
        return Redirect(To("check"));
    }

    private async Task<IActionResult?> Look()
    {
        if (Writing.Kind != WritingKind.Change || await Db.FindOption(Reader, Review.Id, Writing.Code!, Now, Cancellation) is not { } latest) return NotFound();
        if (!Draft.From.TryGetValue(Writing.Code!, out var opened) || latest.Number == opened) return Redirect(To("check"));
        var before = await Db.OptionVersions.AsNoTracking().SingleAsync(version => version.ReviewId == Review.Id && version.Code == latest.Code && version.Number == opened, Cancellation);
        Theirs = latest;
        Parts = [.. OptionPart.List(OptionText.Of(before), OptionText.Of(latest), Draft.ToText(), Names).Where(part => part.AreDifferent)];
        // What only one of the two touched needs no thought: it is chosen already.
        if (HttpMethods.IsGet(Request.Method)) Take = Parts.ToDictionary(part => part.Name, part => part.IsMineAsBefore ? "theirs" : "yours");
        return null;
    }
}
