using Chesil.Reviews.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Chesil.Reviews.Accounts;

/// <summary>That an account has a role in a review, or in every review of the installation. Read at each request, so a change holds at once.</summary>
public sealed class Membership : IAudited
{
    public required Guid Id { get; init; }

    /// <summary>The review; null for the whole installation.</summary>
    public required Guid? ReviewId { get; init; }

    public required Guid AccountId { get; init; }

    public required Role Role { get; set; }

    public required DateTime Since { get; init; }
}

internal sealed class MembershipMapping : IEntityTypeConfiguration<Membership>
{
    public void Configure(EntityTypeBuilder<Membership> builder)
    {
        builder.HasKey(membership => membership.Id);
        builder.HasIndex(membership => new { membership.AccountId, membership.ReviewId }).IsUnique();
        builder.HasOne<Account>().WithMany().HasForeignKey(membership => membership.AccountId).OnDelete(DeleteBehavior.Restrict);
    }
}
