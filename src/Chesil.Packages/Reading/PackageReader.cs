using System.Globalization;
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

    /// <summary>Reads a package whose framework is about to be sealed again: what changed since the last seal is told, and no reason to refuse.</summary>
    /// <exception cref="NotAPackageException">There is no folder or zip there, or one that must not be opened.</exception>
    public static PackageReading ReadToSeal(string path, CancellationToken cancellation = default)
    {
        using var files = PackageFiles.At(path);
        return Read(files, Severity.Warning, cancellation);
    }

    /// <summary>Reads the package in some files.</summary>
    public static PackageReading Read(PackageFiles files, CancellationToken cancellation = default) => Read(files, Severity.Error, cancellation);

    private static PackageReading Read(PackageFiles files, Severity ofChangeSinceSeal, CancellationToken cancellation)
    {
        var problems = new ProblemList();
        var resources = new DescriptorReader(files, ReviewTables.Find, problems).Read() ?? [];
        var tables = new List<ReadTable>();
        var documents = new List<PackageDocument>();
        foreach (var resource in resources)
        {
            cancellation.ThrowIfCancellationRequested();
            if (ReviewTables.Find(resource.Name) is { } schema)
            {
                tables.Add(ReadTable.From(files, schema, resource, problems, cancellation));
            }
            else if (resource.IsThere && Document(files, resource, problems) is { } document)
            {
                documents.Add(document);
            }
        }
        ReferenceChecks.Run(tables, problems);
        return Finish(tables, documents, ofChangeSinceSeal, problems);
    }

    /// <summary>Reads the tables of a package of results.</summary>
    /// <exception cref="InvalidDataException">A table is not what it should be.</exception>
    internal static IReadOnlyList<TableData> ReadTables(PackageFiles files, Func<string, TableSchema?> find)
    {
        var problems = new ProblemList();
        var tables = new List<TableData>();
        foreach (var resource in new DescriptorReader(files, find, problems).Read() ?? [])
        {
            if (find(resource.Name) is { } schema) tables.Add(ReadTable.From(files, schema, resource, problems, CancellationToken.None).Data);
        }
        return problems.HasErrors ? throw new InvalidDataException($"The results cannot be read: {problems.ToList().First(problem => problem.Severity == Severity.Error)}") : tables;
    }

    private static PackageReading Finish(List<ReadTable> tables, List<PackageDocument> documents, Severity ofChangeSinceSeal, ProblemList problems)
    {
        var reviewTable = tables.Find(table => table.Data.Schema == TableSchema.Of<Review>());
        var reviewRows = reviewTable?.Data.Count ?? 0;
        var isReviewRight = reviewRows == 1 && !reviewTable!.HasErrors(problems);
        if (reviewRows != 1 && reviewTable?.HasErrors(problems) != true)
        {
            problems.Add(new PackageProblem(
                reviewTable?.Data.File ?? TableSchema.Of<Review>().Path,
                reviewRows == 0 ? "no review" : string.Create(CultureInfo.InvariantCulture, $"{reviewRows} rows"),
                "one row that says what the review is",
                "Write the table with one row."));
        }
        // With no review to stand for the whole, the other tables are still checked: every problem is told at once.
        var package = isReviewRight
            ? new ReviewPackage(tables.Select(table => table.Data), documents)
            : ReviewPackage.WithoutReview(tables.Select(table => table.Data), documents);
        var wrong = tables.Where(table => table.HasErrors(problems)).Select(table => table.Data.Schema).ToHashSet();
        if (!isReviewRight) wrong.Add(TableSchema.Of<Review>());
        PackageChecks.Run(package, wrong, ofChangeSinceSeal, problems);
        return problems.HasErrors || !isReviewRight ? new PackageReading.Refused(problems.ToList()) : new PackageReading.Loaded(package, problems.ToList());
    }

    private static PackageDocument? Document(PackageFiles files, ResourceDescription resource, ProblemList problems)
    {
        try
        {
            return ReadDocument(files, resource, problems);
        }
        catch (Exception broken) when (BrokenFile.Problem(resource.Path, broken) is { } problem)
        {
            problems.Add(problem);
            return null;
        }
    }

    private static PackageDocument? ReadDocument(PackageFiles files, ResourceDescription resource, ProblemList problems)
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
