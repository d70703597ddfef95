using System.Collections.Frozen;
using Chesil.Reviews.Accounts;
using Chesil.Reviews.Audit;
using Chesil.Reviews.Data;
using Chesil.Reviews.Options;
using Chesil.Reviews.Programme;
using Chesil.Reviews.Publishing;
using Microsoft.EntityFrameworkCore;

namespace Chesil.Reviews.Snapshots;

/// <summary>
/// All that one reader may see of a review's rows, read through the one filter. Pages, feeds, answers and downloads are made of
/// this, and of what <see cref="VisiblePackage"/> and <see cref="VisibleResults"/> leave of the stored package and results.
/// </summary>
public sealed class SeenReview
{
    private SeenReview() { }

    public required Review Review { get; init; }

    public required Reader Reader { get; init; }

    /// <summary>The moment it was looked at.</summary>
    public required DateTime Now { get; init; }

    /// <summary>The stages, in their order.</summary>
    public required IReadOnlyList<ReviewStage> Stages { get; init; }

    public required IReadOnlyList<TimelineEvent> Timeline { get; init; }

    public required IReadOnlyList<Hurdle> Hurdles { get; init; }

    /// <summary>The options the reader sees, each in the version they see.</summary>
    public required IReadOnlyList<OptionVersion> Options { get; init; }

    /// <summary>How each of these versions came to be seen, by code.</summary>
    public required IReadOnlyDictionary<string, SeenAs> Standings { get; init; }

    /// <summary>Codes of the options whose first version the reader may see. Results were worked out from first versions, so only these have any.</summary>
    public required IReadOnlySet<string> Measured { get; init; }

    /// <summary>Options of which the reader sees a later version than the one the results were worked out from, with the day it was made.</summary>
    public IReadOnlyDictionary<string, DateOnly> ChangedSince => Options.Where(option => option.Number > 1).ToFrozenDictionary(option => option.Code, option => Review.Calendar.DateAt(option.At), StringComparer.Ordinal);

    /// <summary>Whether everybody may know of the review.</summary>
    public required bool IsPublic { get; init; }

    /// <summary>Changes when anything does that a composed review holds. Two readers who see the same have the same.</summary>
    public required string ContentHash { get; init; }

    /// <summary>Changes when anything does that a page for this reader says.</summary>
    public required string PageHash { get; init; }

    /// <summary>The version of an option that the reader sees; null where they see none.</summary>
    public OptionVersion? FindOption(string code) => Options.FirstOrDefault(option => option.Code == code);

    /// <summary>Reads what a reader may see.</summary>
    public static async Task<SeenReview> Look(ChesilDbContext db, Review review, Reader reader, DateTime now, CancellationToken cancellation)
    {
        var id = review.Id;
        var options = await db.ListOptions(reader, id, now, cancellation);
        var publications = await db.ListPublications(id, OptionVersion.Noun, cancellation);
        var (account, role) = (reader.AccountId, reader.Role);
        var shared = role is null ? [] : await db.Shares.AsNoTracking().Where(share => share.ReviewId == id && share.Noun == OptionVersion.Noun && (share.AccountId == account || share.Role == role)).Select(share => share.Code).Distinct().ToListAsync(cancellation);
        var standings = SeenAs.List(publications, options, shared.ToFrozenSet(StringComparer.Ordinal), now);
        var released = publications.Where(each => each.Version == 1 && each.IsFor(reader, now)).Select(each => each.Code).ToFrozenSet(StringComparer.Ordinal);
        var measured = options.Where(option => option.Number == 1 || reader.May(Permission.ReadDrafts) || released.Contains(option.Code)).Select(option => option.Code).Order(StringComparer.Ordinal).ToList();
        var stages = await db.ReviewStages.AsNoTracking().Where(stage => stage.ReviewId == id).OrderBy(stage => stage.Place).ToListAsync(cancellation);
        var timeline = await db.TimelineEvents.AsNoTracking().Where(each => each.ReviewId == id).OrderBy(each => each.Code).ToListAsync(cancellation);
        var hurdles = await db.ListHurdles(reader, id, options, cancellation);
        var isPublic = await db.IsPublic(id, now, cancellation);
        var content = AuditEntry.Hash(Json.Write(new { review, stages, timeline, hurdles, options = options.Select(option => $"{option.Code} {option.Number}"), measured }));
        return new SeenReview
        {
            Review = review,
            Reader = reader,
            Now = now,
            Stages = stages,
            Timeline = timeline,
            Hurdles = hurdles,
            Options = options,
            IsPublic = isPublic,
            Standings = standings,
            Measured = measured.ToFrozenSet(StringComparer.Ordinal),
            ContentHash = content,
            PageHash = AuditEntry.Hash(Json.Write(new { content, standings, reader, isPublic })),
        };
    }
}
