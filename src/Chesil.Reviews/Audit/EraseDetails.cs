using Chesil.Reviews.Accounts;
using Chesil.Reviews.Acts;
using Microsoft.EntityFrameworkCore;

namespace Chesil.Reviews.Audit;

/// <summary>What came of erasing the details of an event.</summary>
public abstract record EraseDetailsResult : IActResult<EraseDetailsResult>
{
    private EraseDetailsResult() { }

    /// <summary>Reason and values are gone for good. The event stays, and says by which event they were erased.</summary>
    public sealed record Erased(Done Done) : EraseDetailsResult;

    /// <summary>The chain has no such event.</summary>
    public sealed record NotFound : EraseDetailsResult;

    /// <summary>They were erased before.</summary>
    public sealed record IsErased(long By) : EraseDetailsResult;

    /// <inheritdoc/>
    public static EraseDetailsResult Of(Done done) => new Erased(done);
}

/// <summary>
/// Takes the reason and the values of an event out of the record, because somebody has the right to it. The chain stays whole: it holds
/// only their salted hash, and without the salt nobody can find out what they were.
/// </summary>
public sealed class EraseDetails(ActTransaction acts)
{
    /// <param name="context">Who, in which review, and why; the reason must not repeat what is erased.</param>
    /// <param name="number">The event, in the chain of the review or, where the context names none, of the installation.</param>
    /// <param name="cancellation">Stops it.</param>
    public Task<EraseDetailsResult> Do(ActContext context, long number, CancellationToken cancellation) => acts.Perform<EraseDetailsResult>(context, Permission.EraseDetails, nameof(EraseDetails), async act =>
    {
        var chain = context.ReviewId ?? AuditChain.Installation;
        // Before anything is read: two people who erase the same at once come one after the other, and the second is told.
        var by = await AuditChain.LockNext(act.Db, chain, cancellation);
        if (await act.Db.AuditDetails.FirstOrDefaultAsync(each => each.Chain == chain && each.Number == number, cancellation) is not { } details) return new EraseDetailsResult.NotFound();
        if (details.ErasedBy is { } before) return new EraseDetailsResult.IsErased(before);

        (details.Salt, details.Text, details.ErasedBy) = (null, null, by);
        act.Record(SubjectOf(number));
        return new EraseDetailsResult.Erased(act.Done(SubjectOf(number)));
    }, cancellation);

    /// <summary>What an event is called in the record.</summary>
    public static string SubjectOf(long number) => FormattableString.Invariant($"event/{number}");
}
