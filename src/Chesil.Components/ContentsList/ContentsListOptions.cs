namespace Chesil.Components;

/// <summary>The pages of one paper, or the parts of one page.</summary>
public sealed record ContentsListOptions : ElementOptions
{
    /// <summary>The pages, in their order.</summary>
    public IReadOnlyList<ContentsListItem> Items { get; init; } = [];

    /// <summary>What the list is, as a landmark.</summary>
    public string AriaLabel { get; init; } = "Pages in this guide";

    /// <summary>Its heading, for people who listen to the page.</summary>
    public string VisuallyHiddenText { get; init; } = "Contents";
}

/// <summary>A page, or a part of one.</summary>
public sealed record ContentsListItem : ElementOptions
{
    /// <summary>Its name.</summary>
    public Content? Content { get; init; }

    /// <summary>Its address.</summary>
    public string? Href { get; init; }

    /// <summary>Whether the reader is on it.</summary>
    public bool IsCurrent { get; init; }

    /// <summary>The parts below it.</summary>
    public IReadOnlyList<ContentsListItem> Items { get; init; } = [];
}
