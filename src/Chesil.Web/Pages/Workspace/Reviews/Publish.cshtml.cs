using Chesil.Reviews.Accounts;
using Chesil.Reviews.Data;
using Chesil.Reviews.Programme;
using Chesil.Web.Visitors;
using Microsoft.AspNetCore.Mvc;

namespace Chesil.Web.Pages.Workspace.Reviews;

/// <summary>Lets everybody know of the review.</summary>
[Needs(Permission.Publish)]
public sealed class PublishModel(ChesilDbContext db, Visitor visitor, PublishReview publish) : WorkspacePage(db, visitor)
{
    [BindProperty]
    public string? Reason { get; set; }

    public void OnGet()
    {
    }

    public async Task<IActionResult> OnPostAsync()
    {
        if (ReasonOrNull(Typed.Of(Reason), nameof(Reason)) is not { } reason) return Page();
        switch (await publish.Do(Because(reason), Cancellation))
        {
            case PublishReviewResult.Published:
                return Redirect($"{Root}?published=true");
            case PublishReviewResult.Refused(var why):
                ModelState.AddModelError("", ReviewSentences.Of(why));
                return Page();
            default:
                throw new InvalidOperationException();
        }
    }
}
