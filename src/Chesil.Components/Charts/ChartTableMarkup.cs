using Chesil.Components.Charts.Drawing;
using Chesil.Packages.Addresses;
using Microsoft.AspNetCore.Html;

namespace Chesil.Components.Charts;

/// <summary>
/// Writes a <see cref="ChartTable"/> as a page does: each number linked to its address, its status beside it where it differs.
/// </summary>
public static class ChartTableMarkup
{
    private const double CellPadding = 24;

    // A picture's text is drawn at 15 and read at 12 on the narrowest phone; a table's text is read at 16 there.
    private const double TextPixels = 16 / TextMetrics.Size;
    private const double NarrowestPixels = 288;

    /// <summary>The table, inside a box that scrolls where the table is wider than the page.</summary>
    /// <param name="table">The table.</param>
    /// <param name="id">The element id of the table: a letter, then letters, digits and hyphens; unique on its page.</param>
    /// <param name="href">Where a value's address is shown; null for no link.</param>
    public static IHtmlContent Draw(ChartTable table, string id, Func<ResultCell, string?> href)
    {
        _ = new ChartHeading(id, "checks the id");
        var units = table.Columns.Select((_, column) => UnitOfColumn(table, column)).ToArray();
        var caption = table.Caption;
        if (units.Length > 1 && units.All(unit => unit is { Length: > 0 } && unit == units[0]))
        {
            if (!caption.Contains(units[0]!, StringComparison.OrdinalIgnoreCase)) caption += $", in {units[0]}";
            Array.Fill(units, "");
        }
        var numeric = table.Columns.Select((_, column) => IsNumeric(table, column)).ToArray();
        var usual = UsualStatus(table);
        var isWide = WidestPixels(table, units) > NarrowestPixels;

        var nhsuk = TableHtml.Render(new TableOptions
        {
            Id = id,
            Caption = new() { Content = caption, Id = id + "-caption", Size = HeadingSize.S },
            IsCompact = true,
            FirstCellIsHeader = table.Rows.Count > 0,
            Head =
            [
                new() { Content = table.RowHeading },
                .. table.Columns.Select((words, column) => Column(words, units[column], numeric[column])),
            ],
            Rows = table.Rows.Count == 0
                ? [new() { Cells = [new() { Content = "There are no rows yet.", Colspan = table.Columns.Count + 1 }] }]
                : [.. table.Rows.Select(row => Row(row, (cell, column) => Cell(cell, units[column], usual, href)))],
        });

        var markup = new Markup().Add($"""<div class="chesil-table">""");
        if (isWide) markup.Add($"""<div class="chesil-table__scroll chesil-table__scroll--wide" role="region" """ +
            $"""aria-labelledby="{id}-caption" tabindex="0">""");
        else markup.Add($"""<div class="chesil-table__scroll">""");
        markup.AddLiteral(nhsuk.ToHtml()).Add($"</div>");
        if (table.Notes.Count > 0) markup.Add($"""<ul class="chesil-table__notes">""");
        foreach (var note in table.Notes) markup.Add($"<li>{note.Words}: ").Add(Cell(note.Cell, null, usual, href)).Add($"</li>");
        if (table.Notes.Count > 0) markup.Add($"</ul>");
        if (StatusNote(table, usual) is { } status) markup.Add($"""<p class="chesil-chart__status">{status}</p>""");
        return markup.Add($"</div>").ToHtml();
    }

    private static TableRow Row(ChartTableRow row, Func<ChartTableCell, int, Markup> write) => new()
    {
        Cells =
        [
            new() { Content = row.Heading },
            .. row.Cells.Select((cell, column) => new TableCell { Content = Content.Of(write(cell, column).ToHtml()) }),
        ],
    };

    private static TableColumn Column(string words, string? unit, bool isNumeric) => new()
    {
        Content = string.IsNullOrEmpty(unit) ? words : $"{words} ({unit})",
        Format = isNumeric ? TableFormat.Numeric : TableFormat.String,
    };

    private static Markup Cell(ChartTableCell cell, string? columnUnit, FigureStatus? usual, Func<ResultCell, string?> href)
    {
        if (cell.Value is not { } value) return new Markup().Add($"{cell.Words}");
        var words = columnUnit is null ? Printed.WithUnit(value) : Printed.Value(value);
        var markup = href(value) is { } address
            ? new Markup().Add($"""<a class="nhsuk-link chesil-number" href="{address}">{words}</a>""")
            : new Markup().Add($"""<span class="chesil-number">{words}</span>""");
        if (value.Status != usual) markup.Add($""" <span class="chesil-status">{value.Status.Word()}</span>""");
        return markup;
    }

    /// <summary>The unit that can stand once in the heading; null where the cells carry their own (money, per cent, or a mixture).</summary>
    private static string? UnitOfColumn(ChartTable table, int column)
    {
        var units = table.Rows.Select(row => row.Cells[column].Value).Where(cell => cell?.Value is not null).Select(cell => cell!.Unit).Distinct().ToArray();
        return units is [var unit] && unit != "%" && !unit.StartsWith('£') ? unit : null;
    }

    private static bool IsNumeric(ChartTable table, int column) =>
        table.Rows.Count > 0 && table.Rows.All(row => row.Cells[column].Value is not null || row.Cells[column].Words.Length == 0);

    private static FigureStatus? UsualStatus(ChartTable table) =>
        table.Values.GroupBy(cell => cell.Status).OrderByDescending(group => group.Count()).ThenBy(group => group.Key)
            .Select(group => (FigureStatus?)group.Key).FirstOrDefault();

    private static string? StatusNote(ChartTable table, FigureStatus? usual) => usual is { } status && table.Values.Any(cell => cell.Status != status)
        ? $"Figures are {status.Word()} unless another word stands beside them."
        : StatusWords.Sentence(table.Values);

    /// <summary>How narrow the table can get before it must scroll, judged by its longest words and numbers.</summary>
    private static double WidestPixels(ChartTable table, string?[] units)
    {
        var width = LongestWord(table.RowHeading, table.Rows.Select(row => row.Heading));
        for (var column = 0; column < table.Columns.Count; column++)
        {
            var cells = table.Rows.Select(row => row.Cells[column]).ToArray();
            var heading = $"{table.Columns[column]} {units[column]}";
            var numbers = cells.Select(cell => cell.Value).OfType<ResultCell>()
                .Select(cell => TextMetrics.Width(units[column] is null ? Printed.WithUnit(cell) : Printed.Value(cell)));
            width += CellPadding + Math.Max(numbers.DefaultIfEmpty().Max(), LongestWord(heading, cells.Select(cell => cell.Words)));
        }
        return width * TextPixels;
    }

    private static double LongestWord(string heading, IEnumerable<string> words) => Math.Max(
        heading.Split(' ').Max(word => TextMetrics.Width(word, bold: true)),
        words.SelectMany(text => text.Split(' ')).Select(word => TextMetrics.Width(word)).DefaultIfEmpty().Max());
}
