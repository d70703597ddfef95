using Chesil.Reviews.Audit;
using Chesil.Reviews.Data;
using Microsoft.EntityFrameworkCore;

namespace Chesil.Web.Pages.Workspace.History;

/// <summary>One thing that was done, as the team reads it.</summary>
/// <param name="Entry">What the record says.</param>
/// <param name="Reason">Why, as it was written, with the values; null where they were erased.</param>
/// <param name="ErasedBy">The event by which they were erased; null where they were not.</param>
public sealed record EventShown(AuditEntry Entry, AuditReason? Reason, long? ErasedBy)
{
    /// <summary>The events of a review, the latest first.</summary>
    /// <param name="db">The data.</param>
    /// <param name="reviewId">The review.</param>
    /// <param name="subject">Only what is about this subject, or about this kind of subject; null for all.</param>
    /// <param name="skip">How many of the latest to pass over.</param>
    /// <param name="take">How many to show.</param>
    /// <param name="cancellation">Stops the look.</param>
    public static async Task<IReadOnlyList<EventShown>> List(ChesilDbContext db, Guid reviewId, string? subject, int skip, int take, CancellationToken cancellation) =>
        await Read(db, About(db, reviewId, subject).OrderByDescending(each => each.Number).Skip(skip).Take(take), cancellation);

    /// <summary>One event of a review; null where there is none of that number.</summary>
    public static async Task<EventShown?> Find(ChesilDbContext db, Guid reviewId, long number, CancellationToken cancellation) =>
        (await Read(db, About(db, reviewId, null).Where(each => each.Number == number), cancellation)).SingleOrDefault();

    /// <summary>How many there are.</summary>
    public static Task<int> Count(ChesilDbContext db, Guid reviewId, string? subject, CancellationToken cancellation) => About(db, reviewId, subject).CountAsync(cancellation);

    private static async Task<IReadOnlyList<EventShown>> Read(ChesilDbContext db, IQueryable<AuditEvent> wanted, CancellationToken cancellation)
    {
        var events = await wanted.Select(each => new
        {
            each.Text,
            Details = db.AuditDetails.Where(details => details.Chain == each.Chain && details.Number == each.Number).Select(details => details.Text).FirstOrDefault(),
            ErasedBy = db.AuditDetails.Where(details => details.Chain == each.Chain && details.Number == each.Number).Select(details => details.ErasedBy).FirstOrDefault(),
        }).ToListAsync(cancellation);
        return [.. events.Select(each => new EventShown(AuditEntry.Read(each.Text), each.Details is { } details ? AuditReason.Read(details) : null, each.ErasedBy))];
    }

    private static IQueryable<AuditEvent> About(ChesilDbContext db, Guid reviewId, string? subject)
    {
        var all = db.AuditEvents.AsNoTracking().Where(each => each.Chain == reviewId);
        return subject is null ? all : all.Where(each => each.Subject == subject || each.Subject.StartsWith(subject + "/"));
    }
}

/// <summary>Events to be listed.</summary>
/// <param name="Events">The events.</param>
/// <param name="People">Names of accounts by code.</param>
/// <param name="Moment">Tells an instant in the review's time zone.</param>
/// <param name="SubjectHref">Where what an event is about is shown; null where that is this page.</param>
/// <param name="EraseHref">Where the reason of an event is erased; null for those who may not, and where it is not offered.</param>
public sealed record EventsShown(IReadOnlyList<EventShown> Events, IReadOnlyDictionary<string, string> People, Func<DateTime, string> Moment, Func<string, string?>? SubjectHref, Func<long, string>? EraseHref = null);
