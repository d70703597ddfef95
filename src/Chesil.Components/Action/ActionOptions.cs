namespace Chesil.Components;

/// <summary>Something to do with a card or a row, such as "Change": a link, or a button of a form.</summary>
public sealed record ActionOptions : ElementOptions
{
    /// <summary>A verb.</summary>
    public Content? Content { get; init; }

    /// <summary>What it is done to, for people who listen to the page.</summary>
    public string? VisuallyHiddenText { get; init; }

    /// <summary>Where it leads.</summary>
    public string? Href { get; init; }

    /// <summary>The type of the button, where it is one.</summary>
    public string? Type { get; init; }

    /// <summary>The name it posts.</summary>
    public string? Name { get; init; }

    /// <summary>The value it posts.</summary>
    public string? Value { get; init; }
}
