namespace Chesil.Components;

/// <summary>The foot of every page.</summary>
public sealed record FooterOptions : ElementOptions
{
    /// <summary>Groups of links.</summary>
    public IReadOnlyList<FooterGroup> Navigation { get; init; } = [];

    /// <summary>How many groups stand side by side, 1 to 4.</summary>
    public int Columns { get; init; } = 4;

    /// <summary>Links and words about the site itself.</summary>
    public FooterMeta? Meta { get; init; }

    /// <summary>Whose words and figures they are.</summary>
    public Content? Copyright { get; init; }

    /// <summary>Classes of the container, such as one that is wider.</summary>
    public string? ContainerClasses { get; init; }
}

/// <summary>A group of links.</summary>
public sealed record FooterGroup
{
    /// <summary>What they are.</summary>
    public HeadingOptions? Heading { get; init; }

    /// <summary>Words before them.</summary>
    public Content? Content { get; init; }

    /// <summary>The links.</summary>
    public IReadOnlyList<FooterItem> Items { get; init; } = [];

    /// <summary>Its share of the width on larger screens; an equal one where null.</summary>
    public string? Width { get; init; }
}

/// <summary>Links and words about the site itself.</summary>
public sealed record FooterMeta
{
    /// <summary>The links.</summary>
    public IReadOnlyList<FooterItem> Items { get; init; } = [];

    /// <summary>The words.</summary>
    public Content? Content { get; init; }

    /// <summary>What the links are, for people who listen to the page.</summary>
    public string VisuallyHiddenText { get; init; } = "Support links";
}

/// <summary>A link at the foot.</summary>
public sealed record FooterItem : ElementOptions
{
    /// <summary>What it says.</summary>
    public Content? Content { get; init; }

    /// <summary>Where it leads.</summary>
    public string? Href { get; init; }
}
