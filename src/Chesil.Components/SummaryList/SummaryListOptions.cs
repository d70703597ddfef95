using Microsoft.AspNetCore.Html;

namespace Chesil.Components;

/// <summary>Facts about one thing: a name and a value to a row.</summary>
public sealed record SummaryListOptions : ElementOptions
{
    /// <summary>The facts.</summary>
    public IReadOnlyList<SummaryListRow> Rows { get; init; } = [];

    /// <summary>Whether there are rules between the rows.</summary>
    public bool HasBorder { get; init; } = true;

    /// <summary>Whether there is a rule below the last row.</summary>
    public bool HasLastRowBorder { get; init; } = true;

    /// <summary>A card around the list.</summary>
    public CardOptions? Card { get; init; }
}

/// <summary>One fact.</summary>
public sealed record SummaryListRow : ElementOptions
{
    /// <summary>Its name.</summary>
    public SummaryListPart? Key { get; init; }

    /// <summary>Its value.</summary>
    public SummaryListPart? Value { get; init; }

    /// <summary>What can be done with it.</summary>
    public IReadOnlyList<ActionOptions> Actions { get; init; } = [];

    /// <summary>Whether there is a rule below it.</summary>
    public bool HasBorder { get; init; } = true;
}

/// <summary>A name or a value.</summary>
public sealed record SummaryListPart : ElementOptions
{
    /// <summary>What it says.</summary>
    public Content? Content { get; init; }

    /// <summary>Its share of the width on larger screens, such as "one-half".</summary>
    public string? Width { get; init; }

    /// <summary>Only words.</summary>
    public static implicit operator SummaryListPart?(string? words) => words is null ? null : new SummaryListPart { Content = words };

    /// <summary>Only markup.</summary>
    public static implicit operator SummaryListPart?(HtmlString? markup) => markup is null ? null : new SummaryListPart { Content = markup };

    /// <summary>Only words or markup.</summary>
    public static implicit operator SummaryListPart?(Content? content) => content is null ? null : new SummaryListPart { Content = content };
}
