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

    private SampleReviews(string folder)
    {
        _folder = folder;
        foreach (var name in Names) _reviews[name] = new(() => new ReviewIndex(AppraisedReview.Read(PackageOf(name), ResultsOf(name))));
    }

    /// <summary>The data folder that the site is told to serve.</summary>
    public string Folder => Path.Combine(_folder, "data");

    public string PackageOf(string name) => Path.Combine(_folder, name, "package");

    public string ResultsOf(string name) => Path.Combine(_folder, name, "results");

    /// <summary>A sample with its results: what a page ought to show.</summary>
    public ReviewIndex Get(string name) => _reviews[name].Value;

    /// <summary>Imports the samples into a folder of their own.</summary>
    public static async Task<SampleReviews> MakeAsync(CancellationToken cancellation)
    {
        var reviews = new SampleReviews(Directory.CreateTempSubdirectory("chesil-end-to-end-").FullName);
        await Programs.RunAsync(Programs.CommandLine, cancellation, ["import", .. Names.Select(Repository.Sample), .. RunningSite.Where(reviews.Folder, null)]);
        await using var db = DatabaseChoice.Of(null, reviews.Folder).Open();
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
