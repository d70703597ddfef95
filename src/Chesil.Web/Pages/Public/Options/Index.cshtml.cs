using Chesil.Components.Reviews;
using Chesil.Reviews.Data;
using Chesil.Reviews.Options;
using Chesil.Reviews.Publishing;
using Chesil.Reviews.Snapshots;
using Chesil.Web.Shelf;
using Rows = Chesil.Packages.Tables;

namespace Chesil.Web.Pages.Public.Options;

/// <summary>An option in the list.</summary>
/// <param name="Row">What it says.</param>
/// <param name="Stage">Which list it is on.</param>
/// <param name="Standing">How it came to be seen.</param>
/// <param name="Failed">The hurdles it failed, with reasons.</param>
/// <param name="Reason">Why it was withdrawn; null where it was not.</param>
public sealed record ListedOption(Rows.Option Row, OptionStage Stage, SeenAs Standing, IReadOnlyList<(string Hurdle, string Reason)> Failed, string? Reason);

/// <summary>The options of a review: which go forward, which are left behind and why.</summary>
public sealed class IndexModel(ReviewShelf shelf, ChesilDbContext db) : ReviewPage(shelf)
{
    /// <summary>The lists, in the order they are shown.</summary>
    public static readonly IReadOnlyList<(OptionStage Stage, string Meaning)> Lists =
    [
        (OptionStage.Shortlist, "These go forward to be worked out and compared."),
        (OptionStage.Longlist, "These are being looked at. They have not passed every hurdle yet."),
        (OptionStage.Discarded, "These failed a hurdle and do not go forward."),
        (OptionStage.Withdrawn, "These were taken back. They stay on record."),
    ];

    /// <summary>The questions, each with its options.</summary>
    public IReadOnlyList<(OptionFamily Family, IReadOnlyList<ListedOption> Options)> Families { get; private set; } = [];

    /// <summary>Whether there are arrangements that were generated and discarded.</summary>
    public bool HasDiscarded { get; private set; }

    public async Task OnGetAsync(CancellationToken cancellation)
    {
        var names = Review.Package.Rows<Rows.Hurdle>().ToDictionary(hurdle => hurdle.Code, hurdle => hurdle.Name, StringComparer.Ordinal);
        // Outcomes are read off the tables, so that a restricted table stays restricted.
        var failed = Review.Package.Rows<Rows.HurdleOutcome>().Where(outcome => outcome.Outcome == Rows.HurdleResult.Fail).ToLookup(outcome => outcome.Option, outcome => (names.GetValueOrDefault(outcome.Hurdle, outcome.Hurdle), outcome.Reason), StringComparer.Ordinal);
        var reasons = new Dictionary<string, string?>(StringComparer.Ordinal);
        foreach (var withdrawn in Seen.Options.Where(option => option.Stage == OptionStage.Withdrawn)) reasons[withdrawn.Code] = await db.FindReasonOfWithdrawal(withdrawn, cancellation);
        HasDiscarded = (await db.ListDiscarded(Seen.Reader, Seen.Review.Id, Seen.Now, cancellation)).Count > 0;
        Families = [.. Review.Families.Select(family => (family, (IReadOnlyList<ListedOption>)[.. family.Options.Select(Of)]))];
        Beside = string.Join('\n', reasons.OrderBy(each => each.Key, StringComparer.Ordinal)) + HasDiscarded;

        ListedOption Of(Rows.Option row) => new(row, Seen.FindOption(row.Code)!.Stage, Seen.Standings[row.Code], [.. failed[row.Code]], reasons.GetValueOrDefault(row.Code));
    }
}
