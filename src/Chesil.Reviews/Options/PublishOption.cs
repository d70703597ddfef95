using Chesil.Reviews.Accounts;
using Chesil.Reviews.Acts;
using Chesil.Reviews.Publishing;

namespace Chesil.Reviews.Options;

/// <summary>What came of publishing an option, recalling it or sharing it.</summary>
public abstract record PublishOptionResult : IActResult<PublishOptionResult>
{
    private PublishOptionResult() { }

    /// <summary>Each audience may read it from its time on; or no longer will, or may see its drafts.</summary>
    public sealed record Published(Done Done) : PublishOptionResult;

    /// <summary>There is no such option here.</summary>
    public sealed record NotFound : PublishOptionResult;

    /// <summary>It cannot be published as asked.</summary>
    public sealed record Refused(PublishRefusal Why, OptionVersion Latest) : PublishOptionResult;

    /// <summary>Nothing is under embargo: what is public stays public.</summary>
    public sealed record NothingToRecall : PublishOptionResult;

    /// <summary>They see its drafts already.</summary>
    public sealed record SharedAlready : PublishOptionResult;

    /// <summary>Nobody of that address has a role in this review.</summary>
    public sealed record NoSuchMember : PublishOptionResult;

    /// <inheritdoc/>
    public static PublishOptionResult Of(Done done) => new Published(done);
}

/// <summary>Publishes the latest version of an option. The reason is read by the public too.</summary>
public sealed class PublishOption(ActTransaction acts)
{
    /// <param name="context">Who, where and why.</param>
    /// <param name="code">The option.</param>
    /// <param name="approved">The version that was read and approved.</param>
    /// <param name="times">From when each audience may read it.</param>
    /// <param name="cancellation">Stops the act before it is done.</param>
    public Task<PublishOptionResult> Do(ActContext context, string code, int approved, ReleaseTimes times, CancellationToken cancellation) => acts.Perform<PublishOptionResult>(context, Permission.Publish, nameof(PublishOption), async act =>
    {
        if (await act.FindOption(code, cancellation) is not var (_, latest)) return new PublishOptionResult.NotFound();
        return await act.Publish(OptionVersion.Noun, code, latest.Number, approved, times, cancellation) is { } why
            ? new PublishOptionResult.Refused(why, latest)
            : new PublishOptionResult.Published(act.Done(code, approved));
    }, cancellation);
}
