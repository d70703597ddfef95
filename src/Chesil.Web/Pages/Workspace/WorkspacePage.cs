using System.Globalization;
using Chesil.Components.Reviews;
using Chesil.Reviews.Accounts;
using Chesil.Reviews.Acts;
using Chesil.Reviews.Data;
using Chesil.Reviews.Programme;
using Chesil.Web.Visitors;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Chesil.Web.Pages.Workspace;

/// <summary>A page of the team's part of a review. What it takes to open it stands in its <see cref="NeedsAttribute"/>.</summary>
public abstract class WorkspacePage(ChesilDbContext db, Visitor visitor) : PageModel
{
    protected ChesilDbContext Db { get; } = db;

    /// <summary>The review.</summary>
    public Review Review { get; private set; } = null!;

    /// <summary>Who opened the page, with their role in the review.</summary>
    public Reader Reader { get; private set; } = null!;

    /// <summary>The moment of the request.</summary>
    public DateTime Now => visitor.Now;

    /// <summary>Names this form, so that one sent twice acts once. A hidden field carries it back.</summary>
    [BindProperty]
    public Guid Submission { get; set; }

    /// <summary>Where the workspace of the review begins.</summary>
    public string Root => $"{Request.PathBase}/{Review.Code}/workspace";

    /// <summary>Ends with the request.</summary>
    protected CancellationToken Cancellation => HttpContext.RequestAborted;

    /// <inheritdoc/>
    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        // The filter before this one let through only those with a role in the review.
        if (await visitor.FindReview((string)RouteData.Values["review"]!, context.HttpContext.RequestAborted) is not var (review, reader))
        {
            context.Result = NotFound();
            return;
        }
        (Review, Reader) = (review, reader);
        if (HttpMethods.IsGet(Request.Method)) Submission = Guid.CreateVersion7(visitor.Now);
        // As the token against forgery wants it: anything else it overrides, and complains.
        (Response.Headers.CacheControl, Response.Headers.Pragma) = ("no-cache, no-store", "no-cache");
        WorkspaceFrame.Of(Request, review, reader).SetOn(ViewData);
        if (await Prepare() is { } otherwise)
        {
            context.Result = otherwise;
            return;
        }
        await next();
    }

    /// <summary>Reads what the page is about, before its handler. An answer of its own, such as that there is no such thing, takes the handler's place.</summary>
    protected virtual Task<IActionResult?> Prepare() => Task.FromResult<IActionResult?>(null);

    /// <summary>Who acts, here and for this reason, with this form.</summary>
    protected ActContext Because(string reason) => new(Reader, Review.Id, reason, Submission == Guid.Empty ? null : Submission);

    /// <summary>A reason as it may be kept; otherwise says under the field what to do, and is null.</summary>
    protected string? ReasonOrNull(string? typed, string field)
    {
        var problem = string.IsNullOrWhiteSpace(typed) ? "Enter a reason. It is kept with the change."
            : typed.Length > ActContext.LongestReason ? string.Create(CultureInfo.InvariantCulture, $"The reason has {typed.Length:N0} characters. Shorten it to {ActContext.LongestReason:N0} or fewer.")
            : null;
        if (problem is null) return typed!.Trim();
        ModelState.AddModelError(field, problem);
        return null;
    }

    /// <summary>An instant as it is told in the review's time zone: 21 November 2026, 14:05.</summary>
    public string Moment(DateTime instant)
    {
        var there = Review.Calendar.At(instant);
        return string.Create(CultureInfo.InvariantCulture, $"{Words.Date(DateOnly.FromDateTime(there))}, {there:HH:mm}");
    }
}
