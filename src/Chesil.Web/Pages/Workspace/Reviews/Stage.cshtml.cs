using Chesil.Components;
using Chesil.Reviews.Accounts;
using Chesil.Reviews.Data;
using Chesil.Reviews.Programme;
using Chesil.Web.Visitors;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Chesil.Web.Pages.Workspace.Reviews;

/// <summary>When did the review reach a stage?</summary>
[Needs(Permission.ChangeReview)]
public sealed class StageModel(ChesilDbContext db, Visitor visitor, ReachStage reach) : WorkspacePage(db, visitor)
{
    public ReviewStage Stage { get; private set; } = null!;

    [BindProperty]
    public DateEntered On { get; set; } = new();

    [BindProperty]
    public string? Reason { get; set; }

    public void OnGet()
    {
    }

    public async Task<IActionResult> OnPostAsync()
    {
        if (!On.TryRead("The date", out var on, out var problem)) ModelState.AddModelError(nameof(On), problem);
        if (ReasonOrNull(Typed.Of(Reason), nameof(Reason)) is not { } reason || !ModelState.IsValid) return Page();
        if (ReviewSentences.Of(await reach.Do(Because(reason), Stage.Code, on, Cancellation)) is not { } sentence) return Redirect($"{Root}?reached={Stage.Code}");
        ModelState.AddModelError(nameof(On), sentence);
        return Page();
    }

    /// <inheritdoc/>
    protected override async Task<IActionResult?> Prepare()
    {
        var code = (string)RouteData.Values["stage"]!;
        if (await Db.ReviewStages.AsNoTracking().FirstOrDefaultAsync(stage => stage.ReviewId == Review.Id && stage.Code == code, Cancellation) is not { } found) return NotFound();
        Stage = found;
        return null;
    }
}
