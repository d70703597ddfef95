using Chesil.Packages.Tables;
using Chesil.Reviews.Accounts;
using Chesil.Reviews.Data;
using Chesil.Reviews.Options;
using Chesil.Web.Visitors;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Chesil.Web.Pages.Workspace.Options.Shortlist;

/// <summary>Which options of a question go on, and which are left behind?</summary>
[Needs(Permission.Shortlist)]
public sealed class IndexModel(ChesilDbContext db, Visitor visitor, SettleShortlist settle) : WorkspacePage(db, visitor)
{
    [BindProperty(SupportsGet = true)]
    public string? Question { get; set; }

    [BindProperty]
    public string? Reason { get; set; }

    /// <summary>The options as they were looked at.</summary>
    [BindProperty]
    public Dictionary<string, int> Opened { get; set; } = [];

    public OptionsListed Listed { get; private set; } = null!;

    /// <summary>The options of the question that are not withdrawn.</summary>
    public IReadOnlyList<OptionVersion> Options { get; private set; } = [];

    public bool IsDone => Request.Query.ContainsKey("done");

    /// <summary>Whether something stands in the way of settling.</summary>
    public bool IsBlocked => Listed.Hurdles.Count == 0 || Options.Any(option => Listed.ListMissing(option).Count > 0 || Listed.ListNotYetShown(option).Count > 0);

    public async Task OnGetAsync()
    {
        Listed = await OptionsListed.Read(Db, Reader, Review.Id, Now, Cancellation);
        Options = [.. Listed.Options.Where(option => option.Family == Question && option.Stage != OptionStage.Withdrawn)];
    }

    public async Task<IActionResult> OnPostAsync()
    {
        await OnGetAsync();
        if (Options.Count == 0) return NotFound();
        if (ReasonOrNull(Typed.Of(Reason), nameof(Reason)) is not { } reason) return Page();
        switch (await settle.Do(Because(reason), Question!, Opened, Cancellation))
        {
            case SettleShortlistResult.Settled:
                return Redirect($"{Root}/options/shortlist?question={Uri.EscapeDataString(Question!)}&done=true");
            case SettleShortlistResult.OutcomeMissing or SettleShortlistResult.NotYetShown:
                return Refuse("Some outcomes are missing or open. They are listed below: record them, then settle the short list.");
            case SettleShortlistResult.ChangedMeanwhile:
                // What is shown now is what is settled next.
                ModelState.Remove(nameof(Opened));
                return Refuse(OptionSentences.ShortlistChangedMeanwhile);
            case SettleShortlistResult.NoHurdles:
                return Refuse(OptionSentences.NoHurdles);
            case SettleShortlistResult.NoSuchFamily:
                return Refuse(OptionSentences.NoSuchFamily);
            case SettleShortlistResult.NothingChanged:
                return Refuse(OptionSentences.ShortlistUnchanged);
            default:
                throw new InvalidOperationException();
        }
    }

    /// <summary>Whether an option would be on the short list.</summary>
    public bool GoesOn(OptionVersion option) => option.Kind != OptionKind.Candidate || !Listed.Fails(option);

    private PageResult Refuse(string sentence)
    {
        ModelState.AddModelError("", sentence);
        return Page();
    }
}
