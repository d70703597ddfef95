namespace Chesil.Components;

/// <summary>Something a reader should not miss, set apart from the text around it.</summary>
public sealed record InsetTextOptions : ElementOptions
{
    /// <summary>What it says.</summary>
    public Content? Content { get; init; }

    /// <summary>What it is, for people who listen to the page.</summary>
    public string VisuallyHiddenText { get; init; } = "Information";
}
