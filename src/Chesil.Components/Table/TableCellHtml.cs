using System.Globalization;
using Microsoft.AspNetCore.Html;

namespace Chesil.Components;

/// <summary>The cells of a table.</summary>
internal static class TableCellHtml
{
    public static Element Column(TableColumn column, TableOptions options, bool isSortedByServer)
    {
        var node = Element.For("th", "nhsuk-table__header", column with { Classes = null },
                Format("nhsuk-table__header", column.Format), Align(column.Align), Elements.Width(column.Width), column.Classes)
            .Set("scope", "col").Set("role", options.IsResponsive ? "columnheader" : null)
            .Set("colspan", options.IsResponsive ? null : Number(column.Colspan)).Set("rowspan", Number(column.Rowspan));
        if (column.Sort is { } sort)
        {
            node.Set("data-sort", true)
                .Set("data-sort-next", isSortedByServer ? null : Word(column.SortNext))
                .Set("aria-sort", sort is TableSort.None ? null : Word(sort));
        }
        return node.Add(Value(column.Content, column.VisuallyHiddenText, column.Href));
    }

    public static Element Cell(TableCell cell, int position, TableOptions options)
    {
        var column = position < options.Head.Count ? options.Head[position] : null;
        var isHeader = position == 0 && options.FirstCellIsHeader;
        var className = isHeader ? "nhsuk-table__header" : "nhsuk-table__cell";
        // Words in a column of numbers, such as "not known", stay on the numbers' side.
        var align = cell.Align ?? (cell.Format is TableFormat.String && column?.Format is TableFormat.Numeric ? TableAlign.Right : column?.Align);
        var node = Element.For(isHeader ? "th" : "td", className, cell with { Classes = null },
                Format(className, cell.Format ?? column?.Format), Align(align), Elements.Width(cell.Width), cell.Classes)
            .Set("scope", isHeader ? "row" : null).Set("role", options.IsResponsive ? (isHeader ? "rowheader" : "cell") : null)
            .Set("colspan", options.IsResponsive ? null : Number(cell.Colspan)).Set("rowspan", Number(cell.Rowspan))
            .Set("data-sort-value", cell.SortValue);
        var value = Value(cell.Content, cell.VisuallyHiddenText, cell.Href);
        if (!options.IsResponsive || column is null) return node.Add(value);
        return node
            .Add(new Element("span").Class("nhsuk-table__heading").Set("aria-hidden", "true").Add(Value(column.Content, column.VisuallyHiddenText, null)).AddExactly(" "))
            .Add(cell.Content is { IsMarkup: true } ? new Element("span").Add(value) : value);
    }

    private static IHtmlContent Value(Content? content, string? hidden, string? href)
    {
        var space = content is null ? "" : " ";
        var value = Elements.Join(content, hidden is null ? null : Elements.Hidden(space + hidden));
        return href is null ? value : new Element("a").Class("nhsuk-link").Set("href", href).Add(value);
    }

    private static string? Format(string className, TableFormat? format) => format is TableFormat.Numeric ? className + "--numeric" : null;

    private static string? Align(TableAlign? align) => align is null ? null : "nhsuk-u-text-align-" + align.ToString()!.ToLowerInvariant();

    private static string? Word(TableSort? sort) => sort?.ToString().ToLowerInvariant();

    private static string? Number(int? value) => value?.ToString(CultureInfo.InvariantCulture);
}
