namespace Chesil.Components;

/// <summary>A link, or a button of a form, to the page before.</summary>
public sealed record BackLinkOptions : ElementOptions
{
    /// <summary>Where it leads.</summary>
    public string? Href { get; init; }

    /// <summary>What it says; "Back" where null.</summary>
    public Content? Content { get; init; }

    /// <summary>Words before it for people who listen to the page, such as "Back to".</summary>
    public string? VisuallyHiddenText { get; init; }

    /// <summary>Whether it stands on a dark ground.</summary>
    public bool IsReverse { get; init; }

    /// <summary>The type of the button, where it is one: "submit" or "button".</summary>
    public string? Type { get; init; }
}
