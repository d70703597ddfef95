using Chesil.Reviews.Drafts;
using Microsoft.AspNetCore.Mvc;

namespace Chesil.Web.Pages.Workspace.Options.Write;

/// <summary>What the first pages of writing have in common: they begin a draft, or lead back to one.</summary>
public sealed class WritingStart(FormDrafts drafts)
{
    /// <summary>Whether the journey was begun before.</summary>
    public async Task<Resume> Look(WorkspacePage page, Writing writing, CancellationToken cancellation)
    {
        var kept = await drafts.Find<OptionDraft>(page.Review.Id, page.Reader.AccountId!.Value, writing.Key, cancellation);
        return new Resume(kept is null && page.Request.Query.ContainsKey("gone"), kept is null ? null : page.Moment(kept.SavedAt), Href(page, writing, "check"));
    }

    /// <summary>Begins a draft, in the place of one there was, and leads to a page of the journey.</summary>
    public async Task<IActionResult> Begin(WorkspacePage page, Writing writing, OptionDraft draft, string first, CancellationToken cancellation)
    {
        await drafts.Save(page.Review.Id, page.Reader.AccountId!.Value, writing.Key, draft, cancellation);
        return new RedirectResult(Href(page, writing, first));
    }

    private static string Href(WorkspacePage page, Writing writing, string name) => $"{page.Root}/options/write/{writing.Key}/{name}";
}
