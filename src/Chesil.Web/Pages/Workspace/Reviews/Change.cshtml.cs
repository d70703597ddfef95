using Chesil.Reviews.Accounts;
using Chesil.Reviews.Data;
using Chesil.Reviews.Programme;
using Chesil.Web.Visitors;
using Microsoft.AspNetCore.Mvc;

namespace Chesil.Web.Pages.Workspace.Reviews;

/// <summary>Changes what the review says of itself.</summary>
[Needs(Permission.ChangeReview)]
public sealed class ChangeModel(ChesilDbContext db, Visitor visitor, ChangeReview change) : WorkspacePage(db, visitor)
{
    [BindProperty]
    public ReviewForm Input { get; set; } = new();

    /// <summary>The version that was opened.</summary>
    [BindProperty]
    public int Version { get; set; }

    /// <summary>What somebody else wrote meanwhile, by what it is called; empty where nobody did.</summary>
    public IReadOnlyList<(string Title, string Text)> Theirs { get; private set; } = [];

    public void OnGet() => (Input, Version) = (ReviewForm.Of(ReviewChange.Of(Review)), Review.Version);

    public async Task<IActionResult> OnPostAsync()
    {
        var holidays = Input.ReadHolidays(ModelState, "Input.");
        if (ReasonOrNull(Typed.Of(Input.Reason), "Input.Reason") is not { } reason || !ModelState.IsValid) return Page();
        switch (await change.Do(Because(reason), Version, Input.ToChange(holidays), Cancellation))
        {
            case ChangeReviewResult.Changed:
                return Redirect($"{Root}?changed=true");
            case ChangeReviewResult.NotAcceptable(var problems):
                foreach (var (field, sentence) in problems.Select(ReviewSentences.Of)) ModelState.AddModelError("Input." + field, sentence);
                return Page();
            case ChangeReviewResult.NothingChanged:
                ModelState.AddModelError("", ReviewSentences.NothingChanged);
                return Page();
            case ChangeReviewResult.ChangedMeanwhile(var theirs, var version):
                ModelState.AddModelError("", ReviewSentences.ChangedMeanwhile);
                ModelState.Remove(nameof(Version));
                Version = version;
                Theirs = [.. Parts(ReviewForm.Of(theirs)).Zip(Parts(Input)).Where(pair => Typed.Of(pair.First.Text) != Typed.Of(pair.Second.Text)).Select(pair => (pair.First.Title, Typed.Of(pair.First.Text)))];
                return Page();
            default:
                throw new InvalidOperationException();
        }
    }

    private static (string Title, string? Text)[] Parts(ReviewForm form) =>
    [
        ("Name", form.Name), ("What it is about", form.Summary), ("Where it stands", form.StageNow), ("Notice", form.Notice),
        ("Time zone", form.TimeZone), ("Currency", form.Currency), ("Languages", form.Languages), ("Holidays", form.Holidays),
    ];
}
