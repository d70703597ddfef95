using Chesil.Reviews.Data;
using Chesil.Reviews.Places;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Chesil.Reviews.ClinicalServices;

/// <summary>A service the review is about.</summary>
public sealed class Service : IAudited, IOfReview
{
    public required Guid ReviewId { get; init; }

    public required string Code { get; init; }

    public required string Name { get; set; }

    /// <summary>The group it is listed under, such as Emergency.</summary>
    public required string Group { get; set; }
}

/// <summary>That a site gives a service today.</summary>
public sealed class Placement : IAudited, IOfReview
{
    public required Guid ReviewId { get; init; }

    public required string Service { get; init; }

    public required string Site { get; init; }

    public required string? Hours { get; set; }

    /// <summary>Staffed beds, where the service has any.</summary>
    public required decimal? Beds { get; set; }
}

/// <summary>That a service needs another near it.</summary>
public sealed class CoDependency : IAudited, IOfReview
{
    public required Guid ReviewId { get; init; }

    public required string Service { get; init; }

    public required string Needs { get; init; }

    public required CoDependencyRelation Relation { get; set; }

    public required string Reason { get; set; }
}

internal sealed class ServiceMapping : IEntityTypeConfiguration<Service>, IEntityTypeConfiguration<Placement>, IEntityTypeConfiguration<CoDependency>
{
    public void Configure(EntityTypeBuilder<Service> builder)
    {
        builder.HasKey(service => new { service.ReviewId, service.Code });
    }

    public void Configure(EntityTypeBuilder<Placement> builder)
    {
        builder.HasKey(placement => new { placement.ReviewId, placement.Service, placement.Site });
        builder.HasOne<Service>().WithMany().HasForeignKey(placement => new { placement.ReviewId, placement.Service }).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Site>().WithMany().HasForeignKey(placement => new { placement.ReviewId, placement.Site }).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<CoDependency> builder)
    {
        builder.HasKey(link => new { link.ReviewId, link.Service, link.Needs });
        builder.HasOne<Service>().WithMany().HasForeignKey(link => new { link.ReviewId, link.Service }).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Service>().WithMany().HasForeignKey(link => new { link.ReviewId, link.Needs }).OnDelete(DeleteBehavior.Restrict);
    }
}
