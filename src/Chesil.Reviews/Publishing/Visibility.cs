using Chesil.Reviews.Data;
using Microsoft.EntityFrameworkCore;

namespace Chesil.Reviews.Publishing;

/// <summary>Who may see the latest version of something.</summary>
public enum Visibility
{
    /// <summary>The team.</summary>
    Draft,

    /// <summary>The team, and people or groups it was shared with.</summary>
    Shared,

    /// <summary>Approved: each audience from its time.</summary>
    Embargoed,

    /// <summary>Everybody.</summary>
    Public,
}

/// <summary>Where something stands on its way to the public.</summary>
/// <param name="Visibility">Who may see its latest version.</param>
/// <param name="PublicVersion">The version everybody sees; null where nothing is public.</param>
/// <param name="Coming">The publication still under embargo, if one.</param>
public sealed record Standing(Visibility Visibility, int? PublicVersion, Publication? Coming)
{
    /// <summary>Where each thing of a kind stands, by code.</summary>
    public static async Task<IReadOnlyDictionary<string, Standing>> Of(ChesilDbContext db, Guid reviewId, string noun, IReadOnlyDictionary<string, int> latest, DateTime now, CancellationToken cancellation)
    {
        var publications = await db.Publications.AsNoTracking().Where(each => each.ReviewId == reviewId && each.Noun == noun).OrderBy(each => each.Number).ToListAsync(cancellation);
        var shared = await db.Shares.AsNoTracking().Where(each => each.ReviewId == reviewId && each.Noun == noun).Select(each => each.Code).Distinct().ToListAsync(cancellation);
        return latest.ToDictionary(each => each.Key, each => Of([.. publications.Where(publication => publication.Code == each.Key)], shared.Contains(each.Key), each.Value, now), StringComparer.Ordinal);
    }

    /// <summary>Where one thing stands.</summary>
    /// <param name="publications">All its publications, recalls among them.</param>
    /// <param name="isShared">Whether its drafts are shared.</param>
    /// <param name="latest">Its latest version.</param>
    /// <param name="now">Now.</param>
    public static Standing Of(IReadOnlyList<Publication> publications, bool isShared, int latest, DateTime now)
    {
        var standing = publications.Where(each => each.Recalls is null && !publications.Any(recall => recall.Recalls == each.Number)).ToList();
        var open = standing.Where(each => each.PublicFrom <= now).Max(each => (int?)each.Version);
        var coming = standing.Where(each => each.PublicFrom > now).MinBy(each => each.PublicFrom);
        var visibility = open == latest ? Visibility.Public
            : coming?.Version == latest ? Visibility.Embargoed
            : isShared ? Visibility.Shared
            : Visibility.Draft;
        return new Standing(visibility, open, coming);
    }
}
