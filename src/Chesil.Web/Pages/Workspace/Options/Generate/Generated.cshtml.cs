using Chesil.Reviews.Accounts;
using Chesil.Reviews.Data;
using Chesil.Reviews.Options;
using Chesil.Reviews.Publishing;
using Chesil.Web.Visitors;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Chesil.Web.Pages.Workspace.Options.Generate;

/// <summary>Every arrangement that was considered and did not become an option, and why.</summary>
[Needs(Permission.ReadDrafts)]
public sealed class GeneratedModel(ChesilDbContext db, Visitor visitor) : WorkspacePage(db, visitor)
{
    private const int RowsOnPage = 100;

    [BindProperty(SupportsGet = true)]
    public int? Generation { get; set; }

    [BindProperty(SupportsGet = true, Name = "page")]
    public int Number { get; set; } = 1;

    /// <summary>How many options have just been made.</summary>
    [BindProperty(SupportsGet = true, Name = "done")]
    public int? Made { get; set; }

    /// <summary>Whether they have just been published.</summary>
    [BindProperty(SupportsGet = true, Name = "published")]
    public bool Published { get; set; }

    /// <summary>How those shown were published; null while they are drafts.</summary>
    public Publication? Publication { get; private set; }

    public int Pages { get; private set; }

    public int Total { get; private set; }

    public IReadOnlyList<int> Generations { get; private set; } = [];

    public IReadOnlyList<DiscardedArrangement> Rows { get; private set; } = [];

    public IReadOnlyDictionary<string, string> People { get; private set; } = new Dictionary<string, string>();

    public async Task OnGetAsync()
    {
        var all = Db.DiscardedArrangements.AsNoTracking().Where(each => each.ReviewId == Review.Id);
        Generations = await all.Select(each => each.Generation).Distinct().OrderBy(number => number).ToListAsync(Cancellation);
        Generation ??= Generations.Count > 0 ? Generations[^1] : null;
        var shown = all.Where(each => each.Generation == Generation);
        Total = await shown.CountAsync(Cancellation);
        Pages = Math.Max(1, (Total + RowsOnPage - 1) / RowsOnPage);
        Number = Math.Clamp(Number, 1, Pages);
        Rows = await shown.OrderBy(each => each.Place).Skip((Number - 1) * RowsOnPage).Take(RowsOnPage).ToListAsync(Cancellation);
        if (Generation is { } generation) Publication = await Db.FindPublicationOfDiscards(Review.Id, generation, Cancellation);
        People = await ReviewNames.ReadPeople(Db, Cancellation);
    }

    public string PageHref(int number) => $"{Root}/options/generated?generation={Generation}&page={number}";
}
