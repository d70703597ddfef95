using Chesil.Packages.Checks;
using Chesil.Packages.Files;
using Chesil.Packages.Schemas;
using Chesil.Packages.Tables;

namespace Chesil.Packages.Reading;

/// <summary>What came of reading a package: all of it, or nothing and all the reasons why.</summary>
public abstract record PackageReading
{
    private PackageReading() { }

    /// <summary>Everything found, errors and warnings, by file and row.</summary>
    public abstract IReadOnlyList<PackageProblem> Problems { get; }

    /// <summary>The package was read whole.</summary>
    /// <param name="Package">What it holds.</param>
    /// <param name="Warnings">What a reader should know.</param>
    public sealed record Loaded(ReviewPackage Package, IReadOnlyList<PackageProblem> Warnings) : PackageReading
    {
        /// <inheritdoc/>
        public override IReadOnlyList<PackageProblem> Problems => Warnings;
    }

    /// <summary>The package cannot be used as it is; nothing of it was kept.</summary>
    public sealed record Refused(IReadOnlyList<PackageProblem> All) : PackageReading
    {
        /// <inheritdoc/>
        public override IReadOnlyList<PackageProblem> Problems => All;
    }
}

/// <summary>Reads a package and checks it: its cells, its references between tables, its seal, and what its parts say together.</summary>
public static class PackageReader
{
    private const long LargestDocument = 64L << 20;

    /// <summary>Reads the package in a folder or a zip.</summary>
    /// <exception cref="NotAPackageException">There is no folder or zip there, or one that must not be opened.</exception>
    public static PackageReading Read(string path, CancellationToken cancellation = default)
    {
        using var files = PackageFiles.At(path);
        return Read(files, cancellation);
    }

    /// <summary>Reads the package in some files.</summary>
    public static PackageReading Read(PackageFiles files, CancellationToken cancellation = default)
    {
        var problems = new ProblemList();
        var resources = new DescriptorReader(files, problems).Read() ?? [];
        var tables = new List<TableData>();
        var codes = new Dictionary<string, IReadOnlySet<string>>(StringComparer.Ordinal);
        var documents = new List<PackageDocument>();
        foreach (var resource in resources)
        {
            cancellation.ThrowIfCancellationRequested();
            try
            {
                if (ReviewTables.Find(resource.Name) is { } schema)
                {
                    var reader = new TableReader(files, resource.Path, schema, resource, problems);
                    tables.Add(TableDataOf(schema, reader, resource, problems));
                    codes[schema.Name] = reader.Codes;
                }
                else if (Document(files, resource, problems) is { } document)
                {
                    documents.Add(document);
                }
            }
            catch (PackageTooLargeException tooLarge)
            {
                problems.Add(new PackageProblem(resource.Path, "a file that is too large", "a smaller one", tooLarge.Message));
            }
            catch (InvalidDataException)
            {
                problems.Add(new PackageProblem(resource.Path, "packed bytes that cannot be unpacked", "a whole file", "Make the zip again."));
            }
        }
        ReferenceChecks.Run(tables, codes, problems);
        return Finish(tables, documents, problems);
    }

    /// <summary>Reads the tables of a package of results.</summary>
    /// <exception cref="InvalidDataException">A table is not what it should be.</exception>
    internal static IReadOnlyList<TableData> ReadTables(PackageFiles files, Func<string, TableSchema?> find)
    {
        var problems = new ProblemList();
        var tables = new List<TableData>();
        foreach (var resource in new DescriptorReader(files, problems).Read() ?? [])
        {
            if (find(resource.Name) is { } schema) tables.Add(TableDataOf(schema, new TableReader(files, resource.Path, schema, resource, problems), resource, problems));
        }
        return problems.HasErrors ? throw new InvalidDataException($"The results cannot be read: {problems.ToList()[0]}") : tables;
    }

    private static PackageReading Finish(List<TableData> tables, List<PackageDocument> documents, ProblemList problems)
    {
        var reviewRows = tables.OfType<TableData<Review>>().SingleOrDefault()?.Count ?? 0;
        if (reviewRows != 1 && !problems.HasErrorsIn(TableSchema.Of<Review>().Path))
        {
            problems.Add(new PackageProblem(TableSchema.Of<Review>().Path, reviewRows == 0 ? "no review" : $"{reviewRows} rows", "one row that says what the review is", "Write the table with one row."));
        }
        if (reviewRows != 1) return new PackageReading.Refused(problems.ToList());

        var package = new ReviewPackage(tables, documents);
        PackageChecks.Run(package, problems);
        return problems.HasErrors ? new PackageReading.Refused(problems.ToList()) : new PackageReading.Loaded(package, problems.ToList());
    }

    private static TableData TableDataOf(TableSchema schema, TableReader reader, ResourceDescription resource, ProblemList problems) =>
        (TableData)typeof(PackageReader).GetMethod(nameof(TableDataFrom), System.Reflection.BindingFlags.NonPublic | System.Reflection.BindingFlags.Static)!
            .MakeGenericMethod(schema.RowType)
            .Invoke(null, [schema, reader, resource, problems])!;

    private static TableData<TRow> TableDataFrom<TRow>(TableSchema schema, TableReader reader, ResourceDescription resource, ProblemList problems) where TRow : class
    {
        var rows = new List<TRow>();
        var fileRows = new List<int>();
        var isInOrder = true;
        foreach (var (row, fileRow) in reader.Stream())
        {
            isInOrder = isInOrder && (rows.Count == 0 || schema.CompareKeys(rows[^1], row) < 0);
            rows.Add((TRow)row);
            fileRows.Add(fileRow);
        }
        TRow[] sortedRows = [.. rows];
        int[] sortedFileRows = [.. fileRows];
        if (!isInOrder)
        {
            int[] order = [.. Enumerable.Range(0, sortedRows.Length)];
            Array.Sort(order, (a, b) => schema.CompareKeys(rows[a], rows[b]) is var byKey and not 0 ? byKey : a.CompareTo(b));
            sortedRows = [.. order.Select(i => rows[i])];
            sortedFileRows = [.. order.Select(i => fileRows[i])];
            ReportDuplicates(schema, sortedRows, sortedFileRows, resource.Path, problems);
        }
        return new TableData<TRow>(sortedRows, sortedFileRows) { Audience = resource.Audience, Suppressions = resource.Suppressions };
    }

    private static void ReportDuplicates<TRow>(TableSchema schema, TRow[] rows, int[] fileRows, string path, ProblemList problems) where TRow : class
    {
        for (var i = 1; i < rows.Length; i++)
        {
            if (schema.CompareKeys(rows[i - 1], rows[i]) != 0) continue;
            problems.Add(new PackageProblem(path, $"{PackageProblem.Quote(schema.KeyText(rows[i]))}, which row {fileRows[i - 1]} has too", "each key once", "Take one of the rows out, or give it a code of its own.")
            {
                Row = fileRows[i],
                Column = schema.Fields[schema.KeyIndexes[^1]].Name,
            });
        }
    }

    private static PackageDocument? Document(PackageFiles files, ResourceDescription resource, ProblemList problems)
    {
        using var stream = files.Open(resource.Path);
        using var bytes = new MemoryStream();
        var buffer = new byte[1 << 16];
        for (int read; (read = stream.Read(buffer)) > 0;)
        {
            if (bytes.Length + read > LargestDocument)
            {
                problems.Add(new PackageProblem(resource.Path, "a document of more than 64 MiB", "a smaller one", "Leave it out, or cut it into parts."));
                return null;
            }
            bytes.Write(buffer, 0, read);
        }
        return new PackageDocument(resource.Name, resource.Path, resource.MediaType, bytes.ToArray()) { Audience = resource.Audience };
    }
}
