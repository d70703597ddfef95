using Chesil.Components.Reviews;
using Chesil.Web.Shelf;
using Microsoft.AspNetCore.Mvc;

namespace Chesil.Web.Pages.Public.Sites;

/// <summary>Where care is given, and what each place would become.</summary>
public sealed class IndexModel(ReviewShelf shelf) : ReviewPage(shelf)
{
    public SitesShown Sites { get; private set; } = null!;

    public IActionResult OnGet()
    {
        if (SitesShown.Of(Setting) is not { } shown) return NotFoundBecause("This review has no sites yet. The places where care is given are listed here.");
        Sites = shown;
        return Page();
    }
}
