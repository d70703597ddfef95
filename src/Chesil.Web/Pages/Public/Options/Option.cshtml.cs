using Chesil.Components.Reviews;
using Chesil.Reviews.Data;
using Chesil.Reviews.Options;
using Chesil.Reviews.Publishing;
using Chesil.Reviews.Snapshots;
using Chesil.Web.Shelf;
using Microsoft.AspNetCore.Mvc;
using Rows = Chesil.Packages.Tables;

namespace Chesil.Web.Pages.Public.Options;

/// <summary>One option: what would change, for whom, and how it did.</summary>
public sealed class OptionModel(ReviewShelf shelf, ChesilDbContext db) : ReviewPage(shelf)
{
    public OneOption Option { get; private set; } = null!;

    /// <summary>The version that the reader sees.</summary>
    public OptionVersion Version { get; private set; } = null!;

    /// <summary>How it came to be seen.</summary>
    public SeenAs Standing => Seen.Standings[Version.Code];

    /// <summary>How it did at the hurdles, by their names.</summary>
    public IReadOnlyList<(string Hurdle, Rows.HurdleOutcome Outcome)> Outcomes { get; private set; } = [];

    /// <summary>Why it was withdrawn; null where it was not.</summary>
    public string? Withdrawal { get; private set; }

    /// <param name="code">The option.</param>
    /// <param name="service">The service whose journeys are shown.</param>
    /// <param name="cancellation">Stops the request.</param>
    public async Task<IActionResult> OnGetAsync(string code, string? service, CancellationToken cancellation)
    {
        if (Review.FindOption(code) is not { } option || Seen.FindOption(code) is not { } version) return NotFoundBecause("This review has no option of that name. Its page of options lists those that there are.");
        (Option, Version) = (OneOption.Of(Setting, option, service), version);
        var names = Review.Package.Rows<Rows.Hurdle>().ToDictionary(hurdle => hurdle.Code, hurdle => hurdle.Name, StringComparer.Ordinal);
        Outcomes = [.. Review.Package.Rows<Rows.HurdleOutcome>().Where(outcome => outcome.Option == code).Select(outcome => (names.GetValueOrDefault(outcome.Hurdle, outcome.Hurdle), outcome))];
        if (version.Stage == OptionStage.Withdrawn) Withdrawal = Beside = await db.FindReasonOfWithdrawal(version, cancellation) ?? "The reason was erased from the record.";
        return Page();
    }
}
