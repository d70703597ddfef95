using Chesil.Reviews.Accounts;
using Chesil.Reviews.Data;
using Chesil.Web.Visitors;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Chesil.Web.Pages.Workspace.History;

/// <summary>What was done in the review, by whom, when and why.</summary>
[Needs(Permission.ReadHistory)]
public sealed class IndexModel(ChesilDbContext db, Visitor visitor) : WorkspacePage(db, visitor)
{
    private const int EventsOnPage = 25;

    /// <summary>A kind of subject, such as option, or one subject, such as option/acute-a.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Subject { get; set; }

    [BindProperty(SupportsGet = true, Name = "page")]
    public int Number { get; set; } = 1;

    /// <summary>The event whose reason has just been erased.</summary>
    [BindProperty(SupportsGet = true)]
    public long? Erased { get; set; }

    /// <summary>That event, if its reason is gone; otherwise null.</summary>
    public EventShown? ErasedNow { get; private set; }

    public int Pages { get; private set; }

    public int Total { get; private set; }

    public IReadOnlyList<EventShown> Events { get; private set; } = [];

    /// <summary>The kinds of subject there are.</summary>
    public IReadOnlyList<string> Kinds { get; private set; } = [];

    public IReadOnlyDictionary<string, string> People { get; private set; } = new Dictionary<string, string>();

    public async Task OnGetAsync()
    {
        var subject = string.IsNullOrWhiteSpace(Subject) ? null : Subject.Trim();
        Total = await EventShown.Count(Db, Review.Id, subject, Cancellation);
        Pages = Math.Max(1, (Total + EventsOnPage - 1) / EventsOnPage);
        Number = Math.Clamp(Number, 1, Pages);
        Events = await EventShown.List(Db, Review.Id, subject, (Number - 1) * EventsOnPage, EventsOnPage, Cancellation);
        if (Erased is { } number && await EventShown.Find(Db, Review.Id, number, Cancellation) is { ErasedBy: not null } erased) ErasedNow = erased;
        var subjects = await Db.AuditEvents.AsNoTracking().Where(each => each.Chain == Review.Id).Select(each => each.Subject).Distinct().ToListAsync(Cancellation);
        Kinds = [.. subjects.Select(each => each.Split('/')[0]).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
        People = await ReviewNames.ReadPeople(Db, Cancellation);
    }

    /// <summary>Where the reason of an event is erased; null for those who may not.</summary>
    public Func<long, string>? EraseHref => Reader.May(Permission.EraseDetails) ? number => $"{Root}/history/{number}/erase" : null;

    public string PageHref(int number) => $"{Root}/history?page={number}" + (string.IsNullOrWhiteSpace(Subject) ? "" : "&subject=" + Uri.EscapeDataString(Subject));
}
