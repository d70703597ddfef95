namespace Chesil.Components;

/// <summary>A box for one thing, such as an option, and what can be done with it.</summary>
public sealed record CardOptions : ElementOptions
{
    /// <summary>What the thing is.</summary>
    public HeadingOptions? Heading { get; init; }

    /// <summary>Where the heading leads.</summary>
    public string? Href { get; init; }

    /// <summary>What is in the box.</summary>
    public CardDescription? Description { get; init; }

    /// <summary>What can be done with the thing.</summary>
    public IReadOnlyList<ActionOptions> Actions { get; init; } = [];

    /// <summary>A picture above.</summary>
    public CardImage? Image { get; init; }

    /// <summary>Whether a press anywhere in the box follows its heading.</summary>
    public bool IsClickable { get; init; }

    /// <summary>How it looks.</summary>
    public CardVariant Variant { get; init; }
}

/// <summary>What is in a card.</summary>
public sealed record CardDescription : ElementOptions
{
    /// <summary>Words, in a paragraph, or markup.</summary>
    public Content? Content { get; init; }

    /// <summary>A description that is only words.</summary>
    public static implicit operator CardDescription?(string? words) => words is null ? null : new CardDescription { Content = words };

    /// <summary>A description that is only words or markup.</summary>
    public static implicit operator CardDescription?(Content? content) => content is null ? null : new CardDescription { Content = content };
}

/// <summary>A card's picture.</summary>
public sealed record CardImage
{
    /// <summary>Its address.</summary>
    public string? Src { get; init; }

    /// <summary>What it shows, where it says something.</summary>
    public string Alt { get; init; } = "";

    /// <summary>Markup in place of it, such as a chart.</summary>
    public Content? Content { get; init; }
}

/// <summary>How a card looks.</summary>
public enum CardVariant
{
    /// <summary>A plain box.</summary>
    Basic,

    /// <summary>With its heading on a dark label.</summary>
    Feature,

    /// <summary>The main way on, with an arrow.</summary>
    Primary,

    /// <summary>A lesser way on.</summary>
    Secondary,

    /// <summary>Something to take care with.</summary>
    Warning,
}
