using System.Globalization;
using Chesil.Reviews.Data;
using Chesil.Reviews.Snapshots;
using Chesil.Web.Shelf;
using Microsoft.AspNetCore.Mvc;

namespace Chesil.Web.Pages.Public.Audit;

/// <summary>The record of a review: every event by its number, time and hash, and what was done once that is public.</summary>
public sealed class IndexModel(ReviewShelf shelf, ChesilDbContext db) : ReviewPage(shelf)
{
    public PublicRecordPage Record { get; private set; } = null!;

    /// <param name="number">The page of the record, from 1.</param>
    /// <param name="cancellation">Stops the request.</param>
    public async Task<IActionResult> OnGetAsync([FromQuery(Name = "rows")] int number = 1, CancellationToken cancellation = default)
    {
        if (await db.FindRecord(Seen.Review.Id, ModelState.IsValid ? number : 0, Seen.Now, cancellation) is not { } record) return NotFoundBecause("The record has no such page. Its first page has the latest events.");
        Record = record;
        Beside = string.Join('\n', record.Events.Select(each => each.Told?.Reason ?? "")) + record.HeadHash + string.Create(CultureInfo.InvariantCulture, $"{record.Events.Count(each => each.Told is not null)}");
        return Page();
    }

    /// <summary>What an event was about, by its name where it is an option that the reader sees.</summary>
    public string SubjectOf(ToldEvent told) => told.Subject.Split('/', 2) switch
    {
        ["option", var code] => Seen.FindOption(code)?.Name ?? code,
        ["stage", var code] => Seen.Stages.FirstOrDefault(stage => stage.Code == code)?.Name ?? code,
        ["generation", var number] => "generation " + number,
        ["review", _] => Review.Review.Name,
        [_, var code] => code,
        _ => told.Subject,
    };
}
