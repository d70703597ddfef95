using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Chesil.Components;

/// <summary>
/// A table: <c>&lt;nhsuk-table caption="Minutes by car"&gt;</c> with <c>&lt;nhsuk-table-column&gt;</c> for each column, then
/// <c>&lt;nhsuk-table-row&gt;</c> with its <c>&lt;nhsuk-table-cell&gt;</c>. Cells follow their column's format.
/// </summary>
[HtmlTargetElement("nhsuk-table")]
public sealed class TableTagHelper : TagHelper
{
    /// <summary>What the table shows.</summary>
    public string Caption { get; set; } = "";

    /// <summary>How large the caption is.</summary>
    public HeadingSize CaptionSize { get; set; } = HeadingSize.S;

    /// <summary>Whether the first cell of a row names the row.</summary>
    public bool FirstCellIsHeader { get; set; }

    /// <summary>Whether small screens show each row as a list; for few columns of words.</summary>
    public bool Responsive { get; set; }

    /// <summary>Whether the table scrolls sideways on its own; for many columns of numbers.</summary>
    public bool Scroll { get; set; }

    /// <summary>Whether rows are close together.</summary>
    public bool Compact { get; set; }

    /// <summary>Whether every other row has a ground.</summary>
    public bool Striped { get; set; }

    /// <inheritdoc />
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var columns = context.Await<TableColumn>();
        var rows = context.Await<TableRow>();
        await output.GetChildContentAsync();
        output.Show(TableHtml.Render(new()
        {
            Id = output.ReadId(),
            Classes = output.ReadClasses(),
            Attributes = output.ReadAttributes(),
            Caption = new() { Content = Caption, Size = CaptionSize },
            Head = columns,
            Rows = rows,
            FirstCellIsHeader = FirstCellIsHeader,
            IsResponsive = Responsive,
            Scroll = Scroll,
            IsCompact = Compact,
            IsStriped = Striped,
        }));
    }
}
