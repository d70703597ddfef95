using System.Collections.Frozen;
using System.Text;
using Chesil.Packages.Files;
using Chesil.Packages.Reading;
using Chesil.Packages.Tables;
using Chesil.Packages.Writing;

namespace Chesil.Packages.Results;

/// <summary>
/// A review together with what the model found out about it: all that a page or a report needs. The results name the
/// hash of the package they were made from, and are never shown beside another.
/// </summary>
public sealed class AppraisedReview
{
    /// <summary>The report, as a page of its own.</summary>
    public const string ReportPath = "report.html";

    private readonly FrozenDictionary<Type, TableData> _tables;

    /// <param name="package">The review.</param>
    /// <param name="results">Its results.</param>
    /// <param name="tables">The tables of the results.</param>
    /// <exception cref="ArgumentException">The results are of another review. Whether they are of this very version of it, <see cref="Read(PackageFiles, PackageFiles)"/> checks by its hash.</exception>
    public AppraisedReview(ReviewPackage package, ReviewResults results, IReadOnlyList<TableData> tables)
    {
        if (results.Review != package.Review.Code) throw new ArgumentException($"The results are of {results.Review}, not of {package.Review.Code}.", nameof(results));
        Package = package;
        Results = results;
        Tables = tables;
        _tables = tables.ToFrozenDictionary(table => table.Schema.RowType);
    }

    /// <summary>The review.</summary>
    public ReviewPackage Package { get; }

    /// <summary>Its results.</summary>
    public ReviewResults Results { get; }

    /// <summary>The tables of the results.</summary>
    public IReadOnlyList<TableData> Tables { get; }

    /// <summary>The rows of a table of results; none where the review does not go that far.</summary>
    public IReadOnlyList<TRow> Rows<TRow>() where TRow : class => _tables.TryGetValue(typeof(TRow), out var table) ? ((TableData<TRow>)table).Rows : [];

    /// <summary>Writes the results into a folder as a package: tables, the graph of addresses, and the report.</summary>
    /// <param name="folder">A folder that does not exist yet, is empty, or holds an earlier package.</param>
    /// <param name="report">The report's HTML.</param>
    /// <exception cref="IOException">The folder holds something else, or cannot be written.</exception>
    public void Write(string folder, string report) => PackageWriter.WriteFolder(Contents(report), folder);

    /// <summary>Writes the results into a zip as a package. The same results give the same bytes, as <see cref="PackageWriter.WriteZip(PackageContents, Stream)"/> says.</summary>
    /// <param name="zip">Where to; it stays open.</param>
    /// <param name="report">The report's HTML; null to leave the report out.</param>
    public void WriteZip(Stream zip, string? report) => PackageWriter.WriteZip(Contents(report), zip);

    /// <summary>Reads a review and its results from their folders.</summary>
    /// <exception cref="InvalidDataException">One of them cannot be read, or they do not belong together.</exception>
    /// <exception cref="NotAPackageException">There is no package there.</exception>
    public static AppraisedReview Read(string packageFolder, string resultsFolder)
    {
        using var package = PackageFiles.At(packageFolder);
        using var results = PackageFiles.At(resultsFolder);
        return Read(package, results);
    }

    /// <summary>Reads a review and its results, wherever their files are.</summary>
    /// <exception cref="InvalidDataException">One of them cannot be read, or they do not belong together.</exception>
    public static AppraisedReview Read(PackageFiles package, PackageFiles results)
    {
        var read = PackageReader.Read(package) switch
        {
            PackageReading.Loaded loaded => loaded.Package,
            PackageReading.Refused refused => throw new InvalidDataException($"The package has {refused.Problems.Count} problems; the first is {refused.Problems[0]}"),
            _ => throw new InvalidOperationException(),
        };
        if (!results.Has(ReviewResults.Path)) throw new InvalidDataException($"There is no {ReviewResults.Path}: these are not the results of an appraisal.");
        using var json = results.Open(ReviewResults.Path);
        var graph = ResultsJson.Read(json);
        if (graph.PackageHash != PackageWriter.Hash(read)) throw new InvalidDataException("The results were made from another version of the package. Appraise it again.");
        return new AppraisedReview(read, graph, PackageReader.ReadTables(results, ResultTables.Find));
    }

    private PackageContents Contents(string? report)
    {
        using var json = new MemoryStream();
        ResultsJson.Write(Results, json);
        var documents = new List<PackageDocument> { new("results", ReviewResults.Path, "application/json", json.ToArray()) };
        if (report is not null) documents.Insert(0, new PackageDocument("report", ReportPath, "text/html", Encoding.UTF8.GetBytes(report)));
        return new PackageContents(
            Package.Review.Code + "-results",
            "Results: " + Package.Review.Name,
            "What the model found out about the review: every table, the graph of addresses and the report.",
            Tables,
            documents,
            Package.Rows<Source>());
    }
}
