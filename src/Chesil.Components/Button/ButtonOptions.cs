namespace Chesil.Components;

/// <summary>A button, or a link that looks like one because it starts something.</summary>
public sealed record ButtonOptions : ElementOptions
{
    /// <summary>What it does, as a verb.</summary>
    public Content? Content { get; init; }

    /// <summary>Where it leads; then it is a link.</summary>
    public string? Href { get; init; }

    /// <summary>How it looks beside the main button of a page.</summary>
    public ButtonVariant Variant { get; init; }

    /// <summary>Whether it is small.</summary>
    public bool IsSmall { get; init; }

    /// <summary>Whether it cannot be pressed now. Better to let people press it and say what is missing.</summary>
    public bool IsDisabled { get; init; }

    /// <summary>A picture beside the words.</summary>
    public ButtonIcon? Icon { get; init; }

    /// <summary>The name it posts.</summary>
    public string? Name { get; init; }

    /// <summary>The value it posts.</summary>
    public string? Value { get; init; }

    /// <summary>"submit" (where null), "button" or "reset".</summary>
    public string? Type { get; init; }

    /// <summary>What it does, for people who listen to the page, where the words alone do not say.</summary>
    public string? AriaLabel { get; init; }

    /// <summary>Whether a second press within a second does nothing; needs script.</summary>
    public bool? PreventDoubleClick { get; init; }
}

/// <summary>How a button looks.</summary>
public enum ButtonVariant
{
    /// <summary>The main button of a page.</summary>
    Primary,

    /// <summary>Less than the main button: an outline.</summary>
    Secondary,

    /// <summary>An outline on white.</summary>
    SecondarySolid,

    /// <summary>On a dark ground.</summary>
    Reverse,

    /// <summary>For what cannot be undone.</summary>
    Warning,
}

/// <summary>A picture beside a button's words.</summary>
/// <param name="Name">The icon's name, such as "arrow-right".</param>
/// <param name="Placement">On which side of the words.</param>
public sealed record ButtonIcon(string Name, IconPlacement Placement = IconPlacement.Start);

/// <summary>On which side of the words an icon stands.</summary>
public enum IconPlacement
{
    /// <summary>Before the words.</summary>
    Start,

    /// <summary>After the words.</summary>
    End,
}
