using Chesil.Components.Reviews;
using Chesil.Web.Shelf;
using Microsoft.AspNetCore.Mvc;

namespace Chesil.Web.Pages.Public.Timeline;

/// <summary>What happened, and what is planned.</summary>
public sealed class IndexModel(ReviewShelf shelf) : ReviewPage(shelf)
{
    public TimelineShown Timeline { get; private set; } = null!;

    public IActionResult OnGet()
    {
        if (TimelineShown.Of(Setting) is not { } shown) return NotFoundBecause("This review has no timeline yet. What happens, and what is planned, is listed here.");
        Timeline = shown;
        return Page();
    }
}
