using System.Collections.Frozen;
using System.Globalization;
using Chesil.Packages.Files;
using Chesil.Packages.Schemas;
using CsvHelper;
using CsvHelper.Configuration;

namespace Chesil.Packages.Reading;

/// <summary>Reads one table row by row, and says of every cell that is not what its column expects where it is and what was found.</summary>
internal sealed class TableReader(PackageFiles files, string path, TableSchema schema, ResourceDescription resource, ProblemList problems)
{
    private const int LongestCell = 1_000_000;

    private readonly IReadOnlyDictionary<string, Suppression>[] _suppressions =
        [.. schema.Fields.Select(field => (IReadOnlyDictionary<string, Suppression>)resource.SuppressionsOf(field.Name).ToFrozenDictionary(each => each.Code, StringComparer.Ordinal))];

    // The row being read: its values, and which of its cells are right.
    private readonly object?[] _values = new object?[schema.Fields.Count];
    private readonly bool[] _isRight = new bool[schema.Fields.Count];

    /// <summary>The keys of all rows, right or wrong elsewhere; only for tables with one key column.</summary>
    public HashSet<string> Codes { get; } = new(StringComparer.Ordinal);

    /// <summary>What is right in rows that are wrong elsewhere, so that all their problems are told at once.</summary>
    public List<WrongRow> WrongRows { get; } = [];

    /// <summary>Whether every row was seen: the header is right, and the file could be read to its end.</summary>
    public bool IsWhole { get; private set; }

    /// <summary>The rows that are right, each with its row in the file. Holds one row at a time.</summary>
    public IEnumerable<(object Row, int FileRow)> Stream(CancellationToken cancellation = default)
    {
        using var text = TextOpening.Open(files, path, out var otherEncoding);
        if (otherEncoding is not null) Report(null, null, "text that is not UTF-8", "UTF-8", $"It was read as {otherEncoding}; save it as UTF-8 if letters look wrong.", Severity.Warning);
        var fileRow = 0;
        var isReadToItsEnd = true;
        using var parser = new CsvParser(text, new CsvConfiguration(CultureInfo.InvariantCulture)
        {
            Delimiter = resource.Delimiter,
            IgnoreBlankLines = false,
            CacheFields = true,
            MaxFieldSize = LongestCell,
            DetectColumnCountChanges = false,
            BadDataFound = bad => ReportQuotes(fileRow, bad.Field),
        });

        if (!Advance(parser, ref fileRow, ref isReadToItsEnd))
        {
            if (isReadToItsEnd) Report(1, null, "an empty file", "a header row: " + string.Join(",", schema.Fields.Select(field => field.Name)), "Write the header row.");
            yield break;
        }
        var header = parser.Record!;
        if (new HeaderReader(schema, Report).ColumnsOf(header) is not { } columns) yield break;

        while (Advance(parser, ref fileRow, ref isReadToItsEnd))
        {
            cancellation.ThrowIfCancellationRequested();
            var record = parser.Record!;
            // Spreadsheets leave lines that are empty, or hold nothing but commas.
            if (record.All(string.IsNullOrWhiteSpace)) continue;
            if (ReadRow(record, columns, header.Length, fileRow) is { } row) yield return (row, fileRow);
        }
        IsWhole = isReadToItsEnd;
    }

    private bool Advance(CsvParser parser, ref int fileRow, ref bool isReadToItsEnd)
    {
        try
        {
            if (!parser.Read()) return false;
            fileRow++;
            return true;
        }
        catch (MaxFieldSizeException)
        {
            Report(fileRow + 1, null, string.Create(CultureInfo.InvariantCulture, $"a cell of more than {LongestCell:N0} characters"), "shorter cells", "Look for a quotation mark that is opened and never closed.");
            isReadToItsEnd = false;
            return false;
        }
    }

    private object? ReadRow(string[] record, int[] columns, int width, int fileRow)
    {
        var isRight = record.Length == width;
        if (!isRight)
        {
            Report(
                fileRow,
                null,
                Counted(record.Length),
                $"{Counted(width)}, as in the header",
                record.Length > width
                    ? "Take out the extra cells; a comma inside a cell needs quotation marks around the cell."
                    : "Add the missing cells; a line break inside a cell needs quotation marks around the cell.");
        }
        for (var i = 0; i < columns.Length; i++)
        {
            _isRight[i] = false;
            if (columns[i] >= record.Length) continue;
            _isRight[i] = ReadCell(columns[i] < 0 ? "" : record[columns[i]], i, fileRow, out _values[i]);
            isRight &= _isRight[i];
        }
        if (isRight) return schema.Create(_values);
        WrongRows.Add(new WrongRow(fileRow, FindKey(), [.. ListReferences()]));
        return null;
    }

    private bool ReadCell(string text, int column, int fileRow, out object? value)
    {
        var field = schema.Fields[column];
        text = field.Type == FieldType.Text ? CellText.WithLineFeeds(text) : text.Trim();
        value = null;
        if (string.IsNullOrWhiteSpace(text))
        {
            if (!field.IsRequired) return true;
            Report(fileRow, field.Name, "nothing", field.Expectation, "Fill in the cell.");
            return false;
        }
        var isRight = schema.Reader(column).TryRead(text, _suppressions[column], out value);
        if (!isRight) Report(fileRow, field.Name, PackageProblem.Quote(text), field.Expectation, Advice(field));
        if (field.IsKey && schema.KeyIndexes.Count == 1) Codes.Add(isRight ? CellText.Of(value) : text);
        return isRight;
    }

    private string? FindKey() =>
        schema.KeyIndexes.All(i => _isRight[i]) ? TableSchema.KeyText(schema.KeyIndexes.Select(i => CellText.Of(_values[i]))) : null;

    private IEnumerable<(int Column, string Code)> ListReferences()
    {
        for (var i = 0; i < _values.Length; i++)
        {
            if (schema.Fields[i].References is not null && _isRight[i] && _values[i] is { } value) yield return (i, CellText.Of(value));
        }
    }

    private static string Counted(int cells) => string.Create(CultureInfo.InvariantCulture, $"{cells} {(cells == 1 ? "cell" : "cells")}");

    private static string Advice(Field field) => field.Type switch
    {
        FieldType.Integer or FieldType.Number => "Write the number with digits and a decimal point only.",
        FieldType.Count => "Write the number, or one of the codes the column declares for hidden numbers.",
        FieldType.Date => "Write the year, month and day with hyphens.",
        FieldType.Choice => "Use one of the words, spelt as given.",
        FieldType.Code => "Use a short name without spaces.",
        FieldType.Boolean => "Write true or false.",
        _ => "Shorten the text, and take out characters that do not print.",
    };

    private void ReportQuotes(int fileRow, string cell)
    {
        if (cell.StartsWith('"') && int.IsOddInteger(cell.Count(c => c == '"')))
        {
            Report(fileRow, null, $"a quotation mark that is never closed: {PackageProblem.Quote(cell)}", "a closing quotation mark", "Close it at the end of its cell; the rows after it were taken as part of the cell.");
        }
        else
        {
            Report(fileRow, null, $"a quotation mark inside {PackageProblem.Quote(cell)}", "cells in quotation marks whole or not at all", "Put the cell in quotation marks and double those inside it.");
        }
    }

    private void Report(int? row, string? column, string found, string expected, string whatToDo, Severity severity = Severity.Error) =>
        problems.Add(new PackageProblem(path, found, expected, whatToDo) { Row = row, Column = column, Severity = severity });
}

/// <summary>What is right in a row that is wrong elsewhere.</summary>
/// <param name="FileRow">Its row in the file.</param>
/// <param name="Key">Its key; null where a part of the key is wrong.</param>
/// <param name="References">Its codes of rows in other tables.</param>
internal sealed record WrongRow(int FileRow, string? Key, IReadOnlyList<(int Column, string Code)> References);
