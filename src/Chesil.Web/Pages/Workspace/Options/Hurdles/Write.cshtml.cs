using Chesil.Reviews.Accounts;
using Chesil.Reviews.Data;
using Chesil.Reviews.Options;
using Chesil.Web.Visitors;
using Microsoft.AspNetCore.Mvc;

namespace Chesil.Web.Pages.Workspace.Options.Hurdles;

/// <summary>What must an option show?</summary>
[Needs(Permission.ApplyHurdles)]
public sealed class WriteModel(ChesilDbContext db, Visitor visitor, WriteHurdle write) : WorkspacePage(db, visitor)
{
    [BindProperty]
    public string? Name { get; set; }

    [BindProperty]
    public string? Statement { get; set; }

    [BindProperty]
    public string? Evidence { get; set; }

    [BindProperty]
    public string? Reason { get; set; }

    public void OnGet()
    {
    }

    public async Task<IActionResult> OnPostAsync()
    {
        if (ReasonOrNull(Typed.Of(Reason), nameof(Reason)) is not { } reason) return Page();
        var result = await write.Do(Because(reason), Typed.Of(Name), Typed.Of(Statement), Typed.OrNull(Evidence), Cancellation);
        if (result is WriteHurdleResult.Written(var done)) return Redirect($"{Root}/options/hurdles?written={done.Code}");
        if (OptionSentences.Of(result) is var (field, sentence)) ModelState.AddModelError(field, sentence);
        return Page();
    }
}
