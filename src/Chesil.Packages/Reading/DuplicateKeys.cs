using System.Globalization;

namespace Chesil.Packages.Reading;

/// <summary>Names each row whose key another row above it has too.</summary>
internal static class DuplicateKeys
{
    public static IEnumerable<PackageProblem> List(TableData table, IReadOnlyList<WrongRow> wrongRows)
    {
        for (var i = 1; i < table.Count; i++)
        {
            if (table.Schema.CompareKeys(table[i - 1], table[i]) == 0) yield return Twice(table, table.Schema.KeyText(table[i]), table.FileRow(i - 1)!.Value, table.FileRow(i)!.Value);
        }
        foreach (var problem in AmongWrongRows(table, wrongRows)) yield return problem;
    }

    /// <summary>Rows that are wrong elsewhere are not in the table, but their keys count.</summary>
    private static IEnumerable<PackageProblem> AmongWrongRows(TableData table, IReadOnlyList<WrongRow> wrongRows)
    {
        var rowsByKey = wrongRows.Where(row => row.Key is not null).GroupBy(row => row.Key!, row => row.FileRow, StringComparer.Ordinal).ToDictionary(group => group.Key, group => group.ToList(), StringComparer.Ordinal);
        for (var i = 0; i < table.Count && rowsByKey.Count > 0; i++)
        {
            if (rowsByKey.TryGetValue(table.Schema.KeyText(table[i]), out var rows)) rows.Add(table.FileRow(i)!.Value);
        }
        foreach (var (key, rows) in rowsByKey.OrderBy(each => each.Key, StringComparer.Ordinal))
        {
            rows.Sort();
            for (var i = 1; i < rows.Count; i++) yield return Twice(table, key, rows[i - 1], rows[i]);
        }
    }

    private static PackageProblem Twice(TableData table, string key, int first, int second) => new(
        table.File,
        string.Create(CultureInfo.InvariantCulture, $"{PackageProblem.Quote(key)}, which row {first} has too"),
        "each key once",
        "Take one of the rows out, or give it a code of its own.")
    {
        Row = second,
        Column = table.Schema.Fields[table.Schema.KeyIndexes[^1]].Name,
    };
}
