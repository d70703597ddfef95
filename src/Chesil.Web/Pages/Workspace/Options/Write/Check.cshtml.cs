using System.Globalization;
using Chesil.Reviews.Accounts;
using Chesil.Reviews.Acts;
using Chesil.Reviews.Data;
using Chesil.Reviews.Drafts;
using Chesil.Reviews.Options;
using Chesil.Web.Visitors;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Chesil.Web.Pages.Workspace.Options.Write;

/// <summary>Is everything right? From here it is sent.</summary>
[Needs(Permission.ProposeOptions)]
public sealed class CheckModel(ChesilDbContext db, Visitor visitor, FormDrafts drafts, ProposeOption propose, ChangeOption change, DeriveOption derive, MergeOptions merge) : WritePage(db, visitor, drafts)
{
    /// <summary>What has to be put right, each with the page where it is.</summary>
    public IReadOnlyList<(string Sentence, string Href)> Problems { get; private set; } = [];

    public string Button => Writing.Kind switch
    {
        WritingKind.Change => "Change the option",
        WritingKind.Merge => "Merge the options",
        _ => "Propose the option",
    };

    public void OnGet() => Submission = Draft.Submission;

    public async Task<IActionResult> OnPostAsync()
    {
        Submission = Draft.Submission;
        if (Draft.Reason.Length == 0)
        {
            Problems = [("Enter why", To("reason") + "?back=check")];
            return Page();
        }
        return Writing.Kind switch
        {
            WritingKind.Change => await Of(await change.Do(Because(Draft.Reason), Writing.Code!, Draft.From[Writing.Code!], Draft.ToText(), Cancellation)),
            WritingKind.Derive => await Of(await derive.Do(Because(Draft.Reason), Writing.Code!, Draft.ToText(), Cancellation)),
            WritingKind.Merge => await Of(await merge.Do(Because(Draft.Reason), Draft.From, Draft.ToText(), Cancellation)),
            _ => await Of(await propose.Do(Because(Draft.Reason), Draft.ToText(), Cancellation)),
        };
    }

    /// <summary>The form was sent before: whoever sends it again is led to what came of it.</summary>
    protected override async Task<IActionResult> WhenGone() =>
        HttpMethods.IsPost(Request.Method) && Request.HasFormContentType && Guid.TryParse((await Request.ReadFormAsync(Cancellation))["Submission"], CultureInfo.InvariantCulture, out var sent)
            && await Db.FindDone(sent, Reader, Cancellation) is { } done
            ? ToDone(done)
            : await base.WhenGone();

    private async Task<IActionResult> Of(ProposeOptionResult result) => result switch
    {
        ProposeOptionResult.Proposed(var done) => await Finish(done),
        ProposeOptionResult.NotAcceptable(var problems) => Refuse(problems),
        _ => throw new InvalidOperationException(),
    };

    private async Task<IActionResult> Of(ChangeOptionResult result) => result switch
    {
        ChangeOptionResult.Changed(var done) => await Finish(done),
        ChangeOptionResult.ChangedMeanwhile => Redirect(To("theirs")),
        ChangeOptionResult.NotAcceptable(var problems) => Refuse(problems),
        ChangeOptionResult.NothingChanged => Refuse(OptionSentences.NothingChanged, To("name") + "?back=check"),
        ChangeOptionResult.IsToday => Refuse(OptionSentences.IsToday, To("changes") + "?back=check"),
        ChangeOptionResult.IsWithdrawn => Refuse(OptionSentences.Withdrawn, $"{Root}/options/{Writing.Code}/derive"),
        ChangeOptionResult.NotFound => NotFound(),
        _ => throw new InvalidOperationException(),
    };

    private async Task<IActionResult> Of(DeriveOptionResult result) => result switch
    {
        DeriveOptionResult.Derived(var done) => await Finish(done),
        DeriveOptionResult.NotAcceptable(_, var problems) => Refuse(problems),
        DeriveOptionResult.IsWithdrawn(var code) => Refuse($"{code}: {OptionSentences.Withdrawn}", $"{Root}/options/merge"),
        DeriveOptionResult.IsComparator(var code) => Refuse($"{code} is what other options are compared with, so it is not merged. Choose other options.", $"{Root}/options/merge"),
        DeriveOptionResult.ChangedMeanwhile(var theirs) => Refuse($"Somebody changed “{theirs.Name}” after you chose it. Choose the options again to take in what is new. What you typed is kept.", $"{Root}/options/merge"),
        DeriveOptionResult.TooFew => Refuse(OptionSentences.TooFewToMerge, $"{Root}/options/merge"),
        DeriveOptionResult.NotFound => NotFound(),
        _ => throw new InvalidOperationException(),
    };

    private async Task<IActionResult> Finish(Done done)
    {
        await Delete();
        return ToDone(done);
    }

    private RedirectResult ToDone(Done done) => Redirect($"{Root}/options/{done.Code}/done/{(Writing.Kind == WritingKind.Change ? "changed" : Writing.Kind == WritingKind.Merge ? "merged" : "proposed")}");

    private PageResult Refuse(IReadOnlyList<OptionProblem> problems)
    {
        Problems = [.. problems.Select(problem => (Prefix(problem) + OptionSentences.Of(problem, Draft.ToText(), Names), To(PageOf(problem)) + "?back=check"))];
        return Page();
    }

    private PageResult Refuse(string sentence, string href)
    {
        Problems = [(sentence, href)];
        return Page();
    }

    private static string Prefix(OptionProblem problem) => OptionSentences.StepOf(problem) is { } step ? string.Create(CultureInfo.InvariantCulture, $"Step {step}: ") : "";

    private static string PageOf(OptionProblem problem) => problem switch
    {
        OptionProblem.NameMissing or OptionProblem.NameTooLong or OptionProblem.NameTaken => "name",
        OptionProblem.FamilyMissing or OptionProblem.FamilyTooLong => "question",
        OptionProblem.SummaryMissing or OptionProblem.SummaryTooLong => "summary",
        _ => "changes",
    };
}
