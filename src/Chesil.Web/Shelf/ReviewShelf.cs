using Chesil.Components.Reviews;
using Chesil.Packages.Tables;
using Chesil.Reviews.Data;
using Chesil.Reviews.Snapshots;
using Chesil.Web.Visitors;

namespace Chesil.Web.Shelf;

/// <summary>The reviews as whoever sent this request may see them.</summary>
public sealed class ReviewShelf(ChesilDbContext db, Visitor visitor, ComposedReviews composed)
{
    private readonly Dictionary<string, Task<ShelvedReview?>> _found = new(StringComparer.Ordinal);

    /// <summary>The review of a code, or null where there is none that they may know of.</summary>
    public Task<ShelvedReview?> Find(string code, CancellationToken cancellation)
    {
        if (!_found.TryGetValue(code, out var found)) _found[code] = found = Look(code, cancellation);
        return found;
    }

    private async Task<ShelvedReview?> Look(string code, CancellationToken cancellation)
    {
        if (await visitor.FindReview(code, cancellation) is not var (review, reader)) return null;
        var seen = await SeenReview.Look(db, review, reader, visitor.Now, cancellation);
        return new ShelvedReview(seen, await composed.Get(db, seen));
    }
}

/// <summary>A review put together for all who see the same of it.</summary>
/// <param name="Index">The review with its results.</param>
/// <param name="Report">Its report; null where it has none that they may see.</param>
public sealed record ComposedReview(ReviewIndex Index, ShelvedReport? Report)
{
    /// <summary>Puts a review together.</summary>
    public static ComposedReview Of(StoredReview stored, SeenReview seen)
    {
        var package = VisiblePackage.Compose(stored.Package, seen);
        // The report tells of every option it was made with, so it is for those who may see them all.
        var isReportSeen = stored.Package?.Rows<Option>().All(option => seen.Measured.Contains(option.Code)) ?? false;
        var report = isReportSeen && stored.Report is { } html ? new ShelvedReport(html) : null;
        return new ComposedReview(new ReviewIndex(VisibleResults.Compose(stored.Appraised, package, seen)) { HasReport = report is not null, ChangedSince = seen.ChangedSince }, report);
    }
}
