using System.Reflection;
using Chesil.Packages.Files;
using Chesil.Packages.Schemas;

namespace Chesil.Packages.Reading;

/// <summary>A table as it came out of its file, with what is known of the rows that are wrong.</summary>
/// <param name="Data">The rows that are right.</param>
/// <param name="Codes">The keys of all rows, right or wrong; only for tables with one key column.</param>
/// <param name="WrongRows">What is right in the rows that are wrong.</param>
/// <param name="IsWhole">Whether every row was seen.</param>
internal sealed record ReadTable(TableData Data, IReadOnlySet<string> Codes, IReadOnlyList<WrongRow> WrongRows, bool IsWhole)
{
    /// <summary>Whether some of it is wrong or missing, so that what it says together with others cannot be checked.</summary>
    public bool HasErrors(ProblemList problems) => !IsWhole || problems.HasErrorsIn(Data.File);

    /// <summary>Reads a table from its file.</summary>
    public static ReadTable From(PackageFiles files, TableSchema schema, ResourceDescription resource, ProblemList problems, CancellationToken cancellation)
    {
        var reader = new TableReader(files, resource.Path, schema, resource, problems);
        var rows = typeof(ReadTable).GetMethod(nameof(RowsOf), BindingFlags.NonPublic | BindingFlags.Static)!
            .MakeGenericMethod(schema.RowType)
            .CreateDelegate<RowsReader>();
        return new ReadTable(rows(reader, resource, problems, cancellation), reader.Codes, reader.WrongRows, reader.IsWhole);
    }

    private delegate TableData RowsReader(TableReader reader, ResourceDescription resource, ProblemList problems, CancellationToken cancellation);

    private static TableData<TRow> RowsOf<TRow>(TableReader reader, ResourceDescription resource, ProblemList problems, CancellationToken cancellation) where TRow : class
    {
        var schema = TableSchema.Of<TRow>();
        var rows = new List<TRow>();
        var fileRows = new List<int>();
        var isInOrder = true;
        try
        {
            foreach (var (row, fileRow) in resource.IsThere ? reader.Stream(cancellation) : [])
            {
                isInOrder = isInOrder && (rows.Count == 0 || schema.CompareKeys(rows[^1], row) < 0);
                rows.Add((TRow)row);
                fileRows.Add(fileRow);
            }
        }
        catch (Exception broken) when (BrokenFile.Problem(resource.Path, broken) is { } problem)
        {
            problems.Add(problem);
        }
        TRow[] sortedRows = [.. rows];
        int[] sortedFileRows = [.. fileRows];
        if (!isInOrder)
        {
            int[] order = [.. Enumerable.Range(0, sortedRows.Length)];
            Array.Sort(order, (a, b) => schema.CompareKeys(rows[a], rows[b]) is var byKey and not 0 ? byKey : a.CompareTo(b));
            sortedRows = [.. order.Select(i => rows[i])];
            sortedFileRows = [.. order.Select(i => fileRows[i])];
        }
        var data = new TableData<TRow>(sortedRows, sortedFileRows) { Audience = resource.Audience, Suppressions = resource.Suppressions, File = resource.Path };
        problems.AddRange(DuplicateKeys.List(data, reader.WrongRows));
        return data;
    }
}
