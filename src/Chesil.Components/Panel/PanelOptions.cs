namespace Chesil.Components;

/// <summary>What has just been done, after a form; or a question that stops somebody before they go on.</summary>
public sealed record PanelOptions : ElementOptions
{
    /// <summary>What was done.</summary>
    public HeadingOptions? Heading { get; init; }

    /// <summary>What follows, such as a reference number.</summary>
    public Content? Content { get; init; }

    /// <summary>Which of the two it is.</summary>
    public PanelVariant Variant { get; init; }
}

/// <summary>What a panel is for.</summary>
public enum PanelVariant
{
    /// <summary>Something was done.</summary>
    Confirmation,

    /// <summary>Something should be thought about before going on.</summary>
    Interruption,
}
