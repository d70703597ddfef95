using Chesil.Components.Reviews;
using Chesil.Web.Shelf;
using Microsoft.AspNetCore.Mvc;

namespace Chesil.Web.Pages.Public.Decisions;

/// <summary>What was proposed and what was decided.</summary>
public sealed class IndexModel(ReviewShelf shelf) : ReviewPage(shelf)
{
    public DecisionsShown Decisions { get; private set; } = null!;

    public IActionResult OnGet()
    {
        if (DecisionsShown.Of(Setting) is not { } shown) return NotFoundBecause("This review has no decisions yet. Each one is listed here with what had been proposed.");
        Decisions = shown;
        return Page();
    }
}
