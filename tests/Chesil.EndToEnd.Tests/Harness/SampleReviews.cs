using Chesil.Components.Reviews;
using Chesil.Packages.Results;
using Chesil.Testing;

namespace Chesil.EndToEnd.Tests.Harness;

/// <summary>
/// The samples, exported and worked out by the command line into a folder of their own, as <c>./run</c> does.
/// The folder goes when the tests end.
/// </summary>
internal sealed class SampleReviews : IDisposable
{
    /// <summary>The samples that are served.</summary>
    public static readonly string[] Names = ["chalkshire", "dorset-record"];

    private readonly Dictionary<string, Lazy<ReviewIndex>> _reviews = [];

    private SampleReviews(string folder)
    {
        Folder = folder;
        foreach (var name in Names) _reviews[name] = new(() => new ReviewIndex(AppraisedReview.Read(PackageOf(name), ResultsOf(name))));
    }

    /// <summary>What the site is told to serve.</summary>
    public string Folder { get; }

    public string PackageOf(string name) => Path.Combine(Folder, "reviews", name, "package");

    public string ResultsOf(string name) => Path.Combine(Folder, "reviews", name, "results");

    /// <summary>A sample with its results: what a page ought to show.</summary>
    public ReviewIndex Get(string name) => _reviews[name].Value;

    public static async Task<SampleReviews> MakeAsync(CancellationToken cancellation)
    {
        var reviews = new SampleReviews(Directory.CreateTempSubdirectory("chesil-end-to-end-").FullName);
        foreach (var name in Names)
        {
            await Programs.RunAsync(
                Programs.CommandLine, cancellation, "export", Repository.Sample(name), "--to", reviews.PackageOf(name));
            await Programs.RunAsync(
                Programs.CommandLine, cancellation, "appraise", reviews.PackageOf(name), "--out", reviews.ResultsOf(name));
        }
        return reviews;
    }

    public void Dispose() => Directory.Delete(Folder, recursive: true);
}
