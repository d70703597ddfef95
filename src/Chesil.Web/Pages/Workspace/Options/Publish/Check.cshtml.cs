using System.Globalization;
using Chesil.Reviews.Accounts;
using Chesil.Reviews.Acts;
using Chesil.Reviews.Data;
using Chesil.Reviews.Drafts;
using Chesil.Reviews.Options;
using Chesil.Web.Visitors;
using Microsoft.AspNetCore.Mvc;

namespace Chesil.Web.Pages.Workspace.Options.Publish;

/// <summary>Is everything right? From here it is published.</summary>
[Needs(Permission.Publish)]
public sealed class CheckModel(ChesilDbContext db, Visitor visitor, FormDrafts drafts, PublishOption publish) : OptionPage(db, visitor)
{
    [BindProperty]
    public string? Reason { get; set; }

    public PublishDraft Draft { get; private set; } = null!;

    /// <summary>From when each audience may read it, if it is confirmed now.</summary>
    public (DateTime Staff, DateTime Invited, DateTime Public) Times => Draft.Times.At(Now);

    private string Key => PublishDraft.KeyOf(Option.Code);

    public void OnGet() => Submission = Draft.Submission;

    public async Task<IActionResult> OnPostAsync()
    {
        Submission = Draft.Submission;
        if (ReasonOrNull(Typed.Of(Reason), nameof(Reason)) is not { } reason) return Page();
        switch (await publish.Do(Because(reason), Option.Code, Draft.Version, Draft.Times, Cancellation))
        {
            case PublishOptionResult.Published:
                await drafts.Delete(Review.Id, Reader.AccountId!.Value, Key, Cancellation);
                return ToDone("published");
            case PublishOptionResult.Refused(var why, _):
                ModelState.AddModelError("", OptionSentences.Of(why));
                return Page();
            case PublishOptionResult.NotFound:
                return NotFound();
            default:
                throw new InvalidOperationException();
        }
    }

    /// <inheritdoc/>
    protected override async Task<IActionResult?> Prepare()
    {
        if (await base.Prepare() is { } otherwise) return otherwise;
        if (await drafts.Find<PublishDraft>(Review.Id, Reader.AccountId!.Value, Key, Cancellation) is { Content: var draft })
        {
            Draft = draft;
            return null;
        }
        var wasSent = HttpMethods.IsPost(Request.Method) && Request.HasFormContentType
            && Guid.TryParse((await Request.ReadFormAsync(Cancellation))[nameof(Submission)], CultureInfo.InvariantCulture, out var sent)
            && await Db.FindDone(sent, Reader, Cancellation) is not null;
        return wasSent ? ToDone("published") : Redirect($"{OptionHref}/publish?gone=true");
    }
}
