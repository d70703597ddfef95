using Chesil.Reviews.Accounts;
using Chesil.Reviews.Acts;
using Chesil.Reviews.Publishing;
using Microsoft.EntityFrameworkCore;

namespace Chesil.Reviews.Programme;

/// <summary>What came of publishing a review.</summary>
public abstract record PublishReviewResult : IActResult<PublishReviewResult>
{
    private PublishReviewResult() { }

    /// <summary>Everybody may know of it: its front page, its stages and its timeline. Its options are published one by one.</summary>
    public sealed record Published(Done Done) : PublishReviewResult;

    public sealed record Refused(PublishRefusal Why) : PublishReviewResult;

    /// <inheritdoc/>
    public static PublishReviewResult Of(Done done) => new Published(done);
}

/// <summary>Lets everybody know of a review.</summary>
public sealed class PublishReview(ActTransaction acts)
{
    public Task<PublishReviewResult> Do(ActContext context, CancellationToken cancellation) => acts.Perform<PublishReviewResult>(context, Permission.Publish, nameof(PublishReview), async act =>
    {
        var review = await act.Db.Reviews.AsNoTracking().SingleAsync(each => each.Id == act.ReviewId, cancellation);
        // A review is published once: what it says of itself afterwards is seen as it changes.
        return await act.Publish(Review.Noun, review.Code, 1, 1, ReleaseTimes.AtOnce, cancellation) is { } why ? new PublishReviewResult.Refused(why) : new PublishReviewResult.Published(act.Done(review.Code));
    }, cancellation);
}
