using System.Collections.Immutable;
using Chesil.Reviews.Accounts;
using Chesil.Reviews.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Chesil.Reviews.Programme;

/// <summary>A review: what it says of itself, and the conventions its dates and money follow.</summary>
public sealed class Review : IAudited
{
    /// <summary>What a review is called among things that are published.</summary>
    public const string Noun = "review";

    public required Guid Id { get; init; }

    /// <summary>Short name, in addresses; never used again for another.</summary>
    public required string Code { get; init; }

    public required string Name { get; set; }

    /// <summary>What it is about and why, in a few sentences.</summary>
    public required string Summary { get; set; }

    /// <summary>Where it stands now, in one sentence.</summary>
    public string? StageNow { get; set; }

    /// <summary>A notice on every page, such as that the sample is invented.</summary>
    public string? Notice { get; set; }

    /// <summary>Time zone by its name in the tz database.</summary>
    public required string TimeZone { get; set; }

    /// <summary>Three letters.</summary>
    public required string Currency { get; set; }

    /// <summary>Language tags: the first is the main one.</summary>
    public required ImmutableArray<string> Languages { get; set; }

    /// <summary>Days on which nobody works, beside Saturdays and Sundays.</summary>
    public ImmutableArray<DateOnly> Holidays { get; set; } = [];

    /// <summary>The package the review was imported from, by the hash of its blob; null where it began here.</summary>
    public string? PackageHash { get; set; }

    /// <summary>The results worked out from that package, by the hash of their blob.</summary>
    public string? ResultsHash { get; set; }

    /// <summary>Raised by every change, so that two people do not overwrite each other.</summary>
    public int Version { get; set; } = 1;

    public required DateTime CreatedAt { get; init; }

    /// <summary>Its dates and deadlines.</summary>
    public ReviewCalendar Calendar => new(TimeZone, Holidays);
}

/// <summary>A stage of a review, in its order.</summary>
public sealed class ReviewStage : IAudited, IOfReview
{
    public required Guid ReviewId { get; init; }

    public required string Code { get; init; }

    /// <summary>Its place, from 1.</summary>
    public required int Place { get; set; }

    public required string Name { get; set; }

    /// <summary>When it was reached; null while it is to come.</summary>
    public DateOnly? ReachedOn { get; set; }
}

internal sealed class ReviewMapping : IEntityTypeConfiguration<Review>, IEntityTypeConfiguration<ReviewStage>
{
    public void Configure(EntityTypeBuilder<Review> builder)
    {
        builder.HasKey(review => review.Id);
        builder.HasIndex(review => review.Code).IsUnique();
        builder.Property(review => review.Languages).IsJsonList();
        builder.Property(review => review.Holidays).IsJsonList();
        builder.Property(review => review.Version).IsConcurrencyToken();
        builder.Ignore(review => review.Calendar);
        // A membership without a review is of the whole installation.
        builder.HasMany<Membership>().WithOne().HasForeignKey(membership => membership.ReviewId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Blob>().WithMany().HasForeignKey(review => review.PackageHash).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Blob>().WithMany().HasForeignKey(review => review.ResultsHash).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<ReviewStage> builder)
    {
        builder.HasKey(stage => new { stage.ReviewId, stage.Code });
    }
}
