using Chesil.Reviews.Acts;
using Chesil.Reviews.Audit;
using Chesil.Reviews.Programme;
using Chesil.Testing.Databases;
using Microsoft.EntityFrameworkCore;

namespace Chesil.Reviews.Tests.Audit;

/// <summary>The head of the record at the end of each day, in the review's own calendar.</summary>
public sealed class DailyHeadsTests
{
    private static readonly ReviewCalendar London = new("Europe/London", []);

    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    [Theory, OnEachDatabase]
    public async Task A_day_ends_at_midnight_where_the_review_is(DatabaseKind kind)
    {
        await using var review = await AuditedReview.BeginAsync(kind);
        // Summer time: 22:59 in UTC is a minute to midnight in London, 23:01 a minute after.
        await AddAsync(review, "2090-06-01T22:59:00Z", "2090-06-01T23:01:00Z", "2090-06-02T11:00:00Z", "2090-06-04T08:00:00Z", "2090-06-05T08:00:00Z");

        var heads = await ListAsync(review, new DateOnly(2090, 6, 5));

        // Event 1, the beginning, is of the day the test runs.
        Assert.Equal([(4, 5, 1), (2, 4, 2), (1, 2, 1)], heads.Take(3).Select(each => (each.Date.Day, (int)each.Number, each.Events)));
        var events = await review.ListEventsAsync();
        Assert.All(heads, each => Assert.Equal(events[(int)each.Number - 1].Hash, each.Hash));
        Assert.Equal(4, heads.Count);
    }

    [Theory, OnEachDatabase]
    public async Task Today_has_no_head_yet(DatabaseKind kind)
    {
        await using var review = await AuditedReview.BeginAsync(kind);
        await AddAsync(review, "2090-06-01T08:00:00Z");
        Assert.Equal(1, Assert.Single(await ListAsync(review, new DateOnly(2090, 6, 1))).Number);
    }

    [Theory, OnEachDatabase]
    public async Task An_event_begun_before_midnight_and_numbered_after_ends_its_own_day(DatabaseKind kind)
    {
        await using var review = await AuditedReview.BeginAsync(kind);
        await AddAsync(review, "2090-01-01T08:00:00Z", "2090-01-02T00:00:01Z", "2090-01-01T23:59:59Z", "2090-01-02T08:00:00Z");
        var heads = await ListAsync(review, new DateOnly(2090, 1, 3));
        Assert.Equal([(2, 5, 1), (1, 4, 3)], heads.Take(2).Select(each => (each.Date.Day, (int)each.Number, each.Events)));
    }

    [Theory, OnEachDatabase]
    public async Task No_more_days_are_listed_than_asked_for(DatabaseKind kind)
    {
        await using var review = await AuditedReview.BeginAsync(kind);
        await AddAsync(review, "2090-01-01T08:00:00Z", "2090-01-02T08:00:00Z", "2090-01-02T09:00:00Z", "2090-01-03T08:00:00Z");
        await using var db = review.Open();
        var heads = await db.ListDailyHeads(review.Id, London.DateAt, new DateOnly(2090, 2, 1), 2, Cancelled);
        Assert.Equal([(3, 1), (2, 2)], heads.Select(each => (each.Date.Day, each.Events)));
    }

    private static async Task<IReadOnlyList<DailyHead>> ListAsync(AuditedReview review, DateOnly today)
    {
        await using var db = review.Open();
        return await db.ListDailyHeads(review.Id, London.DateAt, today, 100, Cancelled);
    }

    /// <summary>Reaches one stage after another, each at its moment.</summary>
    private static async Task AddAsync(AuditedReview review, params string[] moments)
    {
        await using var db = review.Open();
        var stages = await db.ReviewStages.Where(each => each.ReviewId == review.Id).OrderBy(each => each.Place).Select(each => each.Code).ToListAsync(Cancelled);
        foreach (var (moment, stage) in moments.Zip(stages))
        {
            var time = new StoppedClock(DateTimeOffset.Parse(moment, System.Globalization.CultureInfo.InvariantCulture));
            var reached = await new ReachStage(review.Acts(db, time)).Do(new ActContext(AuditedReview.Secretary("a2"), review.Id, "Agreed"), stage, new DateOnly(2026, 1, 1), Cancelled);
            Assert.IsType<ReachStageResult.Reached>(reached);
        }
    }

    private sealed class StoppedClock(DateTimeOffset now) : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => now;
    }
}
