using Chesil.Reviews.Accounts;
using Chesil.Reviews.Data;
using Chesil.Reviews.Options;
using Chesil.Reviews.Publishing;
using Chesil.Web.Visitors;
using Microsoft.AspNetCore.Mvc;

namespace Chesil.Web.Pages.Workspace.Options.Recall;

/// <summary>Why is the embargo recalled?</summary>
[Needs(Permission.Publish)]
public sealed class IndexModel(ChesilDbContext db, Visitor visitor, RecallOption recall) : OptionPage(db, visitor)
{
    [BindProperty]
    public string? Reason { get; set; }

    /// <summary>What is under embargo; null where nothing is.</summary>
    public Publication? Coming { get; private set; }

    public async Task OnGetAsync() => Coming = (await Db.ListStandings(Review.Id, Now, Cancellation))[Option.Code].Coming;

    public async Task<IActionResult> OnPostAsync()
    {
        await OnGetAsync();
        if (ReasonOrNull(Typed.Of(Reason), nameof(Reason)) is not { } reason) return Page();
        switch (await recall.Do(Because(reason), Option.Code, Cancellation))
        {
            case PublishOptionResult.Published:
                return ToDone("recalled");
            case PublishOptionResult.NothingToRecall:
                ModelState.AddModelError("", OptionSentences.NothingToRecall);
                return Page();
            case PublishOptionResult.NotFound:
                return NotFound();
            default:
                throw new InvalidOperationException();
        }
    }
}
