namespace Chesil.Components;

/// <summary>A word or two that say what state something is in.</summary>
public sealed record TagOptions : ElementOptions
{
    /// <summary>What it says.</summary>
    public Content? Content { get; init; }

    /// <summary>Its colour.</summary>
    public TagColour Colour { get; init; }

    /// <summary>Whether it has an edge.</summary>
    public bool HasBorder { get; init; } = true;
}

/// <summary>The colours of tags. They are named as in nhsuk-frontend and drawn from our own palette.</summary>
public enum TagColour
{
    /// <summary>Solid sea.</summary>
    Sea,

    /// <summary>No ground: words only.</summary>
    NoColour,

    /// <summary>White.</summary>
    White,

    /// <summary>Shingle.</summary>
    Grey,

    /// <summary>Kelp: done, good.</summary>
    Green,

    /// <summary>A lighter sea.</summary>
    AquaGreen,

    /// <summary>Pale sea.</summary>
    Blue,

    /// <summary>Sloe.</summary>
    Purple,

    /// <summary>Thrift.</summary>
    Pink,

    /// <summary>Rust: wrong, urgent.</summary>
    Red,

    /// <summary>Sand: take care.</summary>
    Orange,

    /// <summary>Gorse.</summary>
    Yellow,
}
