using Microsoft.AspNetCore.Html;

namespace Chesil.Components;

/// <summary>A field for one line of text.</summary>
public sealed record InputOptions : LabelledFieldOptions
{
    /// <summary>What stands in it, as it was typed.</summary>
    public string? Value { get; init; }

    /// <summary>"text" where null, or "email", "tel", "search" and so on. For numbers keep "text" and set <see cref="InputMode"/>.</summary>
    public string? Type { get; init; }

    /// <summary>The keyboard a telephone shows, such as "numeric" or "decimal".</summary>
    public string? InputMode { get; init; }

    /// <summary>About how many letters it has room for: 2, 3, 4, 5, 10, 20 or 30; as wide as its column where null.</summary>
    public int? Width { get; init; }

    /// <summary>What stands before what is typed, such as "£".</summary>
    public AffixOptions? Prefix { get; init; }

    /// <summary>What stands after what is typed, such as "minutes". A screen reader does not read it: the label says it too.</summary>
    public AffixOptions? Suffix { get; init; }

    /// <summary>Whether the browser marks words it does not know; it chooses where null.</summary>
    public bool? Spellcheck { get; init; }

    /// <summary>How a telephone's keyboard begins words, such as "none".</summary>
    public string? Autocapitalize { get; init; }

    /// <summary>A pattern for browsers. Nothing is refused for it, because forms are checked when they are sent.</summary>
    public string? Pattern { get; init; }

    /// <summary>Words in the empty field. They go as soon as somebody types: put help in the hint.</summary>
    public string? Placeholder { get; init; }

    /// <summary>Whether letters and digits are set apart, as in a code.</summary>
    public bool IsCode { get; init; }

    /// <summary>Whether it is larger, as for the one question of a page.</summary>
    public bool IsLarge { get; init; }
}

/// <summary>What stands beside what is typed, such as a unit.</summary>
public sealed record AffixOptions : ElementOptions
{
    /// <summary>What it says.</summary>
    public Content? Content { get; init; }

    /// <summary>An affix that is only words.</summary>
    public static implicit operator AffixOptions?(string? words) => words is null ? null : new AffixOptions { Content = words };

    /// <summary>An affix that is only markup.</summary>
    public static implicit operator AffixOptions?(HtmlString? markup) => markup is null ? null : new AffixOptions { Content = markup };
}
