using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Chesil.Reviews.Accounts;

/// <summary>Somebody who can sign in. Name and address may be erased; the code stays in the record.</summary>
public sealed class Account : IdentityUser<Guid>
{
    /// <summary>Short name in the audit record, such as a12. It says nothing about the person.</summary>
    public required string Code { get; init; }

    /// <summary>Their name, as the team knows them.</summary>
    public required string Name { get; set; }

    /// <summary>Made for demonstration: it has no password, and its data folder is served on this machine only.</summary>
    public bool IsDemonstration { get; init; }

    public required DateTime CreatedAt { get; init; }

    /// <summary>An e-mail address as it is looked for: without regard to capitals.</summary>
    public static string Normal(string address) => address.Trim().ToUpperInvariant();
}

internal sealed class AccountMapping : IEntityTypeConfiguration<Account>
{
    public void Configure(EntityTypeBuilder<Account> builder)
    {
        builder.ToTable("Accounts");
        builder.HasIndex(account => account.Code).IsUnique();
        builder.Property(account => account.Name).HasMaxLength(CreateAccount.LongestName);
    }
}
