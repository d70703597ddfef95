using Chesil.Components.Reviews;
using Chesil.Web.Shelf;
using Microsoft.AspNetCore.Mvc;

namespace Chesil.Web.Pages.Public.Tables;

/// <summary>The tables that can be read and taken home.</summary>
public sealed class IndexModel(ReviewShelf shelf) : ReviewPage(shelf)
{
    public IReadOnlyList<Chesil.Packages.TableData> Tables { get; private set; } = [];

    public IActionResult OnGet()
    {
        Tables = TableShown.ListPublic(Review);
        return Page();
    }
}
