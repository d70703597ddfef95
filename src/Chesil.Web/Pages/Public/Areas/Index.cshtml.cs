using Chesil.Components.Reviews;
using Chesil.Web.Shelf;
using Microsoft.AspNetCore.Mvc;

namespace Chesil.Web.Pages.Public.Areas;

/// <summary>Finding an area by name.</summary>
public sealed class IndexModel(ReviewShelf shelf) : ReviewPage(shelf)
{
    public AreasFound Found { get; private set; } = null!;

    /// <param name="name">The name, or part of one, that was typed.</param>
    public IActionResult OnGet(string? name)
    {
        if (AreasFound.Of(Setting, name) is not { } found) return NotFoundBecause("This review has no journey times by area yet. Once it has, you can look up where you live here.");
        Found = found;
        return Page();
    }
}
