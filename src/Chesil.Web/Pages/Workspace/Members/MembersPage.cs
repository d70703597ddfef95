using Chesil.Components.Reviews;
using Chesil.Reviews.Accounts;
using Chesil.Reviews.Acts;
using Chesil.Reviews.Data;
using Chesil.Reviews.Programme;
using Chesil.Web.Pages.Public;
using Chesil.Web.Visitors;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ApplicationModels;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Chesil.Web.Pages.Workspace.Members;

/// <summary>
/// A page about who has which role: in a review at /{review}/workspace/members, in the whole installation at
/// /installation/members. It is one page at both addresses.
/// </summary>
public abstract class MembersPage(ChesilDbContext db, Visitor visitor) : PageModel
{
    protected ChesilDbContext Db { get; } = db;

    /// <summary>The review; null for the whole installation.</summary>
    public Review? Review { get; private set; }

    /// <summary>Who opened the page.</summary>
    public Reader Reader { get; private set; } = Reader.Public;

    public bool IsInstallation => Review is null;

    /// <summary>Names this form, so that one sent twice acts once.</summary>
    [BindProperty]
    public Guid Submission { get; set; }

    /// <summary>Why, in the person's own words.</summary>
    [BindProperty]
    public string? Reason { get; set; }

    /// <summary>Where the list stands.</summary>
    public string Root => Review is { } review ? $"{Request.PathBase}/{review.Code}/workspace/members" : $"{Request.PathBase}/installation/members";

    /// <summary>"this review", or "the whole site".</summary>
    public string Where => IsInstallation ? "the whole site" : "this review";

    /// <inheritdoc/>
    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        var cancellation = HttpContext.RequestAborted;
        if (RouteData.Values["review"] is string code)
        {
            // The filter before this one let through only those who may change roles in the review.
            if (await visitor.FindReview(code, cancellation) is not var (review, reader))
            {
                context.Result = NotFound();
                return;
            }
            (Review, Reader) = (review, reader);
            WorkspaceFrame.Of(Request, review, reader).SetOn(ViewData);
        }
        else
        {
            Reader = await visitor.InInstallation(cancellation);
            SiteFrame.Of(Request.PathBase).SetOn(ViewData);
        }
        if (HttpMethods.IsGet(Request.Method)) Submission = Guid.CreateVersion7(visitor.Now);
        Response.Headers.CacheControl = "no-store";
        await next();
    }

    /// <summary>The date of an instant, in the review's own time.</summary>
    public string DateOf(DateTime instant) => Words.Date(Review?.Calendar.DateAt(instant) ?? DateOnly.FromDateTime(instant));

    /// <summary>Whether there is a reason that can be kept; says what is wrong with it where there is none.</summary>
    protected bool HasReason()
    {
        if (string.IsNullOrWhiteSpace(Reason)) ModelState.AddModelError(nameof(Reason), "Say why, in a few words");
        else if (Reason.Length > ActContext.LongestReason) ModelState.AddModelError(nameof(Reason), $"Say why in at most {ActContext.LongestReason:#,##0} characters");
        return ModelState.IsValid;
    }

    /// <summary>Who acts, here and for the reason that was given, with this form.</summary>
    protected ActContext Because() => new(Reader, Review?.Id, Reason!, Submission);

    /// <summary>Where a link with this key leads.</summary>
    protected string LinkOf(string key) => $"{Request.Scheme}://{Request.Host}{Request.PathBase}{Doors.LinkPath}?key={key}";
}

/// <summary>A page about one person with a role.</summary>
public abstract class MemberPage(ChesilDbContext db, Visitor visitor) : MembersPage(db, visitor)
{
    /// <summary>The person.</summary>
    public Member Member { get; private set; } = null!;

    /// <summary>Whether it is who opened the page.</summary>
    public bool IsOneself => Member.Account == Reader.Code;

    /// <summary>Where the page about them stands.</summary>
    public string MemberRoot => $"{Root}/{Member.Account}";

    /// <summary>Finds the person, before anything is shown or done.</summary>
    protected async Task<bool> FindMember(string account, CancellationToken cancellation)
    {
        if (await Db.FindMember(Review?.Id, account, cancellation) is not { } member) return false;
        Member = member;
        return true;
    }

    /// <summary>Nobody with this code has a role here, or no longer.</summary>
    protected NotFoundResult Nobody()
    {
        HttpContext.Items[Public.Problems.ProblemModel.Reason] = "Nobody with that code has a role here. It may have been taken away since you opened the list.";
        return NotFound();
    }
}

/// <summary>The second address of these pages.</summary>
internal static class MembersRoutes
{
    public static void AddPageRoutesOfMembers(this PageConventionCollection pages)
    {
        foreach (var (page, rest) in new[] { ("Index", ""), ("Add", "/add"), ("Member", "/{account}"), ("Role", "/{account}/role"), ("Take", "/{account}/take"), ("Link", "/{account}/link") })
        {
            pages.AddPageRoute($"/Workspace/Members/{page}", "/installation/members" + rest);
        }
    }
}
