using Chesil.Components.Reviews;
using Chesil.Web.Shelf;
using Microsoft.AspNetCore.Mvc;

namespace Chesil.Web.Pages.Public.Reviews;

/// <summary>The front page of a review.</summary>
public sealed class FrontModel(ReviewShelf shelf) : ReviewPage(shelf)
{
    public ReviewFront Front { get; private set; } = null!;

    public IActionResult OnGet()
    {
        Front = ReviewFront.Of(Setting);
        return Page();
    }
}
