namespace Chesil.Web.Pages.Workspace;

/// <summary>Text as it comes from a form.</summary>
internal static class Typed
{
    /// <summary>Without blanks around it, and with one sign for the end of a line, where forms send two.</summary>
    public static string Of(string? text) => text is null ? "" : text.Replace("\r\n", "\n", StringComparison.Ordinal).Trim();

    /// <summary>The same; null where nothing is left.</summary>
    public static string? OrNull(string? text) => Of(text) is { Length: > 0 } typed ? typed : null;
}
