using Chesil.Reviews.Accounts;
using Chesil.Reviews.Data;
using Chesil.Reviews.Publishing;
using Microsoft.EntityFrameworkCore;

namespace Chesil.Reviews.Options;

/// <summary>What is asked of options. Everything that shows an option asks here, and so goes through the one filter.</summary>
public static class OptionQueries
{
    /// <summary>The options a reader sees, each in the version they see, by question and code.</summary>
    public static Task<List<OptionVersion>> ListOptions(this ChesilDbContext db, Reader reader, Guid reviewId, DateTime now, CancellationToken cancellation) =>
        db.VisibleTo<OptionVersion>(reader, reviewId, now).OrderBy(version => version.Family).ThenBy(version => version.Code).ToListAsync(cancellation);

    /// <summary>One option in the version a reader sees; null where they see none.</summary>
    public static Task<OptionVersion?> FindOption(this ChesilDbContext db, Reader reader, Guid reviewId, string code, DateTime now, CancellationToken cancellation) =>
        db.VisibleTo<OptionVersion>(reader, reviewId, now).FirstOrDefaultAsync(version => version.Code == code, cancellation);

    /// <summary>Where each of these options stands on its way to the public. For the team only.</summary>
    public static async Task<IReadOnlyDictionary<string, Standing>> ListStandings(this ChesilDbContext db, Guid reviewId, DateTime now, CancellationToken cancellation)
    {
        var latest = await db.Options.AsNoTracking().Where(option => option.ReviewId == reviewId).ToDictionaryAsync(option => option.Code, option => option.LatestVersion, cancellation);
        return await Standing.Of(db, reviewId, OptionVersion.Noun, latest, now, cancellation);
    }

    /// <summary>The hurdles of a review.</summary>
    public static Task<List<Hurdle>> ListHurdles(this ChesilDbContext db, Guid reviewId, CancellationToken cancellation) =>
        db.Hurdles.AsNoTracking().Where(hurdle => hurdle.ReviewId == reviewId).OrderBy(hurdle => hurdle.Code).ToListAsync(cancellation);
}
