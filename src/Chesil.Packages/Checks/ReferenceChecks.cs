using System.Globalization;
using Chesil.Packages.Reading;

namespace Chesil.Packages.Checks;

/// <summary>Checks that every code that names a row of another table names one that is there.</summary>
internal static class ReferenceChecks
{
    public static void Run(IReadOnlyList<ReadTable> tables, ProblemList problems)
    {
        var byName = tables.ToDictionary(table => table.Data.Schema.Name, StringComparer.Ordinal);
        foreach (var table in tables)
        {
            var schema = table.Data.Schema;
            for (var column = 0; column < schema.Fields.Count; column++)
            {
                if (schema.Fields[column].References is not { } target) continue;
                if (byName.GetValueOrDefault(target) is not { } targetTable) problems.AddRange(WithoutTable(table, column, target));
                // Of a table that was not seen whole, nobody can say which codes it lacks.
                else if (targetTable.IsWhole) problems.AddRange(Unknown(table, column, targetTable));
            }
        }
    }

    private static IEnumerable<PackageProblem> Unknown(ReadTable table, int column, ReadTable target)
    {
        foreach (var (code, fileRow) in CodesOf(table, column))
        {
            if (target.Codes.Contains(code)) continue;
            yield return At(table, column, fileRow, PackageProblem.Quote(code), $"a code that {target.Data.File} has", $"Correct the code, or add it to {target.Data.File}.");
        }
    }

    /// <summary>A table that is missing is named once for each column that points to it, at the first code.</summary>
    private static IEnumerable<PackageProblem> WithoutTable(ReadTable table, int column, string target)
    {
        var codes = CodesOf(table, column).OrderBy(each => each.FileRow).ToList();
        if (codes is not [var first, ..]) yield break;
        var others = codes.Count > 1 ? string.Create(CultureInfo.InvariantCulture, $", and {codes.Count - 1:N0} more") : "";
        yield return At(table, column, first.FileRow, PackageProblem.Quote(first.Code) + others, $"a code of {target}, a table the package does not have", $"Add {ReviewTables.Find(target)!.Path}.");
    }

    private static IEnumerable<(string Code, int FileRow)> CodesOf(ReadTable table, int column)
    {
        for (var i = 0; i < table.Data.Count; i++)
        {
            if (table.Data.Schema.Text(table.Data[i], column) is { Length: > 0 } code) yield return (code, table.Data.FileRow(i)!.Value);
        }
        foreach (var row in table.WrongRows)
        {
            foreach (var (each, code) in row.References)
            {
                if (each == column) yield return (code, row.FileRow);
            }
        }
    }

    private static PackageProblem At(ReadTable table, int column, int fileRow, string found, string expected, string whatToDo) =>
        new(table.Data.File, found, expected, whatToDo) { Row = fileRow, Column = table.Data.Schema.Fields[column].Name };
}
