using System.Globalization;
using Chesil.Reviews.Accounts;
using Chesil.Reviews.Audit;
using Chesil.Reviews.Data;
using Chesil.Web.Visitors;
using Microsoft.AspNetCore.Mvc;

namespace Chesil.Web.Pages.Workspace.History;

/// <summary>Takes the reason and values of an event out of the record, because somebody has the right to it.</summary>
[Needs(Permission.EraseDetails)]
public sealed class EraseModel(ChesilDbContext db, Visitor visitor, EraseDetails erase) : WorkspacePage(db, visitor)
{
    /// <summary>From this length on, a reason that stands inside another was copied there.</summary>
    private const int ShortestCopy = 10;

    [BindProperty]
    public string? Reason { get; set; }

    /// <summary>The event.</summary>
    public EventShown Event { get; private set; } = null!;

    public IReadOnlyDictionary<string, string> People { get; private set; } = new Dictionary<string, string>();

    public void OnGet()
    {
    }

    public async Task<IActionResult> OnPostAsync()
    {
        if (ReasonOrNull(Typed.Of(Reason), nameof(Reason)) is not { } reason) return Page();
        if (Event.Reason is { } erased && Repeats(reason, erased.Reason))
        {
            ModelState.AddModelError(nameof(Reason), "This reason repeats what you erase, and it is kept. Say why in other words.");
            return Page();
        }
        var number = Event.Entry.Number;
        switch (await erase.Do(Because(reason), number, Cancellation))
        {
            case EraseDetailsResult.Erased:
                return Redirect(string.Create(CultureInfo.InvariantCulture, $"{Root}/history?erased={number}"));
            case EraseDetailsResult.IsErased(var by):
                ModelState.AddModelError("", ErasedBefore(by));
                return Page();
            case EraseDetailsResult.NotFound:
                return NoSuchEvent();
            default:
                throw new InvalidOperationException();
        }
    }

    /// <summary>That there is nothing to erase any more.</summary>
    public static string ErasedBefore(long? by) => by is { } number
        ? string.Create(CultureInfo.InvariantCulture, $"The reason and values were erased already, by event {number}.")
        : "The reason and values are not there any more.";

    /// <inheritdoc/>
    protected override async Task<IActionResult?> Prepare()
    {
        var number = long.Parse((string)RouteData.Values["number"]!, CultureInfo.InvariantCulture);
        if (await EventShown.Find(Db, Review.Id, number, Cancellation) is not { } found) return NoSuchEvent();
        Event = found;
        People = await ReviewNames.ReadPeople(Db, Cancellation);
        return null;
    }

    private static bool Repeats(string reason, string erased) =>
        reason.Equals(erased, StringComparison.OrdinalIgnoreCase) || (erased.Length >= ShortestCopy && reason.Contains(erased, StringComparison.OrdinalIgnoreCase));

    private NotFoundResult NoSuchEvent()
    {
        HttpContext.Items[Public.Problems.ProblemModel.Reason] = "The history of this review has no event with that number.";
        return NotFound();
    }
}
