using Chesil.Reviews.Data;
using Chesil.Reviews.Programme;
using Chesil.Web.Visitors;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Chesil.Web.Pages.Public.Reviews;

/// <summary>The reviews of this installation that the visitor may know of.</summary>
public sealed class IndexModel(ChesilDbContext db, Visitor visitor) : PageModel
{
    public IReadOnlyList<Review> Reviews { get; private set; } = [];

    /// <summary>Codes of those that everybody may know of.</summary>
    public IReadOnlySet<string> Public { get; private set; } = new HashSet<string>();

    public async Task OnGetAsync(CancellationToken cancellation)
    {
        SiteFrame.Of(Request.PathBase).SetOn(ViewData);
        Reviews = await db.ListReviews(visitor.AccountId, visitor.Now, cancellation);
        Public = (visitor.AccountId is null ? Reviews : await db.ListReviews(null, visitor.Now, cancellation)).Select(review => review.Code).ToHashSet(StringComparer.Ordinal);
        Response.Headers.CacheControl = visitor.AccountId is null ? "no-cache" : "private, no-cache";
        Response.Headers.Append("Vary", "Cookie");
    }
}
