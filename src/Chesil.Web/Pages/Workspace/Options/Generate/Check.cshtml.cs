using System.Globalization;
using Chesil.Reviews.Accounts;
using Chesil.Reviews.Acts;
using Chesil.Reviews.Data;
using Chesil.Reviews.Drafts;
using Chesil.Reviews.Options;
using Chesil.Reviews.Options.Generating;
using Chesil.Web.Visitors;
using Microsoft.AspNetCore.Mvc;
using GenerateOptionsResult = Chesil.Reviews.Options.GenerateOptionsResult;

namespace Chesil.Web.Pages.Workspace.Options.Generate;

/// <summary>What would come of it? From here it is done.</summary>
[Needs(Permission.ChangeOptions)]
public sealed class CheckModel(ChesilDbContext db, Visitor visitor, FormDrafts drafts, GenerateOptions generate) : GeneratePage(db, visitor, drafts)
{
    [BindProperty]
    public string? Reason { get; set; }

    /// <summary>What would be generated; null where something is in the way.</summary>
    public LongListResult.Generated? Preview { get; private set; }

    /// <summary>Those that would become options.</summary>
    public IReadOnlyList<LongListOption> Valid => [.. Preview!.Valid.Where(option => !option.IsBusinessAsUsual)];

    /// <summary>What is in the way.</summary>
    public IReadOnlyList<string> Refusals { get; private set; } = [];

    public async Task OnGetAsync()
    {
        Submission = Draft.Submission;
        await Look();
    }

    public async Task<IActionResult> OnPostAsync()
    {
        Submission = Draft.Submission;
        await Look();
        if (ReasonOrNull(Typed.Of(Reason), nameof(Reason)) is not { } reason) return Page();
        switch (await generate.Do(Because(reason), Draft.ToText(), Cancellation))
        {
            case GenerateOptionsResult.Generated(var done):
                await Delete();
                return ToDone(done);
            case GenerateOptionsResult.NoFamily:
                ModelState.AddModelError("", "Enter the question the options answer. Go back to the first page.");
                return Page();
            case GenerateOptionsResult.NotAcceptable(var refusals):
                foreach (var refusal in refusals) ModelState.AddModelError("", LongListWords.Of(refusal));
                return Page();
            case GenerateOptionsResult.NothingNew:
                ModelState.AddModelError("", "No arrangement keeps all the rules and is new. Take a rule out, or let more sites take part.");
                return Page();
            case GenerateOptionsResult.TooManyValid(var count, var most):
                ModelState.AddModelError("", string.Create(CultureInfo.InvariantCulture, $"{count:N0} arrangements keep the rules, and {most:N0} is the most that anybody can compare. Add a rule."));
                return Page();
            default:
                throw new InvalidOperationException();
        }
    }

    /// <inheritdoc/>
    protected override async Task<IActionResult?> WhenGone() =>
        HttpMethods.IsPost(Request.Method) && Request.HasFormContentType && Guid.TryParse((await Request.ReadFormAsync(Cancellation))[nameof(Submission)], CultureInfo.InvariantCulture, out var sent)
            && await Db.FindDone(sent, Reader, Cancellation) is { } done
            ? ToDone(done)
            : await base.WhenGone();

    private RedirectResult ToDone(Done done) => Redirect($"{Root}/options/generated?generation={done.Code}&done={done.Codes.Length}");

    private async Task Look()
    {
        switch (await Db.PreviewGeneration(Review.Id, Draft.ToText(), Cancellation))
        {
            case LongListResult.Generated generated:
                Preview = generated;
                break;
            case LongListResult.Refused(var refusals):
                Refusals = [.. refusals.Select(LongListWords.Of)];
                break;
        }
    }
}
