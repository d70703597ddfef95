using Chesil.Components.Reviews;
using Chesil.Packages.Addresses;
using Chesil.Web.Shelf;
using Microsoft.AspNetCore.Mvc;

namespace Chesil.Web.Pages.Public.Numbers;

/// <summary>Any number of the review: what it is, what it was made from, and how sure it is.</summary>
public sealed class NumberModel(ReviewShelf shelf) : ReviewPage(shelf)
{
    public NumberOpened Number { get; private set; } = null!;

    /// <param name="address">The address of the number.</param>
    public IActionResult OnGet(string? address)
    {
        if (!Address.TryParse(address, null, out var parsed) || NumberOpened.Of(Setting, parsed) is not { } number)
        {
            return NotFoundBecause("No number of this review stands at that address. It may be from another version of the review. Open the page the number was on and follow it from there.");
        }
        Number = number;
        return Page();
    }
}
