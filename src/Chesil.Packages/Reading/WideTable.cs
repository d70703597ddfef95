using System.Globalization;
using Chesil.Packages.Files;
using Chesil.Packages.Schemas;
using CsvHelper;
using CsvHelper.Configuration;

namespace Chesil.Packages.Reading;

/// <summary>
/// A CSV file of any columns whose first is the key, such as a matrix of minutes with a column a site. What is wrong is
/// said by file, row and column, as for a package.
/// </summary>
public sealed class WideTable
{
    private readonly Dictionary<string, int> _rowOf = new(StringComparer.Ordinal);
    private readonly List<string[]> _rows = [];
    private readonly List<int> _fileRows = [];
    private readonly List<PackageProblem> _problems = [];

    private WideTable(string file) => File = file;

    /// <summary>The file's name, for messages.</summary>
    public string File { get; }

    /// <summary>The columns, the key first.</summary>
    public IReadOnlyList<string> Columns { get; private set; } = [];

    /// <summary>The keys, in the order of the file.</summary>
    public IReadOnlyList<string> Keys => [.. _rows.Select(row => row[0])];

    /// <summary>What is wrong with the file so far; reading a column of numbers may add to it.</summary>
    public IReadOnlyList<PackageProblem> Problems => _problems;

    /// <summary>Reads a file.</summary>
    /// <exception cref="FileNotFoundException">There is no such file.</exception>
    public static WideTable Read(string path)
    {
        var table = new WideTable(Path.GetFileName(path));
        using var text = TextOpening.Open(() => System.IO.File.OpenRead(path), out _);
        var fileRow = 1;
        using var parser = new CsvParser(text, new CsvConfiguration(CultureInfo.InvariantCulture)
        {
            Delimiter = ",",
            IgnoreBlankLines = false,
            CacheFields = true,
            BadDataFound = bad => table.Report(fileRow, null, $"a quotation mark inside {PackageProblem.Quote(bad.Field)}", "cells in quotation marks whole or not at all", "Put the cell in quotation marks, close it, and double those inside it."),
        });
        if (!parser.Read() || parser.Record is not { Length: > 1 } header)
        {
            table.Report(1, null, "no header", "a header row with a key and at least one more column", "Write the header row.");
            return table;
        }
        table.Columns = [.. header.Select(column => column.Trim())];
        while (parser.Read())
        {
            fileRow++;
            if (parser.Record is { } record && !record.All(string.IsNullOrWhiteSpace)) table.AddRow(record, fileRow);
        }
        return table;
    }

    /// <summary>Whether the file has the column.</summary>
    public bool Has(string column) => Columns.Contains(column, StringComparer.Ordinal);

    /// <summary>The row of a key, or null.</summary>
    public int? Find(string key) => _rowOf.TryGetValue(key, out var row) ? row : null;

    /// <summary>The text of a column, row by row.</summary>
    /// <exception cref="ArgumentException">There is no such column.</exception>
    public string[] Texts(string column)
    {
        var position = Position(column);
        return [.. _rows.Select(row => row[position].Trim())];
    }

    /// <summary>Whether no cell of a column is a number: it is a label, not a measure.</summary>
    public bool IsLabel(string column) => Array.TrueForAll(Texts(column), text => !TryNumber(text, mayBeHidden: false, out _));

    /// <summary>The numbers of a column, row by row; null for an empty cell. A cell that is neither is a problem.</summary>
    /// <param name="column">The column.</param>
    /// <param name="isRequired">Whether an empty cell is a problem too.</param>
    /// <param name="mayBeHidden">Whether it counts people, so that a code may stand for a small number.</param>
    /// <exception cref="ArgumentException">There is no such column.</exception>
    public double?[] Numbers(string column, bool isRequired, bool mayBeHidden = false)
    {
        var texts = Texts(column);
        var numbers = new double?[texts.Length];
        for (var i = 0; i < texts.Length; i++)
        {
            if (texts[i].Length == 0 && !isRequired) continue;
            if (TryNumber(texts[i], mayBeHidden, out var number)) numbers[i] = number;
            else Report(_fileRows[i], column, texts[i].Length == 0 ? "nothing" : PackageProblem.Quote(texts[i]), "a number of 0 or more", "Write the number with digits and a decimal point only.");
        }
        return numbers;
    }

    private static bool TryNumber(string text, bool mayBeHidden, out double number)
    {
        if (mayBeHidden && Suppression.Default.FirstOrDefault(each => each.Code == text) is { } hidden)
        {
            number = (double)(hidden.Low + hidden.High) / 2;
            return true;
        }
        return double.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent, CultureInfo.InvariantCulture, out number) && number >= 0 && double.IsFinite(number);
    }

    private int Position(string column)
    {
        var position = Columns.ToList().IndexOf(column);
        return position >= 0 ? position : throw new ArgumentException($"{File} has no column {column}; it has {string.Join(", ", Columns)}.");
    }

    private void AddRow(string[] record, int fileRow)
    {
        var key = record[0].Trim();
        if (record.Length != Columns.Count) Report(fileRow, null, $"{record.Length} cells", $"{Columns.Count} cells, as in the header", "Put the row right; a comma inside a cell needs quotation marks around the cell.");
        else if (key.Length == 0) Report(fileRow, Columns[0], "nothing", "the key of the row", "Fill in the cell.");
        else if (!_rowOf.TryAdd(key, _rows.Count)) Report(fileRow, Columns[0], $"{PackageProblem.Quote(key)}, which row {_fileRows[_rowOf[key]]} has too", "each key once", "Take one of the rows out.");
        else
        {
            record[0] = key;
            _rows.Add(record);
            _fileRows.Add(fileRow);
        }
    }

    private void Report(int row, string? column, string found, string expected, string whatToDo) => _problems.Add(new PackageProblem(File, found, expected, whatToDo) { Row = row, Column = column });
}
