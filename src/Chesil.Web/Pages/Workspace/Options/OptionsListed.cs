using Chesil.Packages.Tables;
using Chesil.Reviews.Accounts;
using Chesil.Reviews.Data;
using Chesil.Reviews.Options;
using Chesil.Reviews.Publishing;

namespace Chesil.Web.Pages.Workspace.Options;

/// <summary>The options of a review as their reader sees them, with what the team knows besides.</summary>
/// <param name="Options">The options, by question and code.</param>
/// <param name="Standings">Where each stands on its way to the public; none for those who do not see drafts.</param>
/// <param name="Hurdles">The hurdles of the review that the reader sees.</param>
public sealed record OptionsListed(IReadOnlyList<OptionVersion> Options, IReadOnlyDictionary<string, Standing> Standings, IReadOnlyList<Chesil.Reviews.Options.Hurdle> Hurdles)
{
    public static async Task<OptionsListed> Read(ChesilDbContext db, Reader reader, Guid reviewId, DateTime now, CancellationToken cancellation)
    {
        var options = await db.ListOptions(reader, reviewId, now, cancellation);
        return new OptionsListed(
            options,
            reader.May(Permission.ReadDrafts) ? await db.ListStandings(reviewId, now, cancellation) : new Dictionary<string, Standing>(),
            await db.ListHurdles(reader, reviewId, options, cancellation));
    }

    /// <summary>The questions, in order.</summary>
    public IReadOnlyList<string> Families => [.. Options.Select(option => option.Family).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];

    /// <summary>The hurdles at which an option has no outcome, though its question cannot be settled without.</summary>
    public IReadOnlyList<Chesil.Reviews.Options.Hurdle> ListMissing(OptionVersion option) =>
        option.Stage == OptionStage.Withdrawn ? [] : [.. Hurdles.Where(hurdle => option.Outcomes.All(outcome => outcome.Hurdle != hurdle.Code))];

    /// <summary>The hurdles of which an option has not yet shown that it passes, where it has failed none.</summary>
    public IReadOnlyList<Chesil.Reviews.Options.Hurdle> ListNotYetShown(OptionVersion option) =>
        option.Kind != OptionKind.Candidate || option.Stage == OptionStage.Withdrawn || Fails(option) ? []
        : [.. Hurdles.Where(hurdle => option.Outcomes.Any(outcome => outcome.Hurdle == hurdle.Code && outcome.Outcome == HurdleResult.NotYetShown))];

    /// <summary>Whether an option failed at some hurdle.</summary>
    public bool Fails(OptionVersion option) => option.Outcomes.Any(outcome => outcome.Outcome == HurdleResult.Fail && Hurdles.Any(hurdle => hurdle.Code == outcome.Hurdle));
}
