using Chesil.Reviews.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Chesil.Reviews.Options;

/// <summary>A test an option must pass to reach the short list.</summary>
public sealed class Hurdle : IAudited, IOfReview
{
    public required Guid ReviewId { get; init; }

    public required string Code { get; init; }

    public required string Name { get; set; }

    /// <summary>What an option must show.</summary>
    public required string Statement { get; set; }

    /// <summary>What evidence is needed.</summary>
    public required string? EvidenceNeeded { get; set; }
}

/// <summary>An arrangement that was generated and did not become an option, and why.</summary>
public sealed class DiscardedArrangement : IAudited, IOfReview
{
    public required Guid ReviewId { get; init; }

    /// <summary>The generation it was part of, from 1.</summary>
    public required int Generation { get; init; }

    /// <summary>Its place in the order of the generation, from 1.</summary>
    public required int Place { get; init; }

    /// <summary>Which site would have had which role, in words.</summary>
    public required string Arrangement { get; init; }

    /// <summary>The hurdle it failed first.</summary>
    public required string Hurdle { get; init; }

    /// <summary>Everything it failed, in words.</summary>
    public required string Reason { get; init; }

    /// <summary>When it was discarded.</summary>
    public required DateTime At { get; init; }

    /// <summary>Code of the account that generated.</summary>
    public required string By { get; init; }
}

internal sealed class HurdleMapping : IEntityTypeConfiguration<Hurdle>, IEntityTypeConfiguration<DiscardedArrangement>
{
    public void Configure(EntityTypeBuilder<Hurdle> builder)
    {
        builder.HasKey(hurdle => new { hurdle.ReviewId, hurdle.Code });
    }

    public void Configure(EntityTypeBuilder<DiscardedArrangement> builder)
    {
        builder.HasKey(each => new { each.ReviewId, each.Generation, each.Place });
    }
}
