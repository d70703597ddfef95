using Chesil.Reviews.Accounts;
using Chesil.Reviews.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Chesil.Reviews.Drafts;

/// <summary>
/// What somebody has typed so far in a form of several pages. Nothing in the review changes before the form is sent, so this is not
/// in the record, and it goes when the form is sent.
/// </summary>
public sealed class FormDraft : IOfReview
{
    public required Guid ReviewId { get; init; }

    /// <summary>Whose it is. Nobody else sees it.</summary>
    public required Guid AccountId { get; init; }

    /// <summary>Which form, such as change-acute-a.</summary>
    public required string Journey { get; init; }

    /// <summary>The answers, as JSON.</summary>
    public required string Text { get; set; }

    /// <summary>Raised by every save, so that a page sent twice is known.</summary>
    public required int Revision { get; set; }

    public required DateTime SavedAt { get; set; }
}

internal sealed class FormDraftMapping : IEntityTypeConfiguration<FormDraft>
{
    public void Configure(EntityTypeBuilder<FormDraft> builder)
    {
        builder.HasKey(draft => new { draft.ReviewId, draft.AccountId, draft.Journey });
        builder.HasOne<Account>().WithMany().HasForeignKey(draft => draft.AccountId).OnDelete(DeleteBehavior.Restrict);
    }
}
