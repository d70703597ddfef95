namespace Chesil.Components;

/// <summary>The first link of a page: past the header, to what the page is about.</summary>
public sealed record SkipLinkOptions : ElementOptions
{
    /// <summary>The fragment of the main element.</summary>
    public string Href { get; init; } = "#maincontent";

    /// <summary>What it says.</summary>
    public Content? Content { get; init; } = "Skip to main content";
}
