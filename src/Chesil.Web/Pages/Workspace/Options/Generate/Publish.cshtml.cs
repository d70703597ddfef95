using System.Globalization;
using Chesil.Reviews.Accounts;
using Chesil.Reviews.Data;
using Chesil.Reviews.Options;
using Chesil.Reviews.Publishing;
using Chesil.Web.Visitors;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Chesil.Web.Pages.Workspace.Options.Generate;

/// <summary>Lets everybody read which arrangements a generation discarded, and why.</summary>
[Needs(Permission.Publish)]
public sealed class PublishModel(ChesilDbContext db, Visitor visitor, PublishGeneration publish) : WorkspacePage(db, visitor)
{
    [BindProperty]
    public string? Reason { get; set; }

    public int Generation { get; private set; }

    /// <summary>How many arrangements it discarded.</summary>
    public int Count { get; private set; }

    /// <summary>How they were published; null while they are drafts.</summary>
    public Publication? Publication { get; private set; }

    public string BackHref => string.Create(CultureInfo.InvariantCulture, $"{Root}/options/generated?generation={Generation}");

    public void OnGet()
    {
    }

    public async Task<IActionResult> OnPostAsync()
    {
        if (ReasonOrNull(Typed.Of(Reason), nameof(Reason)) is not { } reason) return Page();
        switch (await publish.Do(Because(reason), Generation, Cancellation))
        {
            case PublishGenerationResult.Published:
                return Redirect(BackHref + "&published=true");
            case PublishGenerationResult.Refused(PublishRefusal.AlreadyPublished):
                ModelState.AddModelError("", OptionSentences.DiscardsPublished);
                return Page();
            case PublishGenerationResult.Refused(var why):
                ModelState.AddModelError("", OptionSentences.Of(why));
                return Page();
            case PublishGenerationResult.NotFound:
                return NoSuchGeneration();
            default:
                throw new InvalidOperationException();
        }
    }

    /// <inheritdoc/>
    protected override async Task<IActionResult?> Prepare()
    {
        Generation = int.Parse((string)RouteData.Values["generation"]!, CultureInfo.InvariantCulture);
        Count = await Db.DiscardedArrangements.CountAsync(each => each.ReviewId == Review.Id && each.Generation == Generation, Cancellation);
        if (Count == 0) return NoSuchGeneration();
        Publication = await Db.FindPublicationOfDiscards(Review.Id, Generation, Cancellation);
        return null;
    }

    private NotFoundResult NoSuchGeneration()
    {
        HttpContext.Items[Public.Problems.ProblemModel.Reason] = "This review has no discarded arrangements of a generation with that number.";
        return NotFound();
    }
}
