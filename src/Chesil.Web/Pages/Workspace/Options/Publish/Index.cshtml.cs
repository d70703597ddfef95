using Chesil.Reviews.Accounts;
using Chesil.Reviews.Data;
using Chesil.Reviews.Drafts;
using Chesil.Reviews.Options;
using Chesil.Reviews.Publishing;
using Chesil.Web.Visitors;
using Microsoft.AspNetCore.Mvc;

namespace Chesil.Web.Pages.Workspace.Options.Publish;

/// <summary>What will be read, and from when may each audience read it?</summary>
[Needs(Permission.Publish)]
public sealed class IndexModel(ChesilDbContext db, Visitor visitor, FormDrafts drafts) : OptionPage(db, visitor)
{
    /// <summary>Now or later; nothing chosen at first.</summary>
    [BindProperty]
    public string? When { get; set; }

    /// <summary>The version that was shown.</summary>
    [BindProperty]
    public int Version { get; set; }

    [BindProperty]
    public TimeEntered Staff { get; set; } = new();

    [BindProperty]
    public TimeEntered Invited { get; set; } = new();

    [BindProperty]
    public TimeEntered Public { get; set; } = new();

    public Standing Standing { get; private set; } = null!;

    public IReadOnlyList<Hurdle> Hurdles { get; private set; } = [];

    public bool IsGone => Request.Query.ContainsKey("gone");

    public async Task OnGetAsync()
    {
        await Look();
        Version = Option.Number;
        if (await drafts.Find<PublishDraft>(Review.Id, Reader.AccountId!.Value, PublishDraft.KeyOf(Option.Code), Cancellation) is not { Content: var draft }) return;
        When = draft.IsEmbargoed ? "later" : "now";
        (Staff, Invited, Public) = (TimeEntered.Of(draft.Times.StaffFrom, Review.Calendar), TimeEntered.Of(draft.Times.InvitedFrom, Review.Calendar), TimeEntered.Of(draft.Times.PublicFrom, Review.Calendar));
    }

    public async Task<IActionResult> OnPostAsync()
    {
        await Look();
        if (Version != Option.Number)
        {
            ModelState.AddModelError("", OptionSentences.Of(PublishRefusal.ChangedMeanwhile));
            ModelState.Remove(nameof(Version));
            Version = Option.Number;
            return Page();
        }
        if (When is not ("now" or "later")) ModelState.AddModelError(nameof(When), "Choose when it may be read");
        var times = When == "later" ? ReadTimes() : ReleaseTimes.AtOnce;
        if (!ModelState.IsValid) return Page();
        await drafts.Save(Review.Id, Reader.AccountId!.Value, PublishDraft.KeyOf(Option.Code), new PublishDraft(Guid.CreateVersion7(Now), Option.Number, When == "later", times), Cancellation);
        return Redirect($"{OptionHref}/publish/check");
    }

    private ReleaseTimes ReadTimes()
    {
        var open = Public.Read("The date it becomes public", nameof(Public), Review.Calendar, ModelState);
        var invited = Invited.IsEmpty() ? null : Invited.Read("The date for those invited", nameof(Invited), Review.Calendar, ModelState);
        var staff = Staff.IsEmpty() ? null : Staff.Read("The date for staff", nameof(Staff), Review.Calendar, ModelState);
        if (!ModelState.IsValid) return ReleaseTimes.AtOnce;
        if (open < Now) ModelState.AddModelError("Public.Date", OptionSentences.Of(PublishRefusal.InThePast));
        if (invited < Now) ModelState.AddModelError("Invited.Date", OptionSentences.Of(PublishRefusal.InThePast));
        if (staff < Now) ModelState.AddModelError("Staff.Date", OptionSentences.Of(PublishRefusal.InThePast));
        var times = new ReleaseTimes(staff, invited, open);
        var (first, second, third) = times.At(Now);
        if (first > second || second > third) ModelState.AddModelError("Public.Date", OptionSentences.Of(PublishRefusal.AudiencesOutOfOrder));
        return times;
    }

    private async Task Look()
    {
        Standing = (await Db.ListStandings(Review.Id, Now, Cancellation))[Option.Code];
        Hurdles = await Db.ListHurdles(Review.Id, Cancellation);
    }
}
