using Chesil.Reviews.Data;
using Chesil.Reviews.Drafts;
using Chesil.Reviews.Options;
using Chesil.Web.Visitors;
using Microsoft.AspNetCore.Mvc;

namespace Chesil.Web.Pages.Workspace.Options.Write;

/// <summary>One question about the text of an option. What was answered so far is in the draft.</summary>
public abstract class WritePage(ChesilDbContext db, Visitor visitor, FormDrafts drafts) : WorkspacePage(db, visitor)
{
    /// <summary>The journey this page is part of.</summary>
    public Writing Writing { get; private set; } = null!;

    /// <summary>What was written so far.</summary>
    public OptionDraft Draft { get; private set; } = null!;

    /// <summary>How often the draft was saved. A list carries it back, so that a button pressed twice acts once.</summary>
    [BindProperty]
    public int Revision { get; set; }

    /// <summary>How often the draft was saved, now.</summary>
    protected int Latest { get; private set; }

    /// <summary>"check" where the page was opened from the last one, to go back there.</summary>
    [BindProperty(SupportsGet = true, Name = "back")]
    public string? Back { get; set; }

    public ReviewNames Names { get; private set; } = null!;

    /// <summary>The account that writes.</summary>
    protected Guid Account => Reader.AccountId!.Value;

    /// <summary>The address of a page of this journey.</summary>
    public string To(string page) => $"{Root}/options/write/{Writing.Key}/{page}";

    /// <summary>The page before, by its name.</summary>
    public string BackTo(string page) => To(Back == "check" ? "check" : page);

    /// <inheritdoc/>
    protected override async Task<IActionResult?> Prepare()
    {
        if (Writing.Find((string)RouteData.Values["journey"]!) is not { } writing) return NotFound();
        if (!Reader.May(writing.Needs)) return Forbid();
        Writing = writing;
        if (writing.Code is { } code && await Db.FindOption(Reader, Review.Id, code, Now, Cancellation) is null) return NotFound();
        Names = await ReviewNames.Read(Db, Review.Id, Cancellation);
        if (await drafts.Find<OptionDraft>(Review.Id, Account, writing.Key, Cancellation) is not { } kept) return await WhenGone();
        (Draft, Latest) = (kept.Content, kept.Revision);
        return null;
    }

    /// <summary>What happens where there is no draft: it was sent, given up, or left too long.</summary>
    protected virtual Task<IActionResult> WhenGone() => Task.FromResult<IActionResult>(Redirect($"{Root}/options/{Writing.Start}?gone=true"));

    /// <summary>Keeps the draft and goes on, if nothing this page asks for has to be put right.</summary>
    /// <param name="draft">The draft with the answer.</param>
    /// <param name="field">The field that an error stands under.</param>
    /// <param name="isMine">Whether a problem is about this page's question.</param>
    /// <param name="next">The page after.</param>
    protected async Task<IActionResult> Keep(OptionDraft draft, string field, Func<OptionProblem, bool> isMine, string next)
    {
        foreach (var problem in (await ListProblems(draft)).Where(isMine)) ModelState.AddModelError(field, OptionSentences.Of(problem, draft.ToText(), Names));
        if (!ModelState.IsValid) return Page();
        await Save(draft);
        return Redirect(BackTo(next));
    }

    /// <summary>All that has to be put right in the draft.</summary>
    protected Task<IReadOnlyList<OptionProblem>> ListProblems(OptionDraft draft) => Db.ListProblems(Review.Id, Writing.Kind == WritingKind.Change ? Writing.Code : null, draft.ToText(), Cancellation);

    /// <summary>Keeps the draft.</summary>
    protected async Task Save(OptionDraft draft)
    {
        await drafts.Save(Review.Id, Account, Writing.Key, draft, Cancellation);
        Draft = draft;
    }

    /// <summary>Lets the draft go.</summary>
    protected Task Delete() => drafts.Delete(Review.Id, Account, Writing.Key, Cancellation);
}
