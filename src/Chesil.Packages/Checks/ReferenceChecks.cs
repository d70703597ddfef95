using Chesil.Packages.Reading;

namespace Chesil.Packages.Checks;

/// <summary>Checks that every code that names a row of another table names one that is there.</summary>
internal static class ReferenceChecks
{
    /// <param name="tables">The tables that were read.</param>
    /// <param name="codes">The keys of each table with one key column, of right and wrong rows alike.</param>
    /// <param name="problems">Where problems go.</param>
    public static void Run(IReadOnlyList<TableData> tables, IReadOnlyDictionary<string, IReadOnlySet<string>> codes, ProblemList problems)
    {
        foreach (var table in tables)
        {
            for (var column = 0; column < table.Schema.Fields.Count; column++)
            {
                if (table.Schema.Fields[column].References is { } target) Check(table, column, target, codes.GetValueOrDefault(target), problems);
            }
        }
    }

    private static void Check(TableData table, int column, string target, IReadOnlySet<string>? known, ProblemList problems)
    {
        for (var i = 0; i < table.Count; i++)
        {
            var code = table.Schema.Text(table[i], column);
            if (code.Length == 0 || known?.Contains(code) == true) continue;
            problems.Add(new PackageProblem(
                table.Schema.Path,
                PackageProblem.Quote(code),
                known is null ? $"a code of {target}, a table the package does not have" : $"a code that tables/{target}.csv has",
                known is null ? $"Add tables/{target}.csv." : $"Correct the code, or add it to tables/{target}.csv.")
            {
                Row = table.FileRow(i),
                Column = table.Schema.Fields[column].Name,
            });
        }
    }
}
