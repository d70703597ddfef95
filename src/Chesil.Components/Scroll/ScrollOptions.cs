namespace Chesil.Components;

/// <summary>Something wider than a small screen, which scrolls sideways on its own so that the page does not.</summary>
public sealed record ScrollOptions : ElementOptions
{
    /// <summary>What scrolls.</summary>
    public Content? Content { get; init; }

    /// <summary>The id of what names it, such as a table's caption.</summary>
    public string? LabelledBy { get; init; }

    /// <summary>Whether it stands on a dark ground.</summary>
    public bool IsReverse { get; init; }
}
