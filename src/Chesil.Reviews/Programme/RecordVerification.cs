using System.Collections.Immutable;
using Chesil.Reviews.Audit;
using Chesil.Reviews.Data;
using Microsoft.EntityFrameworkCore;

namespace Chesil.Reviews.Programme;

/// <summary>A chain that was looked at.</summary>
/// <param name="Name">Code of the review; "installation" for what concerns no one review; the chain's own number where the review is gone.</param>
/// <param name="Found">What was found.</param>
public sealed record VerifiedChain(string Name, ChainVerification Found)
{
    /// <summary>What the chain of the installation is called; no review may have the code.</summary>
    public const string Installation = "installation";
}

/// <summary>Where a head that was noted stands.</summary>
/// <param name="Chain">Name of the chain.</param>
/// <param name="Number">The event; 0 before the first.</param>
public sealed record NotedHead(string Chain, long Number);

/// <summary>What a look at everything recorded found.</summary>
/// <param name="Chains">Each chain: the installation's first, then reviews by code.</param>
/// <param name="MissingGuards">Guards of the database that are not there.</param>
/// <param name="LostReviews">Codes of reviews that began here, by the record, and are gone.</param>
/// <param name="Noted">Where the noted head stands; null where none was named, or none stands anywhere.</param>
public sealed record RecordVerification(ImmutableArray<VerifiedChain> Chains, IReadOnlyList<string> MissingGuards, ImmutableArray<string> LostReviews, NotedHead? Noted)
{
    /// <summary>Whether nothing is wrong with what was looked at; a noted head apart.</summary>
    public bool IsWhole => MissingGuards.Count == 0 && LostReviews.IsEmpty && Chains.All(chain => chain.Found.IsWhole);

    /// <summary>Looks at every chain, or at that of one review. It changes nothing.</summary>
    /// <param name="db">The data.</param>
    /// <param name="review">Code of the review; null for everything.</param>
    /// <param name="noted">Hash of an event, noted before; null for none.</param>
    /// <param name="cancellation">Stops the look.</param>
    /// <returns>What was found; null where there is no such review.</returns>
    public static async Task<RecordVerification?> Verify(ChesilDbContext db, string? review, string? noted, CancellationToken cancellation)
    {
        var reviews = await db.Reviews.AsNoTracking().OrderBy(each => each.Code).Select(each => new Named(each.Id, each.Code)).ToListAsync(cancellation);
        if (review is not null && reviews.All(each => each.Name != review)) return null;

        var wanted = review is null ? await AddOthers(db, reviews, cancellation) : reviews.Where(each => each.Name == review).ToList();
        var chains = ImmutableArray.CreateBuilder<VerifiedChain>();
        foreach (var each in wanted)
        {
            var found = await ChainVerification.Verify(db, each.Chain, null, cancellation);
            // A review begins with an event, so a chain without any was emptied.
            if (each.Chain != AuditChain.Installation && found is { Events: 0, IsWhole: true }) found = found with { Problems = [new ChainProblem.TailCut(0, 1)] };
            chains.Add(new VerifiedChain(each.Name, found));
        }
        return new RecordVerification(
            chains.ToImmutable(),
            await AppendOnlyGuards.ListMissing(db, cancellation),
            review is null ? await ListLost(db, reviews, cancellation) : [],
            noted is null ? null : await Find(db, wanted, noted, cancellation));
    }

    /// <summary>The installation's chain before, and after them chains whose review is gone.</summary>
    private static async Task<List<Named>> AddOthers(ChesilDbContext db, List<Named> reviews, CancellationToken cancellation)
    {
        var chains = await db.AuditHeads.Select(head => head.Chain).Union(db.AuditEvents.Select(each => each.Chain)).ToListAsync(cancellation);
        var others = chains.Where(chain => chain != AuditChain.Installation && reviews.All(each => each.Chain != chain)).Order();
        return [new Named(AuditChain.Installation, VerifiedChain.Installation), .. reviews, .. others.Select(chain => new Named(chain, chain.ToString("D")))];
    }

    private static async Task<ImmutableArray<string>> ListLost(ChesilDbContext db, List<Named> reviews, CancellationToken cancellation)
    {
        var begun = await db.AuditEvents.Where(each => each.Chain == AuditChain.Installation && each.Subject.StartsWith(Review.Noun + "/")).Select(each => each.Subject).Distinct().ToListAsync(cancellation);
        return [.. begun.Select(subject => subject[(Review.Noun.Length + 1)..]).Where(code => reviews.All(each => each.Name != code)).Order(StringComparer.Ordinal)];
    }

    private static async Task<NotedHead?> Find(ChesilDbContext db, List<Named> chains, string noted, CancellationToken cancellation)
    {
        if (chains.FirstOrDefault(each => AuditChain.First(each.Chain) == noted) is { } unbegun) return new NotedHead(unbegun.Name, 0);
        var found = await db.AuditEvents.AsNoTracking().Where(each => each.Hash == noted).ToListAsync(cancellation);
        return (from each in found
                from chain in chains
                where chain.Chain == each.Chain
                select new NotedHead(chain.Name, each.Number)).FirstOrDefault();
    }

    private sealed record Named(Guid Chain, string Name);
}
