using Chesil.Packages.Addresses;

namespace Chesil.Components.Charts;

/// <summary>What stands in one place of a table: an addressed value, or plain words.</summary>
public sealed record ChartTableCell
{
    private ChartTableCell(ResultCell? value, string words)
    {
        Value = value;
        Words = words;
    }

    /// <summary>The addressed value; null for plain words.</summary>
    public ResultCell? Value { get; }

    /// <summary>What is printed where there is no value.</summary>
    public string Words { get; }

    /// <summary>A place with an addressed value.</summary>
    public static implicit operator ChartTableCell(ResultCell value) => new(value, "");

    /// <summary>A place with plain words.</summary>
    public static implicit operator ChartTableCell(string words) => new(null, words);

    /// <summary>A place with an addressed value.</summary>
    public static ChartTableCell Of(ResultCell value) => value;

    /// <summary>A place with plain words.</summary>
    public static ChartTableCell Of(string words) => words;
}

/// <summary>One row of a table.</summary>
/// <param name="Heading">What the row is about.</param>
/// <param name="Cells">One cell for each column.</param>
public sealed record ChartTableRow(string Heading, IReadOnlyList<ChartTableCell> Cells);

/// <summary>A number that belongs to a table and to none of its rows, printed under it.</summary>
/// <param name="Words">What it is.</param>
/// <param name="Cell">The number.</param>
public sealed record ChartTableNote(string Words, ChartTableCell Cell);

/// <summary>The table a picture is drawn from, with the same numbers.</summary>
public sealed record ChartTable
{
    /// <param name="caption">What the table shows.</param>
    /// <param name="rowHeading">What stands over the row headings, such as "Option".</param>
    /// <param name="columns">What stands over each column of cells.</param>
    /// <param name="rows">The rows, in the order shown.</param>
    /// <exception cref="ArgumentException">A row has more or fewer cells than there are columns.</exception>
    public ChartTable(string caption, string rowHeading, IReadOnlyList<string> columns, IReadOnlyList<ChartTableRow> rows)
    {
        foreach (var row in rows)
        {
            if (row.Cells.Count == columns.Count) continue;
            throw new ArgumentException($"'{row.Heading}' has {row.Cells.Count} cells for {columns.Count} columns.", nameof(rows));
        }
        Caption = caption;
        RowHeading = rowHeading;
        Columns = columns;
        Rows = rows;
    }

    /// <summary>What the table shows.</summary>
    public string Caption { get; }

    /// <summary>What stands over the row headings.</summary>
    public string RowHeading { get; }

    /// <summary>What stands over each column of cells.</summary>
    public IReadOnlyList<string> Columns { get; }

    /// <summary>The rows, in the order shown.</summary>
    public IReadOnlyList<ChartTableRow> Rows { get; }

    /// <summary>Numbers printed under the table.</summary>
    public IReadOnlyList<ChartTableNote> Notes { get; init; } = [];

    /// <summary>Every addressed value, row by row and then under the table.</summary>
    public IEnumerable<ResultCell> Values =>
        Rows.SelectMany(row => row.Cells).Concat(Notes.Select(note => note.Cell)).Select(cell => cell.Value).OfType<ResultCell>();
}
