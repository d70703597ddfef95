using Chesil.Reviews.Accounts;
using Chesil.Reviews.Data;
using Chesil.Reviews.Options;
using Chesil.Web.Shelf;
using Microsoft.AspNetCore.Mvc;

namespace Chesil.Web.Pages.Public.Options;

/// <summary>Arrangements that were generated and did not become options, each with the hurdle and the reason.</summary>
public sealed class GeneratedModel(ReviewShelf shelf, ChesilDbContext db) : ReviewPage(shelf)
{
    private const int PageRows = 100;

    public IReadOnlyList<DiscardedArrangement> Discarded { get; private set; } = [];

    public int Count { get; private set; }

    /// <summary>How many of them only the team sees.</summary>
    public int Drafts { get; private set; }

    public int Number { get; private set; }

    public int Pages => (Count + PageRows - 1) / PageRows;

    /// <param name="number">The page of the list, from 1.</param>
    /// <param name="cancellation">Stops the request.</param>
    public async Task<IActionResult> OnGetAsync([FromQuery(Name = "rows")] int number = 1, CancellationToken cancellation = default)
    {
        var all = await db.ListDiscarded(Seen.Reader, Seen.Review.Id, Seen.Now, cancellation);
        (Count, Number) = (all.Count, ModelState.IsValid ? number : 0);
        if (all.Count == 0 || Number < 1 || Number > Pages) return NotFoundBecause("No discarded arrangements have been published here. The page of options lists the options that there are.");
        Discarded = [.. all.Skip((Number - 1) * PageRows).Take(PageRows)];
        Drafts = Count - (await db.ListDiscarded(Reader.Public, Seen.Review.Id, Seen.Now, cancellation)).Count;
        Beside = $"{Count} {Drafts}";
        return Page();
    }
}
