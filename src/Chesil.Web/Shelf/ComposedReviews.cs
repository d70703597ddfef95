using Chesil.Reviews.Data;
using Chesil.Reviews.Snapshots;
using Microsoft.Extensions.Caching.Memory;

namespace Chesil.Web.Shelf;

/// <summary>
/// Keeps reviews that were put together, so that pages are answered from memory. What is kept is known by what is in it: whoever sees the
/// same shares one, and a change makes another. Those used least are let go.
/// </summary>
public sealed class ComposedReviews : IDisposable
{
    private const int MostStored = 12, MostComposed = 32;

    private readonly MemoryCache _stored = new(new MemoryCacheOptions { SizeLimit = MostStored });
    private readonly MemoryCache _composed = new(new MemoryCacheOptions { SizeLimit = MostComposed });

    /// <summary>The review as it is seen.</summary>
    public async Task<ComposedReview> Get(ChesilDbContext db, SeenReview seen) =>
        await GetOnce(_composed, seen.ContentHash, async () => ComposedReview.Of(await GetStored(db, seen), seen));

    public void Dispose()
    {
        _stored.Dispose();
        _composed.Dispose();
    }

    private Task<StoredReview> GetStored(ChesilDbContext db, SeenReview seen) =>
        GetOnce(_stored, $"{seen.Review.PackageHash} {seen.Review.ResultsHash}", () => StoredReview.Read(db, seen.Review, CancellationToken.None));

    /// <summary>Makes what is not kept once, however many ask at the same moment. What could not be made is not kept.</summary>
    private static async Task<T> GetOnce<T>(MemoryCache cache, string key, Func<Task<T>> make)
    {
        Lazy<Task<T>> kept;
        lock (cache)
        {
            kept = cache.GetOrCreate(key, entry =>
            {
                entry.Size = 1;
                return new Lazy<Task<T>>(make);
            })!;
        }
        try
        {
            return await kept.Value;
        }
        catch
        {
            cache.Remove(key);
            throw;
        }
    }
}
