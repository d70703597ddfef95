using Chesil.Components.Reviews;
using Chesil.Web.Shelf;
using Microsoft.AspNetCore.Mvc;

namespace Chesil.Web.Pages.Public.Figures;

/// <summary>One headline figure with all its public versions.</summary>
public sealed class FigureModel(ReviewShelf shelf) : ReviewPage(shelf)
{
    public ShownFigure Figure { get; private set; } = null!;

    /// <param name="concept">The short name of what is counted.</param>
    public IActionResult OnGet(string concept)
    {
        if (FiguresShown.Of(Setting)?.Find(concept) is not { } figure) return NotFoundBecause("This review has no figure of that name. Its register lists those that there are.");
        Figure = figure;
        return Page();
    }
}
