using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Chesil.Components;

/// <summary>A row of a table.</summary>
[HtmlTargetElement("nhsuk-table-row")]
public sealed class TableRowTagHelper : TagHelper
{
    /// <inheritdoc />
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output) =>
        context.HandOver(output, new TableRow
        {
            Id = output.ReadId(),
            Classes = output.ReadClasses(),
            Attributes = output.ReadAttributes(),
            Cells = await context.ReadChildrenAsync<TableCell>(output),
        });
}

/// <summary>A cell of a row.</summary>
[HtmlTargetElement("nhsuk-table-cell")]
public sealed class TableCellTagHelper : TagHelper
{
    /// <summary>Whether it is a number; the column's where null.</summary>
    public TableFormat? Format { get; set; }

    /// <summary>Where it leads.</summary>
    public string? Href { get; set; }

    /// <summary>More words for people who listen to the page.</summary>
    public string? VisuallyHiddenText { get; set; }

    /// <summary>How many columns it spans.</summary>
    public int? Colspan { get; set; }

    /// <summary>What it is sorted by, where not by what it shows.</summary>
    public string? SortValue { get; set; }

    /// <inheritdoc />
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output) =>
        context.HandOver(output, new TableCell
        {
            Id = output.ReadId(),
            Classes = output.ReadClasses(),
            Attributes = output.ReadAttributes(),
            Content = await output.ReadContentAsync(),
            Format = Format,
            Href = Href,
            VisuallyHiddenText = VisuallyHiddenText,
            Colspan = Colspan,
            SortValue = SortValue,
        });
}
