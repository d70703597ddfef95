using Chesil.Packages.Addresses;
using Chesil.Reviews.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Chesil.Reviews.Evidence;

/// <summary>A document or data set that figures and outcomes rest on.</summary>
public sealed class Source : IAudited, IOfReview
{
    public required Guid ReviewId { get; init; }

    public required string Code { get; init; }

    public required string Title { get; set; }

    public required string Publisher { get; set; }

    public required DateOnly? PublishedOn { get; set; }

    /// <summary>How far figures from it can be relied on.</summary>
    public required FigureStatus Status { get; set; }
}

internal sealed class SourceMapping : IEntityTypeConfiguration<Source>
{
    public void Configure(EntityTypeBuilder<Source> builder)
    {
        builder.HasKey(source => new { source.ReviewId, source.Code });
    }
}
