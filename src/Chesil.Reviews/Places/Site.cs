using Chesil.Reviews.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Chesil.Reviews.Places;

/// <summary>A place where care is given.</summary>
public sealed class Site : IAudited, IOfReview
{
    public required Guid ReviewId { get; init; }

    public required string Code { get; init; }

    public required string Name { get; set; }

    /// <summary>Who runs it.</summary>
    public required string? Organisation { get; set; }

    public required SiteKind Kind { get; set; }

    /// <summary>Whether it lies outside the review's own area.</summary>
    public required bool IsNeighbour { get; set; }
}

internal sealed class SiteMapping : IEntityTypeConfiguration<Site>
{
    public void Configure(EntityTypeBuilder<Site> builder)
    {
        builder.HasKey(site => new { site.ReviewId, site.Code });
    }
}
