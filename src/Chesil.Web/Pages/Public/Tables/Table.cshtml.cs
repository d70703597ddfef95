using Chesil.Components.Reviews;
using Chesil.Web.Shelf;
using Microsoft.AspNetCore.Mvc;

namespace Chesil.Web.Pages.Public.Tables;

/// <summary>One table: what its columns mean, and its rows.</summary>
public sealed class TableModel(ReviewShelf shelf) : ReviewPage(shelf)
{
    public TableShown Table { get; private set; } = null!;

    /// <param name="name">The name of the table.</param>
    /// <param name="number">The page of its rows, from 1.</param>
    public IActionResult OnGet(string name, [FromQuery(Name = "rows")] int number = 1)
    {
        if (TableShown.Of(Setting, name, ModelState.IsValid ? number : 0) is not { } table) return NotFoundBecause("This review has no such table, or no such page of it, that everyone may see. The page of tables lists those that there are.");
        Table = table;
        return Page();
    }
}
