using Chesil.Reviews.Accounts;
using Chesil.Reviews.Data;
using Microsoft.EntityFrameworkCore;

namespace Chesil.Reviews.Publishing;

/// <summary>A version of something that is published: its content never changes, the next version takes its place.</summary>
public interface IVersion : IOfReview
{
    /// <summary>The code of the thing.</summary>
    public string Code { get; }

    /// <summary>Its place among the versions, from 1.</summary>
    public int Number { get; }

    /// <summary>What kind of thing it is, as in <see cref="Publication.Noun"/>.</summary>
    public static abstract string Noun { get; }
}

/// <summary>
/// The one filter: of each thing, the version that a reader may see now, and nothing of those they may not. Every page, feed,
/// answer and download reads through it.
/// </summary>
public static class VisibleVersions
{
    /// <summary>Of each thing of a review, the version this reader sees.</summary>
    public static IQueryable<TVersion> VisibleTo<TVersion>(this ChesilDbContext db, Reader reader, Guid reviewId, DateTime now)
        where TVersion : class, IVersion
    {
        var noun = TVersion.Noun;
        var versions = db.Set<TVersion>().AsNoTracking().Where(version => version.ReviewId == reviewId);
        var latest = versions.Where(version => !db.Set<TVersion>().Any(later => later.ReviewId == reviewId && later.Code == version.Code && later.Number > version.Number));
        if (reader.May(Permission.ReadDrafts)) return latest;

        var (account, role, audience) = (reader.AccountId, reader.Role, AudienceOf(reader));
        var released = db.Publications.Where(publication => publication.ReviewId == reviewId && publication.Noun == noun && publication.Recalls == null
            && (audience == Audience.Staff ? publication.StaffFrom : audience == Audience.Invited ? publication.InvitedFrom : publication.PublicFrom) <= now
            && !db.Publications.Any(recall => recall.ReviewId == reviewId && recall.Noun == noun && recall.Code == publication.Code && recall.Recalls == publication.Number));
        if (role is null)
        {
            return versions.Where(version => version.Number == released.Where(publication => publication.Code == version.Code).Max(publication => (int?)publication.Version));
        }

        var shared = db.Shares.Where(share => share.ReviewId == reviewId && share.Noun == noun && (share.AccountId == account || share.Role == role));
        return versions.Where(version => shared.Any(share => share.Code == version.Code)
            ? !db.Set<TVersion>().Any(later => later.ReviewId == reviewId && later.Code == version.Code && later.Number > version.Number)
            : version.Number == released.Where(publication => publication.Code == version.Code).Max(publication => (int?)publication.Version));
    }

    /// <summary>To which audience a reader belongs.</summary>
    public static Audience AudienceOf(Reader reader) => reader.Role switch
    {
        null => Audience.Public,
        Role.Viewer => Audience.Invited,
        _ => Audience.Staff,
    };
}
