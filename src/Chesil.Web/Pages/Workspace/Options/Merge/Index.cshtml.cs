using System.Collections.Immutable;
using Chesil.Packages.Tables;
using Chesil.Reviews.Accounts;
using Chesil.Reviews.Data;
using Chesil.Reviews.Options;
using Chesil.Web.Pages.Workspace.Options.Write;
using Chesil.Web.Visitors;
using Microsoft.AspNetCore.Mvc;

namespace Chesil.Web.Pages.Workspace.Options.Merge;

/// <summary>Which options become one?</summary>
[Needs(Permission.ChangeOptions)]
public sealed class IndexModel(ChesilDbContext db, Visitor visitor, WritingStart start) : WorkspacePage(db, visitor)
{
    private static readonly Writing Writing = new(WritingKind.Merge);

    [BindProperty]
    public List<string> Merged { get; set; } = [];

    public Resume Resume { get; private set; } = null!;

    /// <summary>The options that may be merged.</summary>
    public IReadOnlyList<OptionVersion> Candidates { get; private set; } = [];

    public Task OnGetAsync() => Look();

    public async Task<IActionResult> OnPostAsync()
    {
        await Look();
        var chosen = Candidates.Where(option => Merged.Contains(option.Code)).ToList();
        if (chosen.Count < 2) ModelState.AddModelError(nameof(Merged), OptionSentences.TooFewToMerge);
        if (!ModelState.IsValid) return Page();
        return await start.Begin(this, Writing, new OptionDraft
        {
            Submission = Guid.CreateVersion7(Now),
            Family = chosen[0].Family,
            Summary = string.Join("\n\n", chosen.Select(option => option.Summary)),
            Changes = [.. chosen.SelectMany(option => option.Changes).Distinct()],
            Roles = [.. chosen.SelectMany(option => option.Roles).DistinctBy(role => role.Site)],
            From = chosen.ToImmutableSortedDictionary(option => option.Code, option => option.Number),
        }, "name", Cancellation);
    }

    private async Task Look()
    {
        Resume = await start.Look(this, Writing, Cancellation);
        Candidates = [.. (await Db.ListOptions(Reader, Review.Id, Now, Cancellation)).Where(option => option.Kind == OptionKind.Candidate && option.Stage != OptionStage.Withdrawn)];
    }
}
