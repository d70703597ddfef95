using Chesil.Reviews.Accounts;
using Chesil.Reviews.Acts;
using Microsoft.EntityFrameworkCore;

namespace Chesil.Reviews.Programme;

/// <summary>What came of saying that a review reached a stage.</summary>
public abstract record ReachStageResult : IActResult<ReachStageResult>
{
    private ReachStageResult() { }

    public sealed record Reached(Done Done) : ReachStageResult;

    public sealed record NoSuchStage : ReachStageResult;

    /// <summary>It was reached before.</summary>
    public sealed record ReachedBefore(DateOnly On) : ReachStageResult;

    /// <summary>What has not happened yet cannot be recorded.</summary>
    public sealed record InTheFuture : ReachStageResult;

    /// <inheritdoc/>
    public static ReachStageResult Of(Done done) => new Reached(done);
}

/// <summary>Records that a review reached a stage. The public sees it at once where the review is public.</summary>
public sealed class ReachStage(ActTransaction acts)
{
    public Task<ReachStageResult> Do(ActContext context, string code, DateOnly reachedOn, CancellationToken cancellation) => acts.Perform<ReachStageResult>(context, Permission.ChangeReview, nameof(ReachStage), async act =>
    {
        if (await act.Db.ReviewStages.FirstOrDefaultAsync(stage => stage.ReviewId == act.ReviewId && stage.Code == code, cancellation) is not { } stage) return new ReachStageResult.NoSuchStage();
        if (stage.ReachedOn is { } before) return new ReachStageResult.ReachedBefore(before);
        var review = await act.Db.Reviews.SingleAsync(review => review.Id == act.ReviewId, cancellation);
        if (reachedOn > review.Calendar.DateAt(act.At)) return new ReachStageResult.InTheFuture();

        stage.ReachedOn = reachedOn;
        review.Version++;
        act.Record($"stage/{code}", review.Version, after: new { reachedOn }, publicFrom: await act.Db.IsPublic(review.Id, act.At, cancellation) ? act.At : null);
        return new ReachStageResult.Reached(act.Done(code, review.Version));
    }, cancellation);
}
