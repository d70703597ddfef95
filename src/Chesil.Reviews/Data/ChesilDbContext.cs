using Chesil.Reviews.Accounts;
using Chesil.Reviews.Acts;
using Chesil.Reviews.Audit;
using Chesil.Reviews.ClinicalServices;
using Chesil.Reviews.Drafts;
using Chesil.Reviews.Evidence;
using Chesil.Reviews.Options;
using Chesil.Reviews.Places;
using Chesil.Reviews.Programme;
using Chesil.Reviews.Publishing;
using Microsoft.AspNetCore.Identity.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Chesil.Reviews.Data;

/// <summary>
/// Everything an installation keeps. Code asks for this type; which database it is, the connection string decides.
/// </summary>
public abstract class ChesilDbContext(DbContextOptions options) : IdentityUserContext<Account, Guid>(options)
{
    public DbSet<Membership> Memberships => Set<Membership>();

    public DbSet<OneTimeLink> OneTimeLinks => Set<OneTimeLink>();

    public DbSet<AuditHead> AuditHeads => Set<AuditHead>();

    public DbSet<AuditEvent> AuditEvents => Set<AuditEvent>();

    public DbSet<AuditDetails> AuditDetails => Set<AuditDetails>();

    public DbSet<Submission> Submissions => Set<Submission>();

    public DbSet<FormDraft> FormDrafts => Set<FormDraft>();

    public DbSet<Blob> Blobs => Set<Blob>();

    public DbSet<BlobPart> BlobParts => Set<BlobPart>();

    public DbSet<ProtectionKey> ProtectionKeys => Set<ProtectionKey>();

    public DbSet<Publication> Publications => Set<Publication>();

    public DbSet<Share> Shares => Set<Share>();

    public DbSet<Review> Reviews => Set<Review>();

    public DbSet<ReviewStage> ReviewStages => Set<ReviewStage>();

    public DbSet<TimelineEvent> TimelineEvents => Set<TimelineEvent>();

    public DbSet<Source> Sources => Set<Source>();

    public DbSet<Site> Sites => Set<Site>();

    public DbSet<Service> Services => Set<Service>();

    public DbSet<Placement> Placements => Set<Placement>();

    public DbSet<CoDependency> CoDependencies => Set<CoDependency>();

    public DbSet<Hurdle> Hurdles => Set<Hurdle>();

    public DbSet<Option> Options => Set<Option>();

    public DbSet<OptionVersion> OptionVersions => Set<OptionVersion>();

    public DbSet<DiscardedArrangement> DiscardedArrangements => Set<DiscardedArrangement>();

    /// <summary>The act under way, without which audited rows cannot be saved.</summary>
    internal Act? Act { get; set; }

    /// <inheritdoc/>
    public override int SaveChanges(bool acceptAllChangesOnSuccess)
    {
        RefuseOutsideAct();
        return base.SaveChanges(acceptAllChangesOnSuccess);
    }

    /// <inheritdoc/>
    public override Task<int> SaveChangesAsync(bool acceptAllChangesOnSuccess, CancellationToken cancellationToken = default)
    {
        RefuseOutsideAct();
        return base.SaveChangesAsync(acceptAllChangesOnSuccess, cancellationToken);
    }

    /// <inheritdoc/>
    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        configurationBuilder.Properties<DateTime>().HaveConversion<InstantConverter>();
        configurationBuilder.Properties<Enum>().HaveConversion<string>();
        configurationBuilder.Properties<decimal>().HavePrecision(28, 10);
    }

    /// <inheritdoc/>
    protected override void OnModelCreating(ModelBuilder builder)
    {
        base.OnModelCreating(builder);
        builder.ApplyConfigurationsFromAssembly(typeof(ChesilDbContext).Assembly);
        // We make every key ourselves; the empty Guid is one, the installation's.
        foreach (var property in builder.Model.GetEntityTypes().Where(type => type.ClrType.Assembly == typeof(ChesilDbContext).Assembly).SelectMany(type => type.FindPrimaryKey()?.Properties ?? []))
        {
            property.ValueGenerated = ValueGenerated.Never;
        }
        // Said once here, so that no noun can forget it, and the nouns below Programme need not know of reviews.
        // What belongs to a row of a review belongs to the review by that.
        foreach (var type in builder.Model.GetEntityTypes().Where(type => type.ClrType.IsAssignableTo(typeof(IOfReview)) && !type.GetForeignKeys().Any(key => key.Properties.Any(property => property.Name == nameof(IOfReview.ReviewId)))).ToList())
        {
            builder.Entity(type.ClrType).HasOne(typeof(Review)).WithMany().HasForeignKey(nameof(IOfReview.ReviewId)).OnDelete(DeleteBehavior.Restrict);
        }
    }

    private void RefuseOutsideAct()
    {
        if (Act is not null) return;
        var changed = ChangeTracker.Entries().FirstOrDefault(entry => entry.Entity is IAudited && entry.State is EntityState.Added or EntityState.Modified or EntityState.Deleted);
        if (changed is { Entity: IAudited })
        {
            throw new InvalidOperationException($"{changed.Metadata.ClrType.Name} changes only within an act, which records who, when and why. Use {nameof(ActTransaction)}.{nameof(ActTransaction.Perform)}.");
        }
    }
}
