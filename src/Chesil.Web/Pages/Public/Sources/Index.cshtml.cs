using Chesil.Components.Reviews;
using Chesil.Web.Shelf;
using Microsoft.AspNetCore.Mvc;

namespace Chesil.Web.Pages.Public.Sources;

/// <summary>The documents and data sets the review rests on.</summary>
public sealed class IndexModel(ReviewShelf shelf) : ReviewPage(shelf)
{
    public SourcesShown Sources { get; private set; } = null!;

    public IActionResult OnGet()
    {
        if (SourcesShown.Of(Setting) is not { } shown) return NotFoundBecause("This review has no sources yet. Every document and data set it rests on is listed here.");
        Sources = shown;
        return Page();
    }
}
