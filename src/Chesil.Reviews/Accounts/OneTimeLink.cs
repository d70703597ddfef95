using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Chesil.Reviews.Accounts;

/// <summary>
/// A way in that works once, for somebody who has no password. Its key is shown when it is made and then known to whoever holds
/// the link; here only its hash is kept.
/// </summary>
public sealed class OneTimeLink
{
    /// <summary>How long somebody has to use a link that an admin hands over.</summary>
    public static readonly TimeSpan ValidFor = TimeSpan.FromDays(7);

    /// <summary>How long the link for the first admin is good.</summary>
    public static readonly TimeSpan FirstAdminValidFor = TimeSpan.FromHours(24);

    private const int KeyBytes = 32;

    public required Guid Id { get; init; }

    /// <summary>Whose name and password it sets; null for the first admin, who has no account yet.</summary>
    public required Guid? AccountId { get; init; }

    /// <summary>SHA-256 of the key, in lower-case hexadecimal.</summary>
    public required string KeyHash { get; init; }

    public required DateTime MadeAt { get; init; }

    /// <summary>Set back when another link takes its place.</summary>
    public required DateTime ExpiresAt { get; set; }

    public DateTime? UsedAt { get; set; }

    /// <summary>A key that nobody can guess.</summary>
    public static string NewKey() => Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(KeyBytes));

    /// <summary>What is kept of a key.</summary>
    public static string Hash(string key) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(key)));
}

/// <summary>What a link is good for.</summary>
public enum LinkStanding
{
    /// <summary>It can be used.</summary>
    Good,

    /// <summary>There is none with this key.</summary>
    Unknown,

    /// <summary>It was used.</summary>
    Used,

    /// <summary>Its time is over, or another took its place.</summary>
    Expired,
}

internal sealed class OneTimeLinkMapping : IEntityTypeConfiguration<OneTimeLink>
{
    public void Configure(EntityTypeBuilder<OneTimeLink> builder)
    {
        builder.HasKey(link => link.Id);
        builder.HasIndex(link => link.KeyHash).IsUnique();
        builder.HasOne<Account>().WithMany().HasForeignKey(link => link.AccountId).OnDelete(DeleteBehavior.Restrict);
        // Two people with one link at once: the second finds it used.
        builder.Property(link => link.UsedAt).IsConcurrencyToken();
    }
}
