using Chesil.Components;
using Chesil.Components.Reviews;
using Chesil.Packages.Addresses;
using Chesil.Reviews.Snapshots;
using Chesil.Web.Hosting;
using Chesil.Web.Shelf;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Chesil.Web.Pages.Public;

/// <summary>A page of one review: it finds the review, frames the page, and lets a browser keep it until something changes.</summary>
public abstract class ReviewPage(ReviewShelf shelf) : PageModel
{
    private ShelvedReview? _shelved;

    /// <summary>The review and where things lead on this site.</summary>
    public Setting Setting { get; private set; } = null!;

    /// <summary>The review.</summary>
    public ReviewIndex Review => Setting.Review;

    /// <summary>The links of this review's pages.</summary>
    public PageLinks Links { get; private set; } = null!;

    /// <summary>What this reader may see of the review's rows.</summary>
    public SeenReview Seen => Shelved.Seen;

    /// <summary>What the page says beside the review itself, so that a browser asks for it again when that changes.</summary>
    protected string Beside { get; set; } = "";

    /// <summary>The review as this reader may see it.</summary>
    protected ShelvedReview Shelved => _shelved ?? throw new InvalidOperationException("The page has not begun.");

    /// <inheritdoc/>
    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        _shelved = RouteData.Values["review"] is string code ? await shelf.Find(code, HttpContext.RequestAborted) : null;
        if (_shelved is null)
        {
            context.Result = NotFoundBecause("There is no review of that name here. The front page lists those that there are.");
            return;
        }
        Links = new PageLinks(Request.PathBase + "/", _shelved.Code);
        Setting = new Setting(_shelved.Index, Links);
        SiteFrame.Of(Request.PathBase, _shelved, Links, Request.Path).SetOn(ViewData);
        var executed = await next();
        if (executed.Result is not PageResult { StatusCode: null }) return;
        var tag = Beside.Length == 0 ? _shelved.Tag : Tags.Of(_shelved.Tag.ToString(), Beside);
        Tags.Set(Response, tag);
        _shelved.SetKeeping(Response);
        if (Tags.IsKept(Request, tag)) executed.Result = new StatusCodeResult(StatusCodes.Status304NotModified);
    }

    /// <summary>The page that says what is not there, and what to do.</summary>
    protected NotFoundResult NotFoundBecause(string reason)
    {
        HttpContext.Items[Problems.ProblemModel.Reason] = reason;
        return NotFound();
    }
}

/// <summary>What surrounds every page of the site.</summary>
internal static class SiteFrame
{
    private static readonly HtmlString Disclaimer = new("Chesil is open software for reviews of health services. This is not an official NHS site. Do not use it to find care: if you need care, use the NHS website or call 111, or 999 in an emergency.");

    /// <summary>The frame of pages that belong to no review.</summary>
    public static PageFrame Of(PathString pathBase) => new()
    {
        HomeHref = pathBase + "/",
        FooterLinks = [new FrameLink("All reviews", pathBase + "/"), new FrameLink("About this site", pathBase + "/about")],
        Disclaimer = Disclaimer,
    };

    /// <summary>The frame of a review's pages: its sections in the header, its notice under it.</summary>
    public static PageFrame Of(PathString pathBase, ShelvedReview shelved, PageLinks links, PathString path)
    {
        var review = shelved.Index;
        var frame = Of(pathBase);
        return frame with
        {
            Language = review.Review.Language,
            Review = review.Review.Code,
            ReviewName = review.Review.Name,
            ReviewHref = links.Root,
            Navigation = [.. SectionsOf(review).Select(section => new FrameLink(section.Title, links.Part(section.Part), path.StartsWithSegments($"/{review.Review.Code}/{section.Part}")))],
            NoticeTag = review.Package.Rows<Packages.Tables.Source>().Any(source => source.Status == FigureStatus.Illustrative) ? "Sample" : "Please note",
            Notice = review.Review.Notice is { } notice ? new HtmlContentBuilder().Append(notice) : null,
            FooterLinks = [.. frame.FooterLinks, new FrameLink("Sources", links.Part("sources")), new FrameLink("Tables to download", links.Part("tables")), new FrameLink("Record", links.Part("audit")), .. shelved.Report is null ? Array.Empty<FrameLink>() : [new FrameLink("Report", links.Part("report"))]],
        };
    }

    private static IEnumerable<(string Part, string Title)> SectionsOf(ReviewIndex review)
    {
        var parts = ReviewFront.PartsOf(review);
        (string Part, string Title)[] all =
        [
            ("options", "Options"),
            ("areas", "Where you live"),
            ("decisions", "Decisions"),
            ("timeline", "Timeline"),
            ("sites", "Sites"),
            ("services", "Services"),
            ("figures", "Figures"),
            ("tables", "Tables"),
        ];
        return all.Where(section => parts.Any(part => part.Part == section.Part));
    }
}
