using Chesil.Benchmarks.Measuring;
using Chesil.Reviews.Audit;
using Chesil.Reviews.Data;
using Microsoft.EntityFrameworkCore;

namespace Chesil.Benchmarks.Acts;

/// <summary>A quick record that is wrong is worth nothing: the chain is walked here by hand, event by event.</summary>
internal static class ChainCheck
{
    public static async Task CheckAsync(ChesilDbContext db, Guid review, int proposed)
    {
        var previous = AuditEntry.Hash("chesil " + review.ToString("D"));
        var number = 0L;
        var proposals = 0;
        string? middle = null;
        await foreach (var stored in db.AuditEvents.AsNoTracking().Where(each => each.Chain == review).OrderBy(each => each.Number).AsAsyncEnumerable())
        {
            var entry = AuditEntry.Read(stored.Text);
            Expect.Equal(++number, stored.Number, "The next number of the chain");
            Expect.Equal((review, number, previous), (entry.Chain, entry.Number, entry.Previous), $"What event {number} follows");
            previous = AuditEntry.Hash(stored.Text);
            Expect.Equal(previous, stored.Hash, $"The hash of event {number}");
            if (entry.Act == "ProposeOption" && proposals++ == proposed / 2) middle = previous;
        }
        // The verifier must say the same, and by a hash from the middle that nothing was made anew.
        Expect.Equal(0, (await ChainVerification.Verify(db, review, middle, CancellationToken.None)).Problems.Count, "The number of problems that the verifier finds");
        Expect.Equal(0, (await AppendOnlyGuards.ListMissing(db, CancellationToken.None)).Count, "The number of missing guards");
        var head = await db.AuditHeads.AsNoTracking().SingleAsync(each => each.Chain == review);
        Expect.Equal((number, previous), (head.Number, head.Hash), "The head");
        Expect.Equal(proposed, proposals, "The number of proposals in the record");
        Expect.Equal(proposed, await db.Options.CountAsync(option => option.ReviewId == review), "The number of options");
        Expect.Equal(proposed, await db.OptionVersions.CountAsync(version => version.ReviewId == review), "The number of versions");
    }
}
