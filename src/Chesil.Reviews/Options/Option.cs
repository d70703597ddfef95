using System.Collections.Immutable;
using Chesil.Reviews.Data;
using Chesil.Reviews.Publishing;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Chesil.Reviews.Options;

/// <summary>
/// A way services could be arranged. What it says stands in its versions: a change adds one, and none is ever edited, so that what
/// was published stays what it was.
/// </summary>
public sealed class Option : IAudited, IOfReview
{
    public required Guid ReviewId { get; init; }

    /// <summary>Short name, in addresses; never used again for another.</summary>
    public required string Code { get; init; }

    /// <summary>Number of the latest version.</summary>
    public required int LatestVersion { get; set; }
}

/// <summary>An option as it was after one act. Rows are only added.</summary>
public sealed record OptionVersion : IAudited, IVersion
{
    /// <inheritdoc/>
    public static string Noun => "option";

    public required Guid ReviewId { get; init; }

    /// <summary>The option.</summary>
    public required string Code { get; init; }

    /// <summary>Its place among the versions, from 1.</summary>
    public required int Number { get; init; }

    public required string Name { get; init; }

    /// <summary>What it is for: carrying on as today, the least that must be done, or a candidate.</summary>
    public required OptionKind Kind { get; init; }

    /// <summary>The question it answers; options of one family are compared.</summary>
    public required string Family { get; init; }

    /// <summary>What would change, in a few sentences.</summary>
    public required string Summary { get; init; }

    /// <summary>How far it has come.</summary>
    public required OptionStage Stage { get; init; }

    /// <summary>Options it came from: one it was derived or split from, several that were merged.</summary>
    public ImmutableArray<string> DerivedFrom { get; init; } = [];

    /// <summary>The named changes to today, in order.</summary>
    public ImmutableArray<NamedChange> Changes { get; init; } = [];

    /// <summary>What sites would be called.</summary>
    public ImmutableArray<NamedRole> Roles { get; init; } = [];

    /// <summary>How it did at the hurdles.</summary>
    public ImmutableArray<HurdleOutcome> Outcomes { get; init; } = [];

    /// <summary>Where it is known from: the code of a source; null where it was proposed here.</summary>
    public string? Source { get; init; }

    /// <summary>When this version was made.</summary>
    public required DateTime At { get; init; }

    /// <summary>Code of the account that made it.</summary>
    public required string By { get; init; }
}

/// <summary>How far an option has come.</summary>
public enum OptionStage
{
    /// <summary>On the long list.</summary>
    Longlist,

    /// <summary>On the short list.</summary>
    Shortlist,

    /// <summary>Left behind when the short list was settled.</summary>
    Discarded,

    /// <summary>Taken back by the programme.</summary>
    Withdrawn,
}

/// <summary>One named change to today.</summary>
/// <param name="Change">What is done.</param>
/// <param name="Site">Code of the site.</param>
/// <param name="Service">Code of the service; null only when a site closes or changes its role.</param>
/// <param name="ToSite">For a move: code of the site it moves to.</param>
/// <param name="Beds">For capacity: beds added; fewer where negative.</param>
/// <param name="Hours">For hours: the new hours, such as 8am to 8pm.</param>
/// <param name="Role">For a role: what the site would be called.</param>
/// <param name="Reason">Why.</param>
public sealed record NamedChange(ChangeKind Change, string Site, string? Service = null, string? ToSite = null, decimal? Beds = null, string? Hours = null, string? Role = null, string Reason = "");

/// <summary>What a site would be called.</summary>
/// <param name="Site">Code of the site.</param>
/// <param name="Role">The role.</param>
/// <param name="Note">Conditions or remarks.</param>
/// <param name="Source">Code of the source; null where it was proposed here.</param>
public sealed record NamedRole(string Site, string Role, string? Note = null, string? Source = null);

/// <summary>How an option did at one hurdle.</summary>
/// <param name="Hurdle">Code of the hurdle.</param>
/// <param name="Outcome">Pass, fail, or not yet shown.</param>
/// <param name="Reason">Why.</param>
/// <param name="Evidence">What shows it, in words.</param>
/// <param name="Source">Code of the source, where the evidence is one.</param>
/// <param name="DecidedBy">Who decided.</param>
/// <param name="DecidedOn">When.</param>
public sealed record HurdleOutcome(string Hurdle, HurdleResult Outcome, string Reason, string? Evidence, string? Source, string DecidedBy, DateOnly DecidedOn);

internal sealed class OptionMapping : IEntityTypeConfiguration<Option>, IEntityTypeConfiguration<OptionVersion>
{
    public void Configure(EntityTypeBuilder<Option> builder)
    {
        builder.HasKey(option => new { option.ReviewId, option.Code });
        builder.Property(option => option.LatestVersion).IsConcurrencyToken();
    }

    public void Configure(EntityTypeBuilder<OptionVersion> builder)
    {
        builder.HasKey(version => new { version.ReviewId, version.Code, version.Number });
        builder.Property(version => version.DerivedFrom).IsJsonList();
        builder.Property(version => version.Changes).IsJsonList();
        builder.Property(version => version.Roles).IsJsonList();
        builder.Property(version => version.Outcomes).IsJsonList();
        builder.HasOne<Option>().WithMany().HasForeignKey(version => new { version.ReviewId, version.Code }).OnDelete(DeleteBehavior.Restrict);
    }
}
