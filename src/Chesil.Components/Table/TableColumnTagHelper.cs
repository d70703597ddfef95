using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Chesil.Components;

/// <summary>A column of a table.</summary>
[HtmlTargetElement("nhsuk-table-column", ParentTag = "nhsuk-table")]
public sealed class TableColumnTagHelper : TagHelper
{
    /// <summary>Whether the cells are numbers.</summary>
    public TableFormat Format { get; set; }

    /// <summary>Its share of the width on larger screens, such as "one-half".</summary>
    public string? Width { get; set; }

    /// <summary>More words for people who listen to the page.</summary>
    public string? VisuallyHiddenText { get; set; }

    /// <summary>Whether and how rows are sorted by it; null where they cannot be.</summary>
    public TableSort? Sort { get; set; }

    /// <summary>How the first press sorts.</summary>
    public TableSort? SortNext { get; set; }

    /// <summary>The page on which the rows are sorted by it; without one, the script sorts.</summary>
    public string? Href { get; set; }

    /// <inheritdoc />
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output) =>
        context.HandOver(output, new TableColumn
        {
            Id = output.ReadId(),
            Classes = output.ReadClasses(),
            Attributes = output.ReadAttributes(),
            Content = await output.ReadContentAsync(),
            VisuallyHiddenText = VisuallyHiddenText,
            Format = Format,
            Width = Width,
            Sort = Sort,
            SortNext = SortNext,
            Href = Href,
        });
}
