using Chesil.Reviews.Accounts;
using Chesil.Reviews.Data;
using Chesil.Reviews.Options;
using Chesil.Web.Visitors;
using Microsoft.AspNetCore.Mvc;

namespace Chesil.Web.Pages.Workspace.Options;

/// <summary>What differs between two versions of an option.</summary>
[Needs(Permission.ReadDrafts)]
public sealed class VersionsModel(ChesilDbContext db, Visitor visitor) : OptionPage(db, visitor)
{
    [BindProperty(SupportsGet = true)]
    public int? From { get; set; }

    [BindProperty(SupportsGet = true)]
    public int? To { get; set; }

    public IReadOnlyList<OptionVersion> Versions { get; private set; } = [];

    public OptionVersion Older { get; private set; } = null!;

    public OptionVersion Newer { get; private set; } = null!;

    /// <summary>The parts in which they differ.</summary>
    public IReadOnlyList<OptionPart> Parts { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync()
    {
        Versions = await Db.ListVersions(Review.Id, Option.Code, Cancellation);
        if (Versions.FirstOrDefault(version => version.Number == (To ?? Option.Number)) is not { } newer
            || Versions.FirstOrDefault(version => version.Number == (From ?? Math.Max(1, newer.Number - 1))) is not { } older) return NotFound();
        (Older, Newer) = (older, newer);
        var hurdles = (await Db.ListHurdles(Review.Id, Cancellation)).ToDictionary(hurdle => hurdle.Code, hurdle => hurdle.Name);
        Parts = [.. OptionPart.List(OptionText.Of(older), OptionText.Of(older), OptionText.Of(newer), Names)
            .Append(new OptionPart("Stage", "How far it has come", [], [OptionWords.Of(older.Stage)], [OptionWords.Of(newer.Stage)]))
            .Append(new OptionPart("Roles", "What sites would be called", [], RolesOf(older), RolesOf(newer)))
            .Append(new OptionPart("Outcomes", "Hurdles", [], OutcomesOf(older), OutcomesOf(newer)))
            .Where(part => part.AreDifferent)];
        return Page();

        string[] RolesOf(OptionVersion version) => [.. version.Roles.Select(role => $"{Names.Site(role.Site)}: {role.Role}")];

        string[] OutcomesOf(OptionVersion version) => [.. version.Outcomes.Select(outcome => $"{hurdles.GetValueOrDefault(outcome.Hurdle, outcome.Hurdle)}: {OptionWords.Of(outcome.Outcome)}. {outcome.Reason} {outcome.Evidence}".TrimEnd())];
    }
}
