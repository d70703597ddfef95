using Chesil.Reviews.Accounts;
using Chesil.Reviews.Acts;
using Chesil.Reviews.Programme;
using Chesil.Web.Pages.Public;
using Chesil.Web.Visitors;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Chesil.Web.Pages.Workspace.Reviews;

/// <summary>Begins a review.</summary>
[Needs(Permission.CreateReviews)]
public sealed class NewModel(Visitor visitor, CreateReview create) : PageModel
{
    [BindProperty]
    public ReviewForm Input { get; set; } = new() { TimeZone = "Europe/London", Currency = "GBP", Languages = "en" };

    [BindProperty]
    public Guid Submission { get; set; }

    /// <inheritdoc/>
    public override void OnPageHandlerExecuting(PageHandlerExecutingContext context)
    {
        (Response.Headers.CacheControl, Response.Headers.Pragma) = ("no-cache, no-store", "no-cache");
        SiteFrame.Of(Request.PathBase).SetOn(ViewData);
    }

    public void OnGet() => Submission = Guid.CreateVersion7(visitor.Now);

    public async Task<IActionResult> OnPostAsync()
    {
        var reason = Typed.Of(Input.Reason);
        if (reason.Length is 0 or > ActContext.LongestReason) ModelState.AddModelError("Input.Reason", reason.Length == 0 ? "Enter why the review begins" : "The reason is too long. Shorten it to 4,000 characters or fewer.");
        var holidays = Input.ReadHolidays(ModelState, "Input.");
        if (!ModelState.IsValid) return Page();
        var context = new ActContext(await visitor.InInstallation(HttpContext.RequestAborted), null, reason, Submission == Guid.Empty ? null : Submission);
        switch (await create.Do(context, Input.ToText(holidays), HttpContext.RequestAborted))
        {
            case CreateReviewResult.Created(var done):
                return Redirect($"{Request.PathBase}/{done.Code}/workspace?begun=true");
            case CreateReviewResult.NotAcceptable(var problems):
                foreach (var (field, sentence) in problems.Select(ReviewSentences.Of)) ModelState.AddModelError("Input." + field, sentence);
                return Page();
            default:
                throw new InvalidOperationException();
        }
    }
}
