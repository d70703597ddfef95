using System.IO.Compression;
using Chesil.Components.Reviews;
using Chesil.Packages.Results;
using Chesil.Reviews.Data;
using Chesil.Testing;
using Microsoft.EntityFrameworkCore;

namespace Chesil.EndToEnd.Tests.Harness;

/// <summary>
/// Data into which the command line imported the samples, as <c>./run</c> does; and beside them the packages and results that were
/// imported, to compare pages with. The folder goes when the tests end.
/// </summary>
internal sealed class SampleReviews : IDisposable
{
    /// <summary>The samples that are served.</summary>
    public static readonly string[] Names = ["chalkshire", "dorset-record"];

    private readonly Dictionary<string, Lazy<ReviewIndex>> _reviews = [];
    private readonly string _folder;

    private SampleReviews(string folder, string? connection)
    {
        (_folder, Connection) = (folder, connection);
        foreach (var name in Names) _reviews[name] = new(() => new ReviewIndex(AppraisedReview.Read(PackageOf(name), ResultsOf(name))));
    }

    /// <summary>The data folder that the site is told to serve.</summary>
    public string Folder => Path.Combine(_folder, "data");

    /// <summary>The PostgreSQL server that holds the data; null where the folder does.</summary>
    public string? Connection { get; }

    public string PackageOf(string name) => Path.Combine(_folder, name, "package");

    public string ResultsOf(string name) => Path.Combine(_folder, name, "results");

    /// <summary>A sample with its results: what a page ought to show.</summary>
    public ReviewIndex Get(string name) => _reviews[name].Value;

    /// <param name="connection">An empty database of a PostgreSQL server; null for a file in the folder.</param>
    /// <param name="cancellation">Stops the import.</param>
    public static async Task<SampleReviews> MakeAsync(string? connection, CancellationToken cancellation)
    {
        var reviews = new SampleReviews(Directory.CreateTempSubdirectory("chesil-end-to-end-").FullName, connection);
        string[] where = connection is null ? ["--data", reviews.Folder] : ["--connection", connection];
        await Programs.RunAsync(Programs.CommandLine, cancellation, ["import", .. Names.Select(Repository.Sample), .. where]);
        await using var db = DatabaseChoice.Of(connection, reviews.Folder).Open();
        foreach (var review in await db.Reviews.AsNoTracking().ToListAsync(cancellation))
        {
            await UnpackAsync(db, review.PackageHash!, reviews.PackageOf(review.Code), cancellation);
            await UnpackAsync(db, review.ResultsHash!, reviews.ResultsOf(review.Code), cancellation);
        }
        return reviews;
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private static async Task UnpackAsync(ChesilDbContext db, string hash, string folder, CancellationToken cancellation)
    {
        using var zip = new MemoryStream(await db.GetBlob(hash, cancellation));
        await ZipFile.ExtractToDirectoryAsync(zip, folder, cancellation);
    }
}
