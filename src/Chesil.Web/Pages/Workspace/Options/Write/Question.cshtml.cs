using Chesil.Reviews.Accounts;
using Chesil.Reviews.Data;
using Chesil.Reviews.Drafts;
using Chesil.Reviews.Options;
using Chesil.Web.Visitors;
using Microsoft.AspNetCore.Mvc;

namespace Chesil.Web.Pages.Workspace.Options.Write;

/// <summary>Which question does the option answer?</summary>
[Needs(Permission.ProposeOptions)]
public sealed class QuestionModel(ChesilDbContext db, Visitor visitor, FormDrafts drafts) : WritePage(db, visitor, drafts)
{
    /// <summary>What the choice of another question posts. No question begins with a sign.</summary>
    public const string Another = "+";

    [BindProperty]
    public string? Family { get; set; }

    /// <summary>Another question, in words.</summary>
    [BindProperty]
    public string? Other { get; set; }

    /// <summary>The questions that options answer already.</summary>
    public IReadOnlyList<string> Families { get; private set; } = [];

    public async Task OnGetAsync()
    {
        await ReadFamilies();
        var isKnown = Families.Contains(Draft.Family);
        Family = isKnown ? Draft.Family : Families.Count == 0 || Draft.Family.Length > 0 ? Another : null;
        Other = isKnown ? null : Draft.Family;
    }

    public async Task<IActionResult> OnPostAsync()
    {
        await ReadFamilies();
        var isAnother = Families.Count == 0 || Family == Another;
        var family = isAnother ? Other?.Trim() ?? "" : Families.Contains(Family) ? Family! : "";
        return await Keep(
            Draft with { Family = family },
            isAnother ? nameof(Other) : nameof(Family),
            problem => problem is OptionProblem.FamilyMissing or OptionProblem.FamilyTooLong,
            "summary");
    }

    private async Task ReadFamilies() =>
        Families = [.. (await Db.ListOptions(Reader, Review.Id, Now, Cancellation)).Select(option => option.Family).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
}
