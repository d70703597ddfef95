using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Chesil.Reviews.Data;

/// <summary>Bytes known by their hash. They are in the database, so that any node and any backup has them.</summary>
public sealed class Blob
{
    /// <summary>SHA-256 of the bytes, in lower-case hexadecimal.</summary>
    public required string Hash { get; init; }

    /// <summary>How many bytes there are.</summary>
    public required long LengthBytes { get; init; }

    /// <summary>What kind of bytes they are, such as application/zip.</summary>
    public required string MediaType { get; init; }
}

internal sealed class BlobMapping : IEntityTypeConfiguration<Blob>
{
    public void Configure(EntityTypeBuilder<Blob> builder) => builder.HasKey(blob => blob.Hash);
}

/// <summary>At most 1 MiB of a blob.</summary>
public sealed class BlobPart
{
    /// <summary>The most bytes in a part.</summary>
    public const int MostBytes = 1 << 20;

    public required string Hash { get; init; }

    /// <summary>Its place, from 0.</summary>
    public required int Index { get; init; }

    public required byte[] Bytes { get; init; }
}

internal sealed class BlobPartMapping : IEntityTypeConfiguration<BlobPart>
{
    public void Configure(EntityTypeBuilder<BlobPart> builder)
    {
        builder.HasKey(part => new { part.Hash, part.Index });
        builder.HasOne<Blob>().WithMany().HasForeignKey(part => part.Hash).OnDelete(DeleteBehavior.Restrict);
    }
}
