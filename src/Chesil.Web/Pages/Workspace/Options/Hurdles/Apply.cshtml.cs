using System.Globalization;
using Chesil.Packages.Tables;
using Chesil.Reviews.Accounts;
using Chesil.Reviews.Data;
using Chesil.Reviews.Options;
using Chesil.Web.Visitors;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Hurdle = Chesil.Reviews.Options.Hurdle;

namespace Chesil.Web.Pages.Workspace.Options.Hurdles;

/// <summary>How did the option do at each hurdle?</summary>
[Needs(Permission.ApplyHurdles)]
public sealed class ApplyModel(ChesilDbContext db, Visitor visitor, ApplyHurdles apply) : OptionPage(db, visitor)
{
    /// <summary>One hurdle as it was answered.</summary>
    public sealed class Answer
    {
        public string? Hurdle { get; set; }

        public HurdleResult? Outcome { get; set; }

        public string? Reason { get; set; }

        public string? Evidence { get; set; }
    }

    [BindProperty]
    public List<Answer> Answers { get; set; } = [];

    /// <summary>The version that was shown.</summary>
    [BindProperty]
    public int Version { get; set; }

    /// <summary>Why the outcomes are recorded now.</summary>
    [BindProperty]
    public string? Reason { get; set; }

    public IReadOnlyList<Hurdle> Hurdles { get; private set; } = [];

    /// <summary>What somebody else recorded meanwhile; null where nobody did.</summary>
    public OptionVersion? Theirs { get; private set; }

    public async Task OnGetAsync()
    {
        Hurdles = await Db.ListHurdles(Review.Id, Cancellation);
        Version = Option.Number;
        Answers = [.. Hurdles.Select(hurdle => Option.Outcomes.FirstOrDefault(each => each.Hurdle == hurdle.Code) is { } outcome
            ? new Answer { Hurdle = hurdle.Code, Outcome = outcome.Outcome, Reason = outcome.Reason, Evidence = outcome.Evidence }
            : new Answer { Hurdle = hurdle.Code })];
    }

    public async Task<IActionResult> OnPostAsync()
    {
        Hurdles = await Db.ListHurdles(Review.Id, Cancellation);
        var reason = ReasonOrNull(Typed.Of(Reason), nameof(Reason));
        if (reason is null) return Page();
        List<OutcomeText> outcomes = [.. Answers.Select(each => new OutcomeText(each.Hurdle ?? "", each.Outcome, Typed.Of(each.Reason), Typed.OrNull(each.Evidence)))];
        switch (await apply.Do(Because(reason), Option.Code, Version, outcomes, Cancellation))
        {
            case ApplyHurdlesResult.Applied:
                return ToDone("hurdles");
            case ApplyHurdlesResult.NotAcceptable(var problems):
                foreach (var problem in problems) ModelState.AddModelError(string.Create(CultureInfo.InvariantCulture, $"Answers[{Math.Max(0, Answers.FindIndex(each => each.Hurdle == problem.Hurdle))}].{OptionSentences.FieldOf(problem)}"), OptionSentences.Of(problem));
                return Page();
            case ApplyHurdlesResult.ChangedMeanwhile(var theirs):
                ModelState.Remove(nameof(Version));
                (Version, Theirs) = (theirs.Number, theirs);
                return Refuse("Somebody changed this option after you opened it. What you typed is kept, and their outcomes stand beside yours. Press the button again to record yours.");
            case ApplyHurdlesResult.IsWithdrawn:
                return Refuse(OptionSentences.Withdrawn);
            case ApplyHurdlesResult.NoHurdles:
                return Refuse(OptionSentences.NoHurdles);
            case ApplyHurdlesResult.NothingChanged:
                return Refuse("Nothing is different from what is recorded. Choose an outcome, or leave it as it is.");
            case ApplyHurdlesResult.NotFound:
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
