using Chesil.Web.Shelf;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Chesil.Web.Pages.Public.Reviews;

/// <summary>The reviews of this installation.</summary>
public sealed class IndexModel(ReviewShelf shelf) : PageModel
{
    public IReadOnlyList<ShelvedReview> Reviews { get; } = [.. shelf.Reviews];

    public IReadOnlyList<UnreadReview> Unread => shelf.Unread;

    public void OnGet() => SiteFrame.Of(Request.PathBase).SetOn(ViewData);
}
