using Microsoft.AspNetCore.Html;

namespace Chesil.Components;

/// <summary>Rows and columns.</summary>
public sealed record TableOptions : ElementOptions
{
    /// <summary>What the table shows. Every table has one.</summary>
    public HeadingOptions? Caption { get; init; }

    /// <summary>The columns. Cells follow their column's format and alignment.</summary>
    public IReadOnlyList<TableColumn> Head { get; init; } = [];

    /// <summary>The rows.</summary>
    public IReadOnlyList<TableRow> Rows { get; init; } = [];

    /// <summary>Whether the first cell of a row names the row.</summary>
    public bool FirstCellIsHeader { get; init; }

    /// <summary>Whether small screens show each row as a list; for few columns of words.</summary>
    public bool IsResponsive { get; init; }

    /// <summary>Whether the table scrolls sideways on its own; for many columns of numbers.</summary>
    public bool Scroll { get; init; }

    /// <summary>Whether rows are close together.</summary>
    public bool IsCompact { get; init; }

    /// <summary>Whether every other row has a ground.</summary>
    public bool IsStriped { get; init; }

    /// <summary>Whether there are rules between the rows.</summary>
    public bool HasBorder { get; init; } = true;

    /// <summary>Whether there is a rule below the last row.</summary>
    public bool HasLastRowBorder { get; init; } = true;

    /// <summary>Whether it stands on a dark ground.</summary>
    public bool IsReverse { get; init; }

    /// <summary>A card around the table.</summary>
    public CardOptions? Card { get; init; }
}

/// <summary>A column.</summary>
public sealed record TableColumn : ElementOptions
{
    /// <summary>What the column holds.</summary>
    public Content? Content { get; init; }

    /// <summary>More words for people who listen to the page.</summary>
    public string? VisuallyHiddenText { get; init; }

    /// <summary>Whether the cells are numbers.</summary>
    public TableFormat Format { get; init; }

    /// <summary>On which side the words stand.</summary>
    public TableAlign? Align { get; init; }

    /// <summary>Its share of the width on larger screens, such as "one-half".</summary>
    public string? Width { get; init; }

    /// <summary>How many columns it spans.</summary>
    public int? Colspan { get; init; }

    /// <summary>How many rows it spans.</summary>
    public int? Rowspan { get; init; }

    /// <summary>Whether and how rows are sorted by it; null where they cannot be.</summary>
    public TableSort? Sort { get; init; }

    /// <summary>How the first press sorts.</summary>
    public TableSort? SortNext { get; init; }

    /// <summary>The page on which the rows are sorted by it; without one, the script sorts.</summary>
    public string? Href { get; init; }

    /// <summary>A column that is only words.</summary>
    public static implicit operator TableColumn?(string? words) => words is null ? null : new TableColumn { Content = words };

    /// <summary>A column that is only markup.</summary>
    public static implicit operator TableColumn?(HtmlString? markup) => markup is null ? null : new TableColumn { Content = markup };
}

/// <summary>A row.</summary>
public sealed record TableRow : ElementOptions
{
    /// <summary>Its cells, in the order of the columns.</summary>
    public IReadOnlyList<TableCell> Cells { get; init; } = [];
}

/// <summary>A cell.</summary>
public sealed record TableCell : ElementOptions
{
    /// <summary>What it holds.</summary>
    public Content? Content { get; init; }

    /// <summary>More words for people who listen to the page.</summary>
    public string? VisuallyHiddenText { get; init; }

    /// <summary>Where it leads.</summary>
    public string? Href { get; init; }

    /// <summary>Whether it is a number; the column's where null.</summary>
    public TableFormat? Format { get; init; }

    /// <summary>On which side the words stand; the column's where null.</summary>
    public TableAlign? Align { get; init; }

    /// <summary>Its share of the width on larger screens.</summary>
    public string? Width { get; init; }

    /// <summary>How many columns it spans.</summary>
    public int? Colspan { get; init; }

    /// <summary>How many rows it spans.</summary>
    public int? Rowspan { get; init; }

    /// <summary>What it is sorted by, where not by what it shows.</summary>
    public string? SortValue { get; init; }

    /// <summary>A cell that is only words.</summary>
    public static implicit operator TableCell?(string? words) => words is null ? null : new TableCell { Content = words };

    /// <summary>A cell that is only markup.</summary>
    public static implicit operator TableCell?(HtmlString? markup) => markup is null ? null : new TableCell { Content = markup };

    /// <summary>A cell that is only words or markup.</summary>
    public static implicit operator TableCell?(Content? content) => content is null ? null : new TableCell { Content = content };
}

/// <summary>What a cell holds.</summary>
public enum TableFormat
{
    /// <summary>Words, on the left.</summary>
    String,

    /// <summary>Numbers, on the right, one below the other.</summary>
    Numeric,
}

/// <summary>On which side words stand.</summary>
public enum TableAlign
{
    /// <summary>Left.</summary>
    Left,

    /// <summary>In the middle.</summary>
    Centre,

    /// <summary>Right.</summary>
    Right,
}

/// <summary>How rows are sorted by a column.</summary>
public enum TableSort
{
    /// <summary>They can be, and are not.</summary>
    None,

    /// <summary>Smallest first.</summary>
    Ascending,

    /// <summary>Largest first.</summary>
    Descending,
}
