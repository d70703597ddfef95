using Chesil.Reviews.Accounts;
using Chesil.Reviews.Acts;
using Chesil.Reviews.Audit;
using Chesil.Reviews.Data;
using Chesil.Reviews.Programme;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Metadata.Internal;

namespace Chesil.Reviews.Tests.Data;

/// <summary>No row of one review can be taken for another review's: the key says whose it is.</summary>
public sealed class KeyTests
{
    private static readonly HashSet<Type> OutsideReviews =
    [
        // People and what they sign in with belong to the installation.
        typeof(Account), typeof(IdentityUserClaim<Guid>), typeof(IdentityUserLogin<Guid>), typeof(IdentityUserToken<Guid>), typeof(IdentityUserPasskey<Guid>),
        typeof(OneTimeLink),
        // A membership may be for the whole installation.
        typeof(Membership),
        // A chain is a review's or the installation's.
        typeof(AuditHead), typeof(AuditEvent), typeof(AuditDetails),
        // Forms may be about the installation. Blobs are known by their hash. Keys protect cookies of all.
        typeof(OneTimeLink), typeof(Submission), typeof(Blob), typeof(BlobPart), typeof(ProtectionKey),
        // The review itself.
        typeof(Review),
    ];

    private static readonly IModel Model = ReviewDatabases.Open(Testing.Databases.DatabaseKind.Sqlite, "Data Source=nowhere.db").Model;

    private static IEnumerable<IEntityType> OfReviews => Model.GetEntityTypes().Where(entity => !OutsideReviews.Contains(entity.ClrType));

    [Fact]
    public void Every_table_of_a_review_has_the_review_first_in_its_key()
    {
        Assert.NotEmpty(OfReviews);
        Assert.Equal([], OfReviews.Where(entity => entity.FindPrimaryKey()?.Properties[0].Name != nameof(IOfReview.ReviewId)).Select(entity => entity.ClrType.Name));
    }

    [Fact]
    public void Every_row_of_a_review_says_so() =>
        Assert.Equal([], OfReviews.Where(entity => !entity.ClrType.IsAssignableTo(typeof(IOfReview))).Select(entity => entity.ClrType.Name));

    [Fact]
    public void Every_other_key_of_a_table_of_a_review_begins_with_the_review() =>
        Assert.Equal([], from entity in OfReviews
                         from index in entity.GetIndexes()
                         where index.IsUnique && index.Properties[0].Name != nameof(IOfReview.ReviewId)
                         select index.GetDatabaseName());

    [Fact]
    public void A_reference_between_tables_of_a_review_stays_within_the_review() =>
        Assert.Equal([], from entity in OfReviews
                         from key in entity.GetForeignKeys()
                         where !OutsideReviews.Contains(key.PrincipalEntityType.ClrType)
                         where key.Properties[0].Name != nameof(IOfReview.ReviewId) || key.PrincipalKey.Properties[0].Name != nameof(IOfReview.ReviewId)
                         select key.GetConstraintName());

    [Fact]
    public void A_review_cannot_be_deleted_with_what_belongs_to_it_by_accident() =>
        Assert.Equal([], from entity in OfReviews
                         from key in entity.GetForeignKeys()
                         where key.PrincipalEntityType.ClrType == typeof(Review) || key.PrincipalEntityType.ClrType.IsAssignableTo(typeof(IOfReview))
                         where key.DeleteBehavior != DeleteBehavior.Restrict
                         select $"{key.GetConstraintName()} {key.DeleteBehavior}");

    [Fact]
    public void Nothing_hides_in_columns_that_no_class_names() =>
        Assert.Equal([], Model.GetEntityTypes().SelectMany(entity => entity.GetProperties()).Where(property => property.IsShadowProperty()).Select(property => property.DeclaringType.DisplayName() + "." + property.Name));

    [Fact]
    public void Only_tables_that_are_named_here_are_outside_reviews() =>
        Assert.Equal([], OutsideReviews.Where(type => type != typeof(IdentityUserPasskey<Guid>) && Model.FindEntityType(type) is null).Select(type => type.Name));
}
