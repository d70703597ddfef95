using Chesil.Packages.Schemas;

namespace Chesil.Packages.Checks;

/// <summary>One thing that must hold between the tables of a package.</summary>
internal abstract class PackageCheck
{
    /// <summary>The tables it reads.</summary>
    public abstract IReadOnlyList<TableSchema> Reads { get; }

    /// <summary>Everything that does not hold.</summary>
    public abstract IEnumerable<PackageProblem> Run(ReviewPackage package);

    /// <summary>A problem with one row, by its place in the table.</summary>
    protected static PackageProblem At<TRow>(ReviewPackage package, TRow row, string? column, string found, string expected, string whatToDo, Severity severity = Severity.Error)
        where TRow : class
    {
        var table = package.Find<TRow>()!;
        if (column is not null && table.Schema.IndexOf(column) < 0) throw new ArgumentException($"{table.Schema.Name} has no column {column}.", nameof(column));
        var index = table.IndexOf(row);
        return new PackageProblem(table.File, found, expected, whatToDo) { Row = index < 0 ? null : table.FileRow(index), Column = column, Severity = severity };
    }
}
