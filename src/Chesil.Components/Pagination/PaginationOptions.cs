namespace Chesil.Components;

/// <summary>Ways on from a page of several: to its neighbours, or to any by number.</summary>
public sealed record PaginationOptions : ElementOptions
{
    /// <summary>The page before.</summary>
    public PaginationLink? Previous { get; init; }

    /// <summary>The page after.</summary>
    public PaginationLink? Next { get; init; }

    /// <summary>The pages by number; none for a paper whose pages have names.</summary>
    public IReadOnlyList<PaginationItem> Items { get; init; } = [];

    /// <summary>What the links are, as a landmark.</summary>
    public string AriaLabel { get; init; } = "Pagination";
}

/// <summary>The page before or after.</summary>
public sealed record PaginationLink : ElementOptions
{
    /// <summary>Its address.</summary>
    public string? Href { get; init; }

    /// <summary>Words in place of "Previous" or "Next".</summary>
    public Content? Content { get; init; }

    /// <summary>The page's name.</summary>
    public Content? Label { get; init; }
}

/// <summary>A page by its number, or a gap between numbers.</summary>
public sealed record PaginationItem : ElementOptions
{
    /// <summary>Its number.</summary>
    public int? Number { get; init; }

    /// <summary>Its address.</summary>
    public string? Href { get; init; }

    /// <summary>Whether the reader is on it.</summary>
    public bool IsCurrent { get; init; }

    /// <summary>Whether it is a gap.</summary>
    public bool IsEllipsis { get; init; }

    /// <summary>What it is for people who listen to the page; "Page 4" where null.</summary>
    public string? AriaLabel { get; init; }
}
