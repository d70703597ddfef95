namespace Chesil.Components;

/// <summary>Something to take care with.</summary>
public sealed record WarningCalloutOptions : ElementOptions
{
    /// <summary>What it is about.</summary>
    public HeadingOptions? Heading { get; init; }

    /// <summary>Words, in a paragraph, or markup.</summary>
    public Content? Content { get; init; }
}
