using Chesil.Reviews.Acts;
using Chesil.Reviews.Data;
using Microsoft.EntityFrameworkCore;

namespace Chesil.Reviews.Drafts;

/// <summary>Keeps what people have typed in forms of several pages, so that they can leave and come back.</summary>
public sealed class FormDrafts(ChesilDbContext db, TimeProvider time, WriteQueue queue)
{
    /// <summary>How long a draft is kept that nobody touches.</summary>
    public const int DaysKept = 30;

    private const int Attempts = 3;

    /// <summary>The answers so far; null where there are none, or they were left too long.</summary>
    public async Task<KeptDraft<T>?> Find<T>(Guid reviewId, Guid accountId, string journey, CancellationToken cancellation) where T : class
    {
        var oldest = Oldest();
        var found = await db.FormDrafts.AsNoTracking().FirstOrDefaultAsync(draft => draft.ReviewId == reviewId && draft.AccountId == accountId && draft.Journey == journey && draft.SavedAt > oldest, cancellation);
        return found is null ? null : new KeptDraft<T>(Json.Read<T>(found.Text), found.Revision, found.SavedAt);
    }

    /// <summary>The forms somebody has begun in a review, the latest first.</summary>
    public Task<List<FormDraft>> List(Guid reviewId, Guid accountId, CancellationToken cancellation)
    {
        var oldest = Oldest();
        return db.FormDrafts.AsNoTracking().Where(draft => draft.ReviewId == reviewId && draft.AccountId == accountId && draft.SavedAt > oldest).OrderByDescending(draft => draft.SavedAt).ToListAsync(cancellation);
    }

    /// <summary>Keeps answers in the place of those before.</summary>
    public Task Save<T>(Guid reviewId, Guid accountId, string journey, T content, CancellationToken cancellation) where T : class => Write(async () =>
    {
        var (text, now) = (Json.Write(content), time.Now());
        if (await Kept(reviewId, accountId, journey, cancellation) is { } draft)
        {
            (draft.Text, draft.SavedAt) = (text, now);
            draft.Revision++;
        }
        else
        {
            db.Add(new FormDraft { ReviewId = reviewId, AccountId = accountId, Journey = journey, Text = text, Revision = 1, SavedAt = now });
        }
    }, cancellation);

    /// <summary>Lets answers go: the form was sent, or is given up.</summary>
    public Task Delete(Guid reviewId, Guid accountId, string journey, CancellationToken cancellation) => Write(async () =>
    {
        if (await Kept(reviewId, accountId, journey, cancellation) is { } draft) db.Remove(draft);
    }, cancellation);

    private DateTime Oldest() => time.Now().AddDays(-DaysKept);

    private Task<FormDraft?> Kept(Guid reviewId, Guid accountId, string journey, CancellationToken cancellation) =>
        db.FormDrafts.FirstOrDefaultAsync(draft => draft.ReviewId == reviewId && draft.AccountId == accountId && draft.Journey == journey, cancellation);

    private async Task Write(Func<Task> change, CancellationToken cancellation)
    {
        using var turn = await queue.Enter(cancellation);
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                await change();
                await db.SaveChangesAsync(cancellation);
                return;
            }
            catch (DbUpdateException exception) when (attempt < Attempts && Collisions.IsCollision(exception))
            {
                // The same person in two windows: the later one wins.
            }
            finally
            {
                db.ChangeTracker.Clear();
            }
        }
    }
}

/// <summary>Answers as they were kept.</summary>
/// <param name="Content">The answers.</param>
/// <param name="Revision">How often they were saved.</param>
/// <param name="SavedAt">When they were saved last.</param>
public sealed record KeptDraft<T>(T Content, int Revision, DateTime SavedAt) where T : class;
