using Chesil.Packages;
using Chesil.Packages.Files;
using Chesil.Packages.Reading;
using Chesil.Packages.Results;
using Chesil.Reviews.Data;
using Chesil.Reviews.Programme;

namespace Chesil.Reviews.Snapshots;

/// <summary>What a review was imported with, read back from the database. It never changes, and is shown to nobody as it is.</summary>
/// <param name="Package">The package; null where the review began here.</param>
/// <param name="Appraised">The package with its results; null where nothing was worked out.</param>
/// <param name="Report">The report's page; null where there is none.</param>
public sealed record StoredReview(ReviewPackage? Package, AppraisedReview? Appraised, byte[]? Report)
{
    /// <summary>Reads the blobs of a review.</summary>
    /// <exception cref="InvalidDataException">One is missing or damaged, or they do not belong together.</exception>
    public static async Task<StoredReview> Read(ChesilDbContext db, Review review, CancellationToken cancellation)
    {
        if (review.PackageHash is null) return new StoredReview(null, null, null);
        using var package = PackageFiles.Of(await db.GetBlob(review.PackageHash, cancellation));
        if (review.ResultsHash is null)
        {
            return PackageReader.Read(package, cancellation) switch
            {
                PackageReading.Loaded loaded => new StoredReview(loaded.Package, null, null),
                PackageReading.Refused refused => throw new InvalidDataException($"The package kept as {review.PackageHash} has {refused.Problems.Count} problems; the first is {refused.Problems[0]}"),
                _ => throw new InvalidOperationException(),
            };
        }
        using var results = PackageFiles.Of(await db.GetBlob(review.ResultsHash, cancellation));
        var appraised = AppraisedReview.Read(package, results);
        return new StoredReview(appraised.Package, appraised, results.Has(AppraisedReview.ReportPath) ? await ReadAsync(results, AppraisedReview.ReportPath, cancellation) : null);
    }

    private static async Task<byte[]> ReadAsync(PackageFiles files, string path, CancellationToken cancellation)
    {
        await using var stream = files.Open(path);
        using var bytes = new MemoryStream();
        await stream.CopyToAsync(bytes, cancellation);
        return bytes.ToArray();
    }
}
