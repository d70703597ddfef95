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

    /// <summary>The texts of the key column of every row with one, right or wrong elsewhere; only for tables with one key column.</summary>
    public HashSet<string> Codes { get; } = new(StringComparer.Ordinal);

    /// <summary>The rows that are right, each with its row in the file. Holds one row at a time.</summary>
    public IEnumerable<(object Row, int FileRow)> Stream()
    {
        using var text = TextOpening.Open(files, path, out var isWindows1252);
        if (isWindows1252) Report(null, null, "text that is not UTF-8", "UTF-8", "It was read as Windows-1252; save it as UTF-8 if letters look wrong.", Severity.Warning);
        var fileRow = 0;
        using var parser = new CsvParser(text, new CsvConfiguration(CultureInfo.InvariantCulture)
        {
            Delimiter = resource.Delimiter,
            IgnoreBlankLines = false,
            CacheFields = true,
            MaxFieldSize = LongestCell,
            DetectColumnCountChanges = false,
            BadDataFound = bad => Report(fileRow + 1, null, $"a quotation mark inside {PackageProblem.Quote(bad.Field)}", "cells in quotation marks whole or not at all", "Put the cell in quotation marks and double those inside it."),
        });

        if (!Advance(parser, ref fileRow))
        {
            Report(1, null, "an empty file", "a header row: " + string.Join(",", schema.Fields.Select(field => field.Name)), "Write the header row.");
            yield break;
        }
        if (ColumnsOf(parser.Record!) is not { } columns) yield break;

        while (Advance(parser, ref fileRow))
        {
            var record = parser.Record!;
            if (record is [""]) continue;
            if (ReadRow(record, columns, fileRow) is { } row) yield return (row, fileRow);
        }
    }

    private bool Advance(CsvParser parser, ref int fileRow)
    {
        try
        {
            if (!parser.Read()) return false;
            fileRow++;
            return true;
        }
        catch (MaxFieldSizeException)
        {
            Report(fileRow + 1, null, $"a cell of more than {LongestCell:N0} characters", "shorter cells", "Look for a quotation mark that is opened and never closed.");
            return false;
        }
    }

    /// <summary>Which position of a row holds each field; -1 for optional columns that are not there; null when the header is wrong.</summary>
    private int[]? ColumnsOf(string[] header)
    {
        var columns = Enumerable.Repeat(-1, schema.Fields.Count).ToArray();
        var isRight = true;
        for (var position = 0; position < header.Length; position++)
        {
            var name = header[position].Trim();
            var index = schema.IndexOf(name);
            if (index < 0)
            {
                Report(1, name, $"a column called {PackageProblem.Quote(name)}", "only the columns " + string.Join(", ", schema.Fields.Select(field => field.Name)), Nearest(name) is { } near ? $"Did you mean {near}? Otherwise take the column out." : "Take the column out, or put it in a table of its own.");
                isRight = false;
            }
            else if (columns[index] >= 0)
            {
                Report(1, name, "the column twice", "each column once", "Take one of them out.");
                isRight = false;
            }
            else
            {
                columns[index] = position;
            }
        }
        for (var i = 0; i < columns.Length; i++)
        {
            if (columns[i] >= 0 || !schema.Fields[i].IsRequired) continue;
            Report(1, schema.Fields[i].Name, "no such column", $"a column {schema.Fields[i].Name}: {schema.Fields[i].Description}", "Add the column.");
            isRight = false;
        }
        return isRight ? columns : null;
    }

    private object? ReadRow(string[] record, int[] columns, int fileRow)
    {
        var isRight = true;
        var values = new object?[columns.Length];
        if (record.Length > columns.Count(position => position >= 0))
        {
            Report(fileRow, null, $"{record.Length} cells", $"{columns.Count(position => position >= 0)} cells, as in the header", "Take out the extra cells; a comma inside a cell needs quotation marks around the cell.");
            isRight = false;
        }
        for (var i = 0; i < columns.Length; i++)
        {
            var field = schema.Fields[i];
            var text = columns[i] >= 0 && columns[i] < record.Length ? record[columns[i]] : "";
            text = field.Type == FieldType.Text ? text.Replace("\r\n", "\n", StringComparison.Ordinal) : text.Trim();
            if (field.IsKey && schema.KeyIndexes.Count == 1 && text.Length > 0) Codes.Add(text);
            if (string.IsNullOrWhiteSpace(text))
            {
                if (!field.IsRequired) continue;
                Report(fileRow, field.Name, "nothing", field.Expectation, "Fill in the cell.");
                isRight = false;
            }
            else if (!schema.Reader(i).TryRead(text, _suppressions[i], out values[i]))
            {
                Report(fileRow, field.Name, PackageProblem.Quote(text), field.Expectation, Advice(field));
                isRight = false;
            }
        }
        return isRight ? schema.Create(values) : null;
    }

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

    private string? Nearest(string name) => schema.Fields
        .Select(field => field.Name)
        .FirstOrDefault(each => each.Contains(name, StringComparison.OrdinalIgnoreCase) || (name.Length > 2 && name.Contains(each, StringComparison.OrdinalIgnoreCase))
            || string.Equals(each.Replace("_", "", StringComparison.Ordinal), name.Replace(" ", "", StringComparison.Ordinal).Replace("_", "", StringComparison.Ordinal), StringComparison.OrdinalIgnoreCase));

    private void Report(int? row, string? column, string found, string expected, string whatToDo, Severity severity = Severity.Error) =>
        problems.Add(new PackageProblem(path, found, expected, whatToDo) { Row = row, Column = column, Severity = severity });
}
