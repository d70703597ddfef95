using Chesil.Components.Reviews;
using Chesil.Web.Shelf;
using Microsoft.AspNetCore.Mvc;

namespace Chesil.Web.Pages.Public.Options;

/// <summary>One option: what would change, for whom, and how it did.</summary>
public sealed class OptionModel(ReviewShelf shelf) : ReviewPage(shelf)
{
    public OneOption Option { get; private set; } = null!;

    /// <param name="code">The option.</param>
    /// <param name="service">The service whose journeys are shown.</param>
    public IActionResult OnGet(string code, string? service)
    {
        if (Review.FindOption(code) is not { } option) return NotFoundBecause("This review has no option of that name. Its page of options lists those that there are.");
        Option = OneOption.Of(Setting, option, service);
        return Page();
    }
}
