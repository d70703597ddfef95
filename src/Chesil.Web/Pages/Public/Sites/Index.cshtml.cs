using System.Text.Json;
using Chesil.Components.Reviews;
using Chesil.Packages.Tables;
using Chesil.Web.Shelf;
using Microsoft.AspNetCore.Mvc;

namespace Chesil.Web.Pages.Public.Sites;

/// <summary>Where care is given, and what each place would become.</summary>
public sealed class IndexModel(ReviewShelf shelf) : ReviewPage(shelf)
{
    public SitesShown Sites { get; private set; } = null!;

    /// <summary>The kind that is listed; null for all.</summary>
    public SiteKind? Kind { get; private set; }

    /// <param name="kind">The kind to list, such as acute-hospital; all where none is asked for.</param>
    public IActionResult OnGet(string? kind)
    {
        if (SitesShown.Of(Setting) is not { } shown) return NotFoundBecause("This review has no sites yet. The places where care is given are listed here.");
        Sites = shown;
        if (kind is null) return Page();
        if (shown.Kinds.Select(each => each.Kind).Cast<SiteKind?>().FirstOrDefault(each => WordOf(each!.Value) == kind) is not { } chosen) return NotFoundBecause("This review has no kind of site of that name. Its page of sites lists those that there are.");
        Kind = chosen;
        return Page();
    }

    /// <summary>A kind as it stands in an address.</summary>
    public static string WordOf(SiteKind kind) => JsonNamingPolicy.KebabCaseLower.ConvertName(kind.ToString());
}
