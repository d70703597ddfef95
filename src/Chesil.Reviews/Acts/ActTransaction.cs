using Chesil.Reviews.Accounts;
using Chesil.Reviews.Audit;
using Chesil.Reviews.Data;
using Microsoft.EntityFrameworkCore;

namespace Chesil.Reviews.Acts;

/// <summary>
/// Does acts whole or not at all: permission, one transaction, what changes, the events in the record, and nothing else. Two
/// acts that meet do so one after the other; the later one looks again and may be refused.
/// </summary>
public sealed class ActTransaction(ChesilDbContext db, TimeProvider time, WriteQueue queue)
{
    /// <summary>Acts that meet on PostgreSQL are tried again this often before they are given up.</summary>
    private const int Attempts = 8;

    /// <summary>Does an act.</summary>
    /// <param name="context">Who, where and why.</param>
    /// <param name="permission">What they must be allowed; null where the act itself says who may, as with somebody's own password.</param>
    /// <param name="name">What the act is called in the record.</param>
    /// <param name="work">The act. It changes rows, calls <see cref="Act.Record"/> and <see cref="Act.Done"/>, or returns a refusal. It may run again from the start.</param>
    /// <exception cref="NotPermittedException">They may not.</exception>
    public async Task<TResult> Perform<TResult>(ActContext context, Permission? permission, string name, Func<Act, Task<TResult>> work, CancellationToken cancellation)
        where TResult : IActResult<TResult>
    {
        if (permission is { } needed && !context.Who.May(needed)) throw new NotPermittedException(needed);
        using var turn = await queue.Enter(cancellation);
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                return await Try(context, name, work, cancellation);
            }
            catch (Exception exception) when (attempt < Attempts && Collisions.IsCollision(exception))
            {
                // Somebody else was quicker. What they changed is seen at the next look.
            }
            finally
            {
                db.Act = null;
                db.ChangeTracker.Clear();
            }
        }
    }

    private async Task<TResult> Try<TResult>(ActContext context, string name, Func<Act, Task<TResult>> work, CancellationToken cancellation)
        where TResult : IActResult<TResult>
    {
        db.ChangeTracker.Clear();
        await using var transaction = await db.Database.BeginTransactionAsync(cancellation);
        if (context.Submission is { } token && await FindSubmission(token, name, context.Who.Code, cancellation) is { } done) return TResult.Of(done);

        var act = new Act(db, context, name, time.Now());
        db.Act = act;
        var result = await work(act);
        if (act.Outcome is not { } outcome)
        {
            // The same form may have been acted on since we looked; then that is what came of it.
            if (context.Submission is { } again && await FindSubmission(again, name, context.Who.Code, cancellation) is { } since) return TResult.Of(since);
            // A refusal leaves nothing behind; leaving without a commit takes back what was saved on the way.
            return result;
        }
        if (context.Submission is { } sent)
        {
            db.Add(new Submission { Token = sent, Act = name, By = context.Who.Code, Outcome = Json.Write(outcome), At = act.At });
        }
        await db.SaveChangesAsync(cancellation);
        foreach (var (entry, details) in act.Events) await AuditChain.Append(db, entry, details, cancellation);
        await transaction.CommitAsync(cancellation);
        return result;
    }

    private async Task<Done?> FindSubmission(Guid token, string name, string by, CancellationToken cancellation) =>
        await db.Submissions.AsNoTracking().FirstOrDefaultAsync(each => each.Token == token, cancellation) is not { } found ? null
        : found.Act == name && found.By == by ? Json.Read<Done>(found.Outcome)
        : throw new SentForSomethingElseException();
}
