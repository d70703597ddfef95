using System.Globalization;
using Chesil.Reviews.Accounts;
using Chesil.Reviews.Data;
using Chesil.Reviews.Options;
using Chesil.Web.Visitors;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Chesil.Web.Pages.Workspace.Options.Split;

/// <summary>Which options take the place of one?</summary>
[Needs(Permission.ChangeOptions)]
public sealed class IndexModel(ChesilDbContext db, Visitor visitor, SplitOption split) : OptionPage(db, visitor)
{
    private const int MostParts = 6;

    /// <summary>One of the options that take its place.</summary>
    public sealed class Part
    {
        public string? Name { get; set; }

        public string? Summary { get; set; }

        /// <summary>The changes it keeps, by their places from 1.</summary>
        public List<int> Keeps { get; set; } = [];
    }

    [BindProperty]
    public List<Part> Parts { get; set; } = [];

    /// <summary>The version that was shown.</summary>
    [BindProperty]
    public int Version { get; set; }

    [BindProperty]
    public string? Reason { get; set; }

    public void OnGet()
    {
        Version = Option.Number;
        Parts = [New(), New()];
    }

    public async Task<IActionResult> OnPostAsync(string? more)
    {
        if (more is not null)
        {
            if (Parts.Count < MostParts) Parts.Add(New());
            return Page();
        }
        if (ReasonOrNull(Typed.Of(Reason), nameof(Reason)) is not { } reason) return Page();
        var texts = Parts.Take(MostParts).Select(part => OptionText.Of(Option) with { Name = Typed.Of(part.Name), Summary = Typed.Of(part.Summary), Changes = [.. Option.Changes.Where((_, i) => part.Keeps.Contains(i + 1))] }).ToList();
        switch (await split.Do(Because(reason), Option.Code, Version, texts, Cancellation))
        {
            case DeriveOptionResult.Derived:
                return ToDone("split");
            case DeriveOptionResult.NotAcceptable(var part, var problems):
                foreach (var problem in problems) ModelState.AddModelError(string.Create(CultureInfo.InvariantCulture, $"Parts[{part}].{FieldOf(problem)}"), OptionSentences.Of(problem, texts[part], Names));
                return Page();
            case DeriveOptionResult.ChangedMeanwhile(var theirs):
                ModelState.Remove(nameof(Version));
                Version = theirs.Number;
                return Refuse($"{Names.Person(theirs.By)} changed this option after you opened the page. What you typed is kept. Look at the option, then press the button again.");
            case DeriveOptionResult.IsWithdrawn:
                return Refuse(OptionSentences.Withdrawn);
            case DeriveOptionResult.IsComparator:
                return Refuse(OptionSentences.IsComparator(Option.Kind));
            case DeriveOptionResult.TooFew:
                return Refuse(OptionSentences.TooFewToSplit);
            case DeriveOptionResult.NotFound:
                return NotFound();
            default:
                throw new InvalidOperationException();
        }
    }

    private Part New() => new() { Summary = Option.Summary, Keeps = [.. Enumerable.Range(1, Option.Changes.Length)] };

    private PageResult Refuse(string sentence)
    {
        ModelState.AddModelError("", sentence);
        return Page();
    }

    private static string FieldOf(OptionProblem problem) => problem switch
    {
        OptionProblem.NameMissing or OptionProblem.NameTooLong or OptionProblem.NameTaken => nameof(Part.Name),
        OptionProblem.SummaryMissing or OptionProblem.SummaryTooLong => nameof(Part.Summary),
        _ => nameof(Part.Keeps),
    };
}
