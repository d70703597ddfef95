using Chesil.Components.Reviews;
using Chesil.Web.Shelf;
using Microsoft.AspNetCore.Mvc;

namespace Chesil.Web.Pages.Public.Options;

/// <summary>The options of one question, side by side.</summary>
public sealed class CompareModel(ReviewShelf shelf) : ReviewPage(shelf)
{
    public OptionsCompared Options { get; private set; } = null!;

    /// <param name="family">The question; the first where none is asked for.</param>
    /// <param name="service">The service whose journeys are shown in full.</param>
    /// <param name="criterion">The criterion whose weight is drawn.</param>
    public IActionResult OnGet(string? family, string? service, string? criterion)
    {
        if (Review.Families.Count == 0) return NotFoundBecause("This review has no options yet. Once ways of arranging care have been named, they are compared here.");
        var chosen = family is null ? Review.Families[0] : Review.Families.FirstOrDefault(each => each.Code == family);
        if (chosen is null) return NotFoundBecause("This review has no question of that name. Its page of options lists those that there are.");
        Options = OptionsCompared.Of(Setting, chosen, service, criterion);
        return Page();
    }
}
