using Microsoft.AspNetCore.Html;

namespace Chesil.Components;

/// <summary>A heading of a component. Words convert by themselves where nothing else needs saying.</summary>
public sealed record HeadingOptions : ElementOptions
{
    /// <summary>What it says.</summary>
    public Content? Content { get; init; }

    /// <summary>More words for people who listen to the page.</summary>
    public string? VisuallyHiddenText { get; init; }

    /// <summary>Words above or below the heading, such as the part of the paper it belongs to.</summary>
    public CaptionOptions? Caption { get; init; }

    /// <summary>Its place in the outline of the page, 1 to 6; each component has its own default.</summary>
    public int? Level { get; init; }

    /// <summary>How large it is.</summary>
    public HeadingSize? Size { get; init; }

    /// <summary>Where it leads, where it leads anywhere.</summary>
    public string? Href { get; init; }

    /// <summary>The element's name, where it is no heading of the outline, such as "p".</summary>
    public string? Element { get; init; }

    /// <summary>A heading that is only words.</summary>
    public static implicit operator HeadingOptions?(string? words) => words is null ? null : new HeadingOptions { Content = words };

    /// <summary>A heading that is only markup.</summary>
    public static implicit operator HeadingOptions?(HtmlString? markup) => markup is null ? null : new HeadingOptions { Content = markup };
}

/// <summary>The sizes a heading can have.</summary>
public enum HeadingSize
{
    /// <summary>As body text.</summary>
    Xxs,

    /// <summary>As body text, bold.</summary>
    Xs,

    /// <summary>Small.</summary>
    S,

    /// <summary>Medium.</summary>
    M,

    /// <summary>Large.</summary>
    L,

    /// <summary>The title of a page.</summary>
    Xl,
}

/// <summary>Words beside a heading.</summary>
public sealed record CaptionOptions : ElementOptions
{
    /// <summary>What they say.</summary>
    public Content? Content { get; init; }

    /// <summary>Where they stand.</summary>
    public CaptionPlacement? Placement { get; init; }

    /// <summary>How large they are; the heading's size where null.</summary>
    public HeadingSize? Size { get; init; }

    /// <summary>The element's name, such as "p"; "span" where null.</summary>
    public string? Element { get; init; }

    /// <summary>A caption that is only words.</summary>
    public static implicit operator CaptionOptions?(string? words) => words is null ? null : new CaptionOptions { Content = words };
}

/// <summary>Where a caption stands.</summary>
public enum CaptionPlacement
{
    /// <summary>Above the heading, outside it.</summary>
    Before,

    /// <summary>In the heading, first.</summary>
    Start,

    /// <summary>In the heading, last.</summary>
    End,

    /// <summary>Below the heading, outside it.</summary>
    After,
}
