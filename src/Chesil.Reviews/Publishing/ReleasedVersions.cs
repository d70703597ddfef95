using Chesil.Reviews.Accounts;
using Chesil.Reviews.Data;
using Microsoft.EntityFrameworkCore;

namespace Chesil.Reviews.Publishing;

/// <summary>How a version that a reader sees came to be seen: what a page says beside it.</summary>
/// <param name="Visibility">Who may see this version.</param>
/// <param name="PublicFrom">From when everybody may, or could; null for a draft.</param>
public sealed record SeenAs(Visibility Visibility, DateTime? PublicFrom)
{
    /// <summary>How each version that a reader sees stands, by code. Nothing of another version is told.</summary>
    /// <param name="publications">Publications of the noun, recalled ones left out.</param>
    /// <param name="versions">The versions the reader sees.</param>
    /// <param name="sharedWithThem">Codes of what is shared with the reader.</param>
    /// <param name="now">Now.</param>
    public static IReadOnlyDictionary<string, SeenAs> List<TVersion>(IReadOnlyList<Publication> publications, IEnumerable<TVersion> versions, IReadOnlySet<string> sharedWithThem, DateTime now) where TVersion : IVersion => versions.ToDictionary(
        version => version.Code,
        version => publications.Where(each => each.Code == version.Code && each.Version == version.Number).MinBy(each => each.PublicFrom) switch
        {
            { } released when released.PublicFrom <= now => new SeenAs(Visibility.Public, released.PublicFrom),
            { } coming => new SeenAs(Visibility.Embargoed, coming.PublicFrom),
            null => new SeenAs(sharedWithThem.Contains(version.Code) ? Visibility.Shared : Visibility.Draft, null),
        },
        StringComparer.Ordinal);
}

/// <summary>What was approved to be read, as pages ask of it.</summary>
public static class ReleasedVersions
{
    /// <summary>The publications of a kind of thing that were not recalled.</summary>
    public static Task<List<Publication>> ListPublications(this ChesilDbContext db, Guid reviewId, string noun, CancellationToken cancellation) => db.Publications.AsNoTracking()
        .Where(each => each.ReviewId == reviewId && each.Noun == noun && each.Recalls == null && !db.Publications.Any(recall => recall.ReviewId == reviewId && recall.Noun == noun && recall.Code == each.Code && recall.Recalls == each.Number))
        .OrderBy(each => each.Code).ThenBy(each => each.Number).ToListAsync(cancellation);

    /// <summary>Whether a publication lets a reader read by now.</summary>
    public static bool IsFor(this Publication publication, Reader reader, DateTime now) => VisibleVersions.AudienceOf(reader) switch
    {
        Audience.Staff => publication.StaffFrom,
        Audience.Invited => publication.InvitedFrom,
        _ => publication.PublicFrom,
    } <= now;
}
