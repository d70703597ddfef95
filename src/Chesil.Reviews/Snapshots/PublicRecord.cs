using Chesil.Reviews.Audit;
using Chesil.Reviews.Data;
using Chesil.Reviews.Options;
using Chesil.Reviews.Publishing;
using Microsoft.EntityFrameworkCore;

namespace Chesil.Reviews.Snapshots;

/// <summary>An event of the record as everybody may read it.</summary>
/// <param name="Number">Its place in the chain.</param>
/// <param name="At">When.</param>
/// <param name="Hash">Its hash.</param>
/// <param name="Told">What was done; null while it is not public.</param>
public sealed record PublicEvent(long Number, DateTime At, string Hash, ToldEvent? Told);

/// <summary>What an event says once it is public.</summary>
/// <param name="Act">The act, such as PublishOption.</param>
/// <param name="Subject">What it was about, such as option/acute-c.</param>
/// <param name="Version">The version that came of it.</param>
/// <param name="Reason">Why; null once erased.</param>
public sealed record ToldEvent(string Act, string Subject, int? Version, string? Reason);

/// <summary>A page of the record.</summary>
/// <param name="HeadNumber">How many events there are.</param>
/// <param name="HeadHash">The hash of the last.</param>
/// <param name="Events">The events of this page, the latest first.</param>
/// <param name="Page">This page, from 1.</param>
/// <param name="Pages">How many pages there are.</param>
public sealed record PublicRecordPage(long HeadNumber, string HeadHash, IReadOnlyList<PublicEvent> Events, int Page, int Pages);

/// <summary>The record of a review as everybody may read it: of every event that it is there, and what it says once that is public.</summary>
public static class PublicRecord
{
    public const int PageEvents = 50;

    /// <summary>A page of the record; null where there is no such page.</summary>
    public static async Task<PublicRecordPage?> FindRecord(this ChesilDbContext db, Guid reviewId, int page, DateTime now, CancellationToken cancellation)
    {
        var head = await db.AuditHeads.AsNoTracking().SingleAsync(each => each.Chain == reviewId, cancellation);
        var pages = (int)Math.Clamp((head.Number + PageEvents - 1) / PageEvents, 1, int.MaxValue);
        if (page < 1 || page > pages) return null;
        var last = head.Number - (long)(page - 1) * PageEvents;
        var events = await db.AuditEvents.AsNoTracking().Where(each => each.Chain == reviewId && each.Number <= last && each.Number > last - PageEvents).OrderByDescending(each => each.Number).ToListAsync(cancellation);
        var open = events.Where(each => each.PublicFrom <= now).Select(each => each.Number).ToList();
        var reasons = await db.AuditDetails.AsNoTracking().Where(each => each.Chain == reviewId && open.Contains(each.Number)).ToDictionaryAsync(each => each.Number, each => each.Text, cancellation);
        var publications = await db.Publications.AsNoTracking().Where(each => each.ReviewId == reviewId).ToListAsync(cancellation);
        var recalls = publications.Where(each => each.Recalls is not null).Select(each => (each.Noun, each.Code, each.Recalls)).ToHashSet();
        var recalled = publications.Where(IsRecalled).Select(KeyOf).ToHashSet();
        var released = publications.Where(each => each.Recalls is null && each.PublicFrom <= now && !IsRecalled(each)).Select(KeyOf).ToHashSet();
        return new PublicRecordPage(head.Number, head.Hash, [.. events.Select(Of)], page, pages);

        PublicEvent Of(AuditEvent each)
        {
            var entry = AuditEntry.Read(each.Text);
            return new PublicEvent(each.Number, entry.At, each.Hash, IsOpen(each, entry) ? new ToldEvent(entry.Act, entry.Subject, entry.Version, reasons.GetValueOrDefault(each.Number) is { } text ? AuditReason.Read(text).Reason : null) : null);
        }

        bool IsRecalled(Publication each) => recalls.Contains((each.Noun, each.Code, each.Number));

        // A publication that was recalled under embargo never became public, whatever its event foretold.
        bool IsOpen(AuditEvent each, AuditEntry entry) =>
            each.PublicFrom <= now && (entry.Version is not { } version || !recalled.Contains((entry.Subject, version)) || released.Contains((entry.Subject, version)));
    }

    private static (string Subject, int Version) KeyOf(Publication publication) => ($"{publication.Noun}/{publication.Code}", publication.Version);

    /// <summary>Why an option was withdrawn, for those who see that it was; null where the reason was erased.</summary>
    public static async Task<string?> FindReasonOfWithdrawal(this ChesilDbContext db, OptionVersion withdrawn, CancellationToken cancellation)
    {
        var subject = OptionActs.Subject(withdrawn.Code);
        var events = await db.AuditEvents.AsNoTracking().Where(each => each.Chain == withdrawn.ReviewId && each.Subject == subject).OrderBy(each => each.Number).ToListAsync(cancellation);
        if (events.Find(each => AuditEntry.Read(each.Text) is { Act: nameof(WithdrawOption), Version: { } version } && version == withdrawn.Number) is not { } found) return null;
        var text = await db.AuditDetails.AsNoTracking().Where(each => each.Chain == withdrawn.ReviewId && each.Number == found.Number).Select(each => each.Text).FirstOrDefaultAsync(cancellation);
        return text is null ? null : AuditReason.Read(text).Reason;
    }
}
