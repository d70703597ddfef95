using Chesil.Reviews.Accounts;
using Chesil.Reviews.Data;
using Chesil.Reviews.Drafts;
using Chesil.Reviews.Options;
using Chesil.Reviews.Programme;
using Chesil.Reviews.Publishing;
using Chesil.Web.Pages.Workspace.History;
using Chesil.Web.Pages.Workspace.Options;
using Chesil.Web.Pages.Workspace.Options.Write;
using Chesil.Web.Visitors;
using Microsoft.EntityFrameworkCore;

namespace Chesil.Web.Pages.Workspace;

/// <summary>Where the team begins: where the review stands, what blocks the next step, and what this person left unfinished.</summary>
[Needs(Permission.OpenWorkspace)]
public sealed class IndexModel(ChesilDbContext db, Visitor visitor, FormDrafts drafts) : WorkspacePage(db, visitor)
{
    public IReadOnlyList<ReviewStage> Stages { get; private set; } = [];

    public bool IsPublic { get; private set; }

    public OptionsListed Listed { get; private set; } = null!;

    /// <summary>Forms this person began and did not send, with where to go on.</summary>
    public IReadOnlyList<(string Title, string Href, DateTime SavedAt)> Begun { get; private set; } = [];

    public IReadOnlyList<EventShown> Events { get; private set; } = [];

    public IReadOnlyDictionary<string, string> People { get; private set; } = new Dictionary<string, string>();

    /// <summary>What has just been done here; null where nothing was.</summary>
    public string? News => Request.Query.ContainsKey("begun") ? "The review has begun. It is a draft: only its team sees it."
        : Request.Query.ContainsKey("changed") ? "What the review says is changed."
        : Request.Query.ContainsKey("published") ? "The review is public."
        : Stages.FirstOrDefault(stage => stage.Code == Request.Query["reached"]) is { } stage ? $"“{stage.Name}” is recorded as reached."
        : null;

    public async Task OnGetAsync()
    {
        Stages = await Db.ReviewStages.AsNoTracking().Where(stage => stage.ReviewId == Review.Id).OrderBy(stage => stage.Place).ToListAsync(Cancellation);
        IsPublic = await Db.IsPublic(Review.Id, Now, Cancellation);
        Listed = await OptionsListed.Read(Db, Reader, Review.Id, Now, Cancellation);
        Begun = [.. (await drafts.List(Review.Id, Reader.AccountId!.Value, Cancellation)).Select(Named).OfType<(string, string, DateTime)>()];
        if (!Reader.May(Permission.ReadHistory)) return;
        Events = await EventShown.List(Db, Review.Id, null, 0, 5, Cancellation);
        People = await ReviewNames.ReadPeople(Db, Cancellation);
    }

    /// <summary>The options under embargo, the first to be public first.</summary>
    public IEnumerable<(OptionVersion Option, Publication Coming)> Embargoed =>
        Listed.Options.Where(option => Listed.Standings.GetValueOrDefault(option.Code)?.Coming is not null).Select(option => (option, Listed.Standings[option.Code].Coming!)).OrderBy(each => each.Item2.PublicFrom);

    private (string, string, DateTime)? Named(FormDraft draft) =>
        Writing.Find(draft.Journey) is { } writing ? (writing.Title + (writing.Code is { } code ? $": {code}" : ""), $"{Root}/options/write/{writing.Key}/check", draft.SavedAt)
        : draft.Journey.StartsWith("publish-", StringComparison.Ordinal) ? ($"Publish an option: {draft.Journey["publish-".Length..]}", $"{Root}/options/{draft.Journey["publish-".Length..]}/publish", draft.SavedAt)
        : draft.Journey == "generate" ? ("Generate options", $"{Root}/options/generate", draft.SavedAt)
        : null;
}
