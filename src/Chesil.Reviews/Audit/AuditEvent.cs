using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Chesil.Reviews.Audit;

/// <summary>The end of a chain: how many events it has, and the hash of the last.</summary>
public sealed class AuditHead
{
    /// <summary>The chain: a review, or <see cref="AuditChain.Installation"/>.</summary>
    public required Guid Chain { get; init; }

    /// <summary>Number of the last event; 0 before the first.</summary>
    public required long Number { get; set; }

    /// <summary>Hash of the last event; the chain itself before the first.</summary>
    public required string Hash { get; set; }
}

/// <summary>One thing that was done. The hash covers the text to the byte, and the text holds the hash before it. Rows are only added.</summary>
public sealed class AuditEvent
{
    public required Guid Chain { get; init; }

    /// <summary>Its place in the chain, from 1, without a gap.</summary>
    public required long Number { get; init; }

    /// <summary>What was done, as canonical JSON: see <see cref="AuditEntry"/>.</summary>
    public required string Text { get; init; }

    /// <summary>SHA-256 of the text in UTF-8, in lower-case hexadecimal.</summary>
    public required string Hash { get; init; }

    /// <summary>What it is about, such as option/acute-c; copied from the text to be found by.</summary>
    public required string Subject { get; init; }

    /// <summary>When anybody may read it; null for never. Copied from the text.</summary>
    public required DateTime? PublicFrom { get; init; }
}

/// <summary>The reason for an event, and values before and after. They can be erased without breaking the chain, which holds only their salted hash.</summary>
public sealed class AuditDetails
{
    public required Guid Chain { get; init; }

    public required long Number { get; init; }

    /// <summary>Random bytes, so that short details cannot be guessed from their hash; null once erased.</summary>
    public required byte[]? Salt { get; set; }

    /// <summary>The details as JSON; null once erased.</summary>
    public required string? Text { get; set; }

    /// <summary>Number of the event by which they were erased.</summary>
    public long? ErasedBy { get; set; }
}

internal sealed class AuditMapping : IEntityTypeConfiguration<AuditHead>, IEntityTypeConfiguration<AuditEvent>, IEntityTypeConfiguration<AuditDetails>
{
    public void Configure(EntityTypeBuilder<AuditHead> builder) => builder.HasKey(head => head.Chain);

    public void Configure(EntityTypeBuilder<AuditEvent> builder)
    {
        builder.HasKey(entry => new { entry.Chain, entry.Number });
        builder.HasIndex(entry => new { entry.Chain, entry.Subject, entry.Number });
    }

    public void Configure(EntityTypeBuilder<AuditDetails> builder) => builder.HasKey(details => new { details.Chain, details.Number });
}
