using Chesil.Reviews.Accounts;
using Chesil.Reviews.Data;
using Chesil.Reviews.Options;
using Chesil.Web.Visitors;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Chesil.Web.Pages.Workspace.Options.Withdraw;

/// <summary>Why is the option withdrawn?</summary>
[Needs(Permission.WithdrawOptions)]
public sealed class IndexModel(ChesilDbContext db, Visitor visitor, WithdrawOption withdraw) : OptionPage(db, visitor)
{
    [BindProperty]
    public string? Reason { get; set; }

    /// <summary>The version that was shown.</summary>
    [BindProperty]
    public int Version { get; set; }

    public void OnGet() => Version = Option.Number;

    public async Task<IActionResult> OnPostAsync()
    {
        if (ReasonOrNull(Typed.Of(Reason), nameof(Reason)) is not { } reason) return Page();
        switch (await withdraw.Do(Because(reason), Option.Code, Version, Cancellation))
        {
            case WithdrawOptionResult.Withdrawn:
                return ToDone("withdrawn");
            case WithdrawOptionResult.IsWithdrawn:
                return Refuse("It was withdrawn before. There is nothing more to do.");
            case WithdrawOptionResult.IsComparator(var kind):
                return Refuse(OptionSentences.IsComparator(kind));
            case WithdrawOptionResult.ChangedMeanwhile(var theirs):
                ModelState.Remove(nameof(Version));
                Version = theirs.Number;
                return Refuse($"{Names.Person(theirs.By)} changed this option after you opened the page. Read it again. If you still want to withdraw it, press the button once more.");
            case WithdrawOptionResult.NotFound:
                return NotFound();
            default:
                throw new InvalidOperationException();
        }
    }

    private PageResult Refuse(string sentence)
    {
        ModelState.AddModelError("", sentence);
        return Page();
    }
}
