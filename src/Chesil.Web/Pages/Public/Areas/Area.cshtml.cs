using Chesil.Components.Reviews;
using Chesil.Web.Shelf;
using Microsoft.AspNetCore.Mvc;

namespace Chesil.Web.Pages.Public.Areas;

/// <summary>What the review means for the people of one area.</summary>
public sealed class AreaModel(ReviewShelf shelf) : ReviewPage(shelf)
{
    public OneArea Area { get; private set; } = null!;

    /// <param name="code">The code of the area.</param>
    public IActionResult OnGet(string code)
    {
        if (OneArea.Of(Setting, code) is not { } area) return NotFoundBecause("This review has no area with that code. Look for yours by name.");
        Area = area;
        return Page();
    }
}
