using Chesil.Reviews.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Chesil.Reviews.Publishing;

/// <summary>Who is told when: those whom it concerns hear of it before they read of it.</summary>
public enum Audience
{
    /// <summary>Members of the review: staff who take part in it.</summary>
    Staff,

    /// <summary>Those let in to read: partners, scrutiny, press.</summary>
    Invited,

    /// <summary>Everybody.</summary>
    Public,
}

/// <summary>
/// That a version was approved to be read, by whom and from when. Rows are only added: an embargo is recalled by another row, and
/// what is public stays public.
/// </summary>
public sealed class Publication : IAudited, IOfReview
{
    public required Guid ReviewId { get; init; }

    /// <summary>What kind of thing it is, such as option.</summary>
    public required string Noun { get; init; }

    /// <summary>Its code.</summary>
    public required string Code { get; init; }

    /// <summary>Place among the publications of this thing, from 1.</summary>
    public required int Number { get; init; }

    /// <summary>The version that may be read.</summary>
    public required int Version { get; init; }

    /// <summary>From when each audience may read it.</summary>
    public required DateTime StaffFrom { get; init; }

    public required DateTime InvitedFrom { get; init; }

    public required DateTime PublicFrom { get; init; }

    /// <summary>The number of the publication that this row recalls; null where it publishes.</summary>
    public int? Recalls { get; init; }

    /// <summary>Code of the account that approved it.</summary>
    public required string ApprovedBy { get; init; }

    public required DateTime ApprovedAt { get; init; }
}

/// <summary>That people see a draft before it is published: one account, or everybody with a role. They see the latest version.</summary>
public sealed class Share : IAudited, IOfReview
{
    public required Guid ReviewId { get; init; }

    public required string Noun { get; init; }

    public required string Code { get; init; }

    public required int Number { get; init; }

    /// <summary>The account; null where it is shared with a role.</summary>
    public required Guid? AccountId { get; init; }

    /// <summary>The role; null where it is shared with an account.</summary>
    public required Accounts.Role? Role { get; init; }

    public required DateTime Since { get; init; }
}

internal sealed class PublicationMapping : IEntityTypeConfiguration<Publication>, IEntityTypeConfiguration<Share>
{
    public void Configure(EntityTypeBuilder<Publication> builder)
    {
        builder.HasKey(publication => new { publication.ReviewId, publication.Noun, publication.Code, publication.Number });
    }

    public void Configure(EntityTypeBuilder<Share> builder)
    {
        builder.HasKey(share => new { share.ReviewId, share.Noun, share.Code, share.Number });
        builder.HasOne<Accounts.Account>().WithMany().HasForeignKey(share => share.AccountId).OnDelete(DeleteBehavior.Restrict);
    }
}
