using Chesil.Reviews.Accounts;
using Chesil.Reviews.Data;
using Chesil.Reviews.Publishing;
using Microsoft.EntityFrameworkCore;

namespace Chesil.Reviews.Options;

/// <summary>What is asked of arrangements that were generated and did not become options.</summary>
public static class DiscardQueries
{
    /// <summary>What a generation is called among things that are published.</summary>
    public const string Noun = "generation";

    /// <summary>The publication of what a generation discarded; null while it is a draft.</summary>
    public static async Task<Publication?> FindPublicationOfDiscards(this ChesilDbContext db, Guid reviewId, int generation, CancellationToken cancellation)
    {
        var code = generation.ToString(System.Globalization.CultureInfo.InvariantCulture);
        return (await db.ListPublications(reviewId, Noun, cancellation)).FirstOrDefault(each => each.Code == code);
    }

    /// <summary>
    /// The discarded arrangements a reader sees: the team all of them, others those of generations that were published to them. Like
    /// everything else they are a draft until then.
    /// </summary>
    public static async Task<IReadOnlyList<DiscardedArrangement>> ListDiscarded(this ChesilDbContext db, Reader reader, Guid reviewId, DateTime now, CancellationToken cancellation)
    {
        var discarded = db.DiscardedArrangements.AsNoTracking().Where(each => each.ReviewId == reviewId);
        if (!reader.May(Permission.ReadDrafts))
        {
            var publications = await db.ListPublications(reviewId, Noun, cancellation);
            var open = publications.Where(each => each.IsFor(reader, now)).Select(each => int.TryParse(each.Code, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var generation) ? generation : 0).ToList();
            if (open.Count == 0) return [];
            discarded = discarded.Where(each => open.Contains(each.Generation));
        }
        return await discarded.OrderByDescending(each => each.Generation).ThenBy(each => each.Place).ToListAsync(cancellation);
    }
}
