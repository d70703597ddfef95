using Chesil.Reviews.Accounts;
using Chesil.Reviews.Data;
using Chesil.Reviews.Publishing;
using Microsoft.EntityFrameworkCore;

namespace Chesil.Reviews.Options;

/// <summary>What is asked of options. Everything that shows an option asks here, and so goes through the one filter.</summary>
public static class OptionQueries
{
    /// <summary>The options a reader sees, each in the version they see, by question and code. They do not name options the reader does not see.</summary>
    public static async Task<List<OptionVersion>> ListOptions(this ChesilDbContext db, Reader reader, Guid reviewId, DateTime now, CancellationToken cancellation)
    {
        var options = await db.VisibleTo<OptionVersion>(reader, reviewId, now).OrderBy(version => version.Family).ThenBy(version => version.Code).ToListAsync(cancellation);
        var codes = options.Select(option => option.Code).ToHashSet(StringComparer.Ordinal);
        return [.. options.Select(option => option.NamingOnly(codes))];
    }

    /// <summary>One option in the version a reader sees; null where they see none. It does not name options the reader does not see.</summary>
    public static async Task<OptionVersion?> FindOption(this ChesilDbContext db, Reader reader, Guid reviewId, string code, DateTime now, CancellationToken cancellation)
    {
        var visible = db.VisibleTo<OptionVersion>(reader, reviewId, now);
        if (await visible.FirstOrDefaultAsync(version => version.Code == code, cancellation) is not { } found) return null;
        return found.DerivedFrom.IsEmpty ? found : found.NamingOnly(await visible.Select(version => version.Code).ToHashSetAsync(cancellation));
    }

    /// <summary>Where each of these options stands on its way to the public. For the team only.</summary>
    public static async Task<IReadOnlyDictionary<string, Standing>> ListStandings(this ChesilDbContext db, Guid reviewId, DateTime now, CancellationToken cancellation)
    {
        var latest = await db.Options.AsNoTracking().Where(option => option.ReviewId == reviewId).ToDictionaryAsync(option => option.Code, option => option.LatestVersion, cancellation);
        return await Standing.Of(db, reviewId, OptionVersion.Noun, latest, now, cancellation);
    }

    /// <summary>All that would have to be put right in the text of an option, without doing anything: for pages that ask for it part by part.</summary>
    /// <param name="db">The data.</param>
    /// <param name="reviewId">The review.</param>
    /// <param name="code">The option that is changed; null for a new one.</param>
    /// <param name="text">What was written so far.</param>
    /// <param name="cancellation">Stops the look.</param>
    public static Task<IReadOnlyList<OptionProblem>> ListProblems(this ChesilDbContext db, Guid reviewId, string? code, OptionText text, CancellationToken cancellation) =>
        OptionCheck.Check(db, reviewId, code, text, cancellation);

    /// <summary>What would come of generating options, without doing anything.</summary>
    public static async Task<Generating.LongListResult> PreviewGeneration(this ChesilDbContext db, Guid reviewId, GenerationText text, CancellationToken cancellation) =>
        Generating.LongList.Generate(await text.ReadQuestion(db, reviewId, cancellation), GenerateOptions.MostConsidered);

    /// <summary>The versions of an option, the latest first. For the team only: readers see one version.</summary>
    public static Task<List<OptionVersion>> ListVersions(this ChesilDbContext db, Guid reviewId, string code, CancellationToken cancellation) =>
        db.OptionVersions.AsNoTracking().Where(version => version.ReviewId == reviewId && version.Code == code).OrderByDescending(version => version.Number).ToListAsync(cancellation);

    /// <summary>
    /// The hurdles a reader sees. One that was written here is a draft until an option they see was judged by it; those who read drafts
    /// see all.
    /// </summary>
    /// <param name="db">The data.</param>
    /// <param name="reader">Who reads.</param>
    /// <param name="reviewId">The review.</param>
    /// <param name="seen">The options the reader sees, each in the version they see.</param>
    /// <param name="cancellation">Stops the look.</param>
    public static async Task<List<Hurdle>> ListHurdles(this ChesilDbContext db, Reader reader, Guid reviewId, IEnumerable<OptionVersion> seen, CancellationToken cancellation)
    {
        var hurdles = await db.ListHurdles(reviewId, cancellation);
        if (reader.May(Permission.ReadDrafts)) return hurdles;
        var written = (await db.AuditEvents.Where(each => each.Chain == reviewId && each.Subject.StartsWith(WriteHurdle.Noun + "/")).Select(each => each.Subject).ToListAsync(cancellation)).ToHashSet(StringComparer.Ordinal);
        var judged = seen.SelectMany(option => option.Outcomes).Select(outcome => outcome.Hurdle).ToHashSet(StringComparer.Ordinal);
        hurdles.RemoveAll(hurdle => written.Contains($"{WriteHurdle.Noun}/{hurdle.Code}") && !judged.Contains(hurdle.Code));
        return hurdles;
    }

    /// <summary>All hurdles of a review. For the team only.</summary>
    public static Task<List<Hurdle>> ListHurdles(this ChesilDbContext db, Guid reviewId, CancellationToken cancellation) =>
        db.Hurdles.AsNoTracking().Where(hurdle => hurdle.ReviewId == reviewId).OrderBy(hurdle => hurdle.Code).ToListAsync(cancellation);

    private static OptionVersion NamingOnly(this OptionVersion version, HashSet<string> codes) =>
        version.DerivedFrom.All(codes.Contains) ? version : version with { DerivedFrom = [.. version.DerivedFrom.Where(codes.Contains)] };
}
