using Chesil.Reviews.Accounts;
using Chesil.Reviews.Data;
using Chesil.Reviews.Options;
using Chesil.Web.Visitors;
using Microsoft.AspNetCore.Mvc;

namespace Chesil.Web.Pages.Workspace.Options;

/// <summary>The options of the review, by question.</summary>
[Needs(Permission.OpenWorkspace)]
public sealed class IndexModel(ChesilDbContext db, Visitor visitor) : WorkspacePage(db, visitor)
{
    [BindProperty(SupportsGet = true)]
    public string? Question { get; set; }

    [BindProperty(SupportsGet = true)]
    public OptionStage? Stage { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Text { get; set; }

    public OptionsListed Listed { get; private set; } = null!;

    public ReviewNames Names { get; private set; } = null!;

    /// <summary>The options that the filters let through, by question.</summary>
    public ILookup<string, OptionVersion> Shown { get; private set; } = null!;

    public bool IsFiltered => Question is { Length: > 0 } || Stage is not null || !string.IsNullOrWhiteSpace(Text);

    public async Task OnGetAsync()
    {
        Listed = await OptionsListed.Read(Db, Reader, Review.Id, Now, Cancellation);
        Names = await ReviewNames.Read(Db, Review.Id, Cancellation);
        Shown = Listed.Options.Where(option =>
            (string.IsNullOrEmpty(Question) || option.Family == Question)
            && (Stage is null || option.Stage == Stage)
            && (string.IsNullOrWhiteSpace(Text) || option.Name.Contains(Text.Trim(), StringComparison.OrdinalIgnoreCase) || option.Summary.Contains(Text.Trim(), StringComparison.OrdinalIgnoreCase)))
            .ToLookup(option => option.Family, StringComparer.Ordinal);
    }
}
