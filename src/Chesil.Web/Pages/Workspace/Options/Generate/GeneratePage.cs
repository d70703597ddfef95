using Chesil.Reviews.Data;
using Chesil.Reviews.Drafts;
using Chesil.Reviews.Options;
using Chesil.Web.Visitors;
using Microsoft.AspNetCore.Mvc;

namespace Chesil.Web.Pages.Workspace.Options.Generate;

/// <summary>One question about what options are to be generated from.</summary>
public abstract class GeneratePage(ChesilDbContext db, Visitor visitor, FormDrafts drafts) : WorkspacePage(db, visitor)
{
    /// <summary>What was written so far.</summary>
    public GenerationDraft Draft { get; private set; } = null!;

    public ReviewNames Names { get; private set; } = null!;

    /// <summary>The address of a page of this journey.</summary>
    public string To(string page) => $"{Root}/options/generate/{page}";

    /// <summary>What a rule says, in a sentence.</summary>
    public string Sentence(GenerationRule rule) => rule.Kind switch
    {
        GenerationRuleKind.MustHave => $"{Names.Site(rule.Site)} must have the role {rule.Role}",
        GenerationRuleKind.MayNotHave => $"{Names.Site(rule.Site)} may not have the role {rule.Role}",
        _ => $"{Names.Site(rule.Site)} and {Names.Site(rule.Other ?? "")} may not both have the role {rule.Role}",
    };

    /// <summary>How many sites may have a role, in words.</summary>
    public static string HowMany(GenerationRole role) => (role.Fewest, role.Most) switch
    {
        (0, null) => "any number of sites",
        (var fewest, null) => $"at least {fewest}",
        (0, { } most) => $"at most {most}",
        (var fewest, { } most) when fewest == most => $"exactly {most}",
        var (fewest, most) => $"{fewest} to {most}",
    };

    /// <inheritdoc/>
    protected override async Task<IActionResult?> Prepare()
    {
        Names = await ReviewNames.Read(Db, Review.Id, Cancellation);
        var kept = await drafts.Find<GenerationDraft>(Review.Id, Reader.AccountId!.Value, GenerationDraft.Key, Cancellation);
        if (kept is null) return await WhenGone();
        Draft = kept.Content;
        return null;
    }

    /// <summary>What happens where there is no draft.</summary>
    protected virtual Task<IActionResult?> WhenGone() => Task.FromResult<IActionResult?>(Redirect($"{Root}/options/generate?gone=true"));

    /// <summary>Begins where there is no draft yet.</summary>
    protected IActionResult? Begin()
    {
        Draft = new GenerationDraft { Submission = Guid.CreateVersion7(Now) };
        return null;
    }

    /// <summary>Keeps the draft.</summary>
    protected async Task Save(GenerationDraft draft)
    {
        await drafts.Save(Review.Id, Reader.AccountId!.Value, GenerationDraft.Key, draft, Cancellation);
        Draft = draft;
    }

    /// <summary>Lets the draft go.</summary>
    protected Task Delete() => drafts.Delete(Review.Id, Reader.AccountId!.Value, GenerationDraft.Key, Cancellation);
}
