namespace Chesil.Web.Pages.Workspace.Options;

/// <summary>Whether a form was begun before.</summary>
/// <param name="IsGone">Whether somebody came for a draft that is not kept any more.</param>
/// <param name="SavedAt">When the draft was saved, in words; null where there is none.</param>
/// <param name="GoOnHref">Where to go on with it.</param>
public sealed record Resume(bool IsGone, string? SavedAt, string GoOnHref);
