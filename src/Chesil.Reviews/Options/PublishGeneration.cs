using System.Globalization;
using Chesil.Reviews.Accounts;
using Chesil.Reviews.Acts;
using Chesil.Reviews.Publishing;
using Microsoft.EntityFrameworkCore;

namespace Chesil.Reviews.Options;

/// <summary>What came of publishing the discarded arrangements of a generation.</summary>
public abstract record PublishGenerationResult : IActResult<PublishGenerationResult>
{
    private PublishGenerationResult() { }

    /// <summary>Everybody may read which arrangements were discarded, and why.</summary>
    public sealed record Published(Done Done) : PublishGenerationResult;

    /// <summary>No generation of this number left an arrangement behind here.</summary>
    public sealed record NotFound : PublishGenerationResult;

    /// <summary>They cannot be published as asked.</summary>
    public sealed record Refused(PublishRefusal Why) : PublishGenerationResult;

    /// <inheritdoc/>
    public static PublishGenerationResult Of(Done done) => new Published(done);
}

/// <summary>Publishes the arrangements that a generation discarded, at once. They never change, so there is one version of them. The reason is read by the public too.</summary>
public sealed class PublishGeneration(ActTransaction acts)
{
    private const int OnlyVersion = 1;

    /// <param name="context">Who, where and why.</param>
    /// <param name="number">The generation.</param>
    /// <param name="cancellation">Stops the act before it is done.</param>
    public Task<PublishGenerationResult> Do(ActContext context, int number, CancellationToken cancellation) => acts.Perform<PublishGenerationResult>(context, Permission.Publish, nameof(PublishGeneration), async act =>
    {
        if (!await act.Db.DiscardedArrangements.AnyAsync(each => each.ReviewId == act.ReviewId && each.Generation == number, cancellation)) return new PublishGenerationResult.NotFound();
        var code = number.ToString(CultureInfo.InvariantCulture);
        return await act.Publish(DiscardQueries.Noun, code, OnlyVersion, OnlyVersion, ReleaseTimes.AtOnce, cancellation) is { } why
            ? new PublishGenerationResult.Refused(why)
            : new PublishGenerationResult.Published(act.Done(code, OnlyVersion));
    }, cancellation);
}
