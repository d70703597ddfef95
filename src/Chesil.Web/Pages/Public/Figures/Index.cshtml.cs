using Chesil.Components.Reviews;
using Chesil.Web.Shelf;
using Microsoft.AspNetCore.Mvc;

namespace Chesil.Web.Pages.Public.Figures;

/// <summary>Every headline figure with all its public versions.</summary>
public sealed class IndexModel(ReviewShelf shelf) : ReviewPage(shelf)
{
    public FiguresShown Figures { get; private set; } = null!;

    public IActionResult OnGet()
    {
        if (FiguresShown.Of(Setting) is not { } shown) return NotFoundBecause("This review has no register of figures yet. Headline figures are listed here with every public version.");
        Figures = shown;
        return Page();
    }
}
