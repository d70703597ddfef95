using Chesil.Reviews.Accounts;
using Chesil.Reviews.Acts;
using Microsoft.EntityFrameworkCore;

namespace Chesil.Reviews.Programme;

/// <summary>What a review should say of itself. Its code stays.</summary>
/// <param name="Name">What it is called.</param>
/// <param name="Summary">What it is about and why.</param>
/// <param name="StageNow">Where it stands now, in a sentence; null for nothing.</param>
/// <param name="Notice">A notice on every page; null for none.</param>
/// <param name="TimeZone">Time zone by its name in the tz database.</param>
/// <param name="Currency">Three letters.</param>
/// <param name="Languages">Language tags, the main one first.</param>
/// <param name="Holidays">Days on which nobody works, beside Saturdays and Sundays.</param>
public sealed record ReviewChange(string Name, string Summary, string? StageNow, string? Notice, string TimeZone, string Currency, IReadOnlyList<string> Languages, IReadOnlyList<DateOnly> Holidays)
{
    /// <summary>What it says now.</summary>
    public static ReviewChange Of(Review review) => new(review.Name, review.Summary, review.StageNow, review.Notice, review.TimeZone, review.Currency, review.Languages, review.Holidays);

    /// <summary>Whether two say the same.</summary>
    public bool SaysTheSameAs(ReviewChange other) =>
        this with { Languages = [], Holidays = [] } == other with { Languages = [], Holidays = [] } && Languages.SequenceEqual(other.Languages, StringComparer.Ordinal) && Holidays.SequenceEqual(other.Holidays);
}

/// <summary>What came of changing what a review says.</summary>
public abstract record ChangeReviewResult : IActResult<ChangeReviewResult>
{
    private ChangeReviewResult() { }

    public sealed record Changed(Done Done) : ChangeReviewResult;

    /// <summary>Somebody changed it since it was opened. What they wrote should be shown, and what was typed kept.</summary>
    public sealed record ChangedMeanwhile(ReviewChange Theirs, int Version) : ChangeReviewResult;

    /// <summary>Nothing is different.</summary>
    public sealed record NothingChanged : ChangeReviewResult;

    /// <summary>Something has to be put right first.</summary>
    public sealed record NotAcceptable(IReadOnlyList<ReviewProblem> Problems) : ChangeReviewResult;

    /// <inheritdoc/>
    public static ChangeReviewResult Of(Done done) => new Changed(done);
}

/// <summary>Changes what a review says of itself. Where the review is public, everybody sees it at once.</summary>
public sealed class ChangeReview(ActTransaction acts)
{
    public const int LongestStageNow = 300, LongestNotice = 500;

    /// <param name="context">Who, where and why.</param>
    /// <param name="from">The version that was opened to be changed.</param>
    /// <param name="change">What it should say.</param>
    /// <param name="cancellation">Stops the act before it is done.</param>
    public Task<ChangeReviewResult> Do(ActContext context, int from, ReviewChange change, CancellationToken cancellation) => acts.Perform<ChangeReviewResult>(context, Permission.ChangeReview, nameof(ChangeReview), async act =>
    {
        var review = await act.Db.Reviews.SingleAsync(each => each.Id == act.ReviewId, cancellation);
        var before = ReviewChange.Of(review);
        if (review.Version != from) return new ChangeReviewResult.ChangedMeanwhile(before, review.Version);
        var problems = ReviewCheck.ListProblems(change.Name, change.Summary, change.TimeZone, change.Currency, change.Languages, change.Holidays).ToList();
        if (change.StageNow?.Length > LongestStageNow) problems.Add(ReviewProblem.StageNowTooLong);
        if (change.Notice?.Length > LongestNotice) problems.Add(ReviewProblem.NoticeTooLong);
        if (problems.Count > 0) return new ChangeReviewResult.NotAcceptable(problems);
        change = change with { Name = change.Name.Trim(), Summary = change.Summary.Trim(), Holidays = [.. change.Holidays.Distinct().Order()] };
        if (change.SaysTheSameAs(before)) return new ChangeReviewResult.NothingChanged();

        (review.Name, review.Summary, review.StageNow, review.Notice) = (change.Name, change.Summary, change.StageNow, change.Notice);
        (review.TimeZone, review.Currency, review.Languages, review.Holidays) = (change.TimeZone, change.Currency, [.. change.Languages], [.. change.Holidays]);
        review.Version++;
        act.Record($"{Review.Noun}/{review.Code}", review.Version, before, change, publicFrom: await act.Db.IsPublic(review.Id, act.At, cancellation) ? act.At : null);
        return new ChangeReviewResult.Changed(act.Done(review.Code, review.Version));
    }, cancellation);
}
