namespace Chesil.Components;

/// <summary>Everything that has to be put right on a page, with a way to each.</summary>
public sealed record ErrorSummaryOptions : ElementOptions
{
    /// <summary>The heading.</summary>
    public HeadingOptions? Heading { get; init; }

    /// <summary>A sentence before the list.</summary>
    public Content? Description { get; init; }

    /// <summary>What has to be put right, in the order of the page.</summary>
    public IReadOnlyList<ErrorSummaryItem> ErrorList { get; init; } = [];

    /// <summary>Whether the summary does without the focus when the page opens; null leaves it to the script.</summary>
    public bool? DisableAutoFocus { get; init; }
}

/// <summary>One thing that has to be put right.</summary>
public sealed record ErrorSummaryItem : ElementOptions
{
    /// <summary>What to do, such as "Enter a reason".</summary>
    public Content? Content { get; init; }

    /// <summary>The fragment of the field.</summary>
    public string? Href { get; init; }
}
