using Chesil.Reviews.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Chesil.Reviews.Programme;

/// <summary>Something that happened in a review, or is planned.</summary>
public sealed class TimelineEvent : IAudited, IOfReview
{
    public required Guid ReviewId { get; init; }

    public required string Code { get; init; }

    public required DateOnly StartsOn { get; set; }

    public required DateOnly? EndsOn { get; set; }

    /// <summary>How exactly the dates are known.</summary>
    public required DatePrecision Precision { get; set; }

    public required string Title { get; set; }

    public required string? Detail { get; set; }

    public required TimelineKind Kind { get; set; }

    /// <summary>Code of the source.</summary>
    public required string Source { get; set; }
}

internal sealed class TimelineEventMapping : IEntityTypeConfiguration<TimelineEvent>
{
    public void Configure(EntityTypeBuilder<TimelineEvent> builder)
    {
        builder.HasKey(each => new { each.ReviewId, each.Code });
    }
}
