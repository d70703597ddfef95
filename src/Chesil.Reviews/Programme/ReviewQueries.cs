using Chesil.Reviews.Accounts;
using Chesil.Reviews.Data;
using Microsoft.EntityFrameworkCore;

namespace Chesil.Reviews.Programme;

/// <summary>What is asked of reviews.</summary>
public static class ReviewQueries
{
    /// <summary>The review of a code and who the account is in it; null where there is none that they may know of.</summary>
    public static async Task<(Review Review, Reader Reader)?> FindReview(this ChesilDbContext db, Guid? accountId, string code, DateTime now, CancellationToken cancellation)
    {
        if (await db.Reviews.AsNoTracking().FirstOrDefaultAsync(review => review.Code == code, cancellation) is not { } review) return null;
        var reader = await Reader.Find(db, accountId, review.Id, cancellation);
        return reader.Role is not null || await db.IsPublic(review.Id, now, cancellation) ? (review, reader) : null;
    }

    /// <summary>The reviews an account may know of, by code: public ones, and those it has a role in.</summary>
    public static Task<List<Review>> ListReviews(this ChesilDbContext db, Guid? accountId, DateTime now, CancellationToken cancellation) => db.Reviews.AsNoTracking()
        .Where(review => db.Publications.Any(publication => publication.ReviewId == review.Id && publication.Noun == Review.Noun && publication.PublicFrom <= now)
            || db.Memberships.Any(membership => membership.AccountId == accountId && (membership.ReviewId == null || membership.ReviewId == review.Id)))
        .OrderBy(review => review.Code).ToListAsync(cancellation);

    /// <summary>Whether everybody may know of a review.</summary>
    public static Task<bool> IsPublic(this ChesilDbContext db, Guid reviewId, DateTime now, CancellationToken cancellation) =>
        db.Publications.AnyAsync(publication => publication.ReviewId == reviewId && publication.Noun == Review.Noun && publication.PublicFrom <= now, cancellation);

    /// <summary>The reviews an account has a role in, by name, with the role.</summary>
    public static async Task<IReadOnlyList<(Review Review, Role Role)>> ListRoles(this ChesilDbContext db, Guid accountId, CancellationToken cancellation)
    {
        var memberships = await db.Memberships.AsNoTracking().Where(each => each.AccountId == accountId).ToListAsync(cancellation);
        var everywhere = memberships.Where(each => each.ReviewId is null).Select(each => (Role?)each.Role).FirstOrDefault();
        var here = memberships.Where(each => each.ReviewId is not null).ToDictionary(each => each.ReviewId!.Value, each => each.Role);
        if (everywhere is null && here.Count == 0) return [];
        var reviews = await db.Reviews.AsNoTracking().Where(review => everywhere != null || here.Keys.Contains(review.Id)).ToListAsync(cancellation);
        return [.. reviews.OrderBy(review => review.Name, StringComparer.OrdinalIgnoreCase).ThenBy(review => review.Code, StringComparer.Ordinal)
            .Select(review => (review, new[] { everywhere, here.TryGetValue(review.Id, out var role) ? role : null }.OfType<Role>().Min()))];
    }
}
