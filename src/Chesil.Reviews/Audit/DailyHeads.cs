using System.Collections.Immutable;
using Chesil.Reviews.Data;
using Microsoft.EntityFrameworkCore;

namespace Chesil.Reviews.Audit;

/// <summary>The head of a chain when a day ended. Noted elsewhere, it shows later whether the record was made anew.</summary>
/// <param name="Date">The day.</param>
/// <param name="Number">The last event of the day.</param>
/// <param name="Hash">Its hash.</param>
/// <param name="Events">How many events the day had.</param>
public sealed record DailyHead(DateOnly Date, long Number, string Hash, int Events);

/// <summary>The heads of a chain, day by day.</summary>
public static class DailyHeads
{
    /// <summary>The last event of each day that is over and had any, the latest day first.</summary>
    /// <param name="db">The data.</param>
    /// <param name="chain">The chain: a review, or <see cref="Guid.Empty"/> for the installation.</param>
    /// <param name="dateAt">The date of an instant, in the calendar of the review.</param>
    /// <param name="today">The date there now: its head still moves, so it is not among them.</param>
    /// <param name="mostDays">The most days, of 1 or more.</param>
    /// <param name="cancellation">Stops the query.</param>
    /// <remarks>An event that was numbered after midnight and begun before it ends the day on which it was begun.</remarks>
    public static async Task<ImmutableArray<DailyHead>> ListDailyHeads(this ChesilDbContext db, Guid chain, Func<DateTime, DateOnly> dateAt, DateOnly today, int mostDays, CancellationToken cancellation)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(mostDays, 1);
        var heads = ImmutableArray.CreateBuilder<DailyHead>();
        var ends = today;
        await foreach (var each in db.AuditEvents.AsNoTracking().Where(each => each.Chain == chain).OrderByDescending(each => each.Number).AsAsyncEnumerable().WithCancellation(cancellation))
        {
            var date = dateAt(AuditEntry.Read(each.Text).At);
            if (date < ends)
            {
                if (heads.Count == mostDays) break;
                heads.Add(new DailyHead(date, each.Number, each.Hash, 1));
                ends = date;
            }
            else if (heads.Count > 0)
            {
                heads[^1] = heads[^1] with { Events = heads[^1].Events + 1 };
            }
        }
        return heads.ToImmutable();
    }
}
