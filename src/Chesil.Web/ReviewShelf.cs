using Chesil.Packages.Files;
using Chesil.Packages.Results;

namespace Chesil.Web;

/// <summary>The reviews of this installation: each a package and its results in a folder of its own.</summary>
public sealed partial class ReviewShelf
{
    private readonly SortedDictionary<string, AppraisedReview> _reviews = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, string> _unreadable = new(StringComparer.Ordinal);

    /// <summary>The reviews that can be shown.</summary>
    public IReadOnlyCollection<AppraisedReview> Reviews => _reviews.Values;

    /// <summary>The folders that cannot, with the reason.</summary>
    public IReadOnlyDictionary<string, string> Unreadable => _unreadable;

    /// <summary>The review of a code, or null.</summary>
    public AppraisedReview? Find(string code) => _reviews.GetValueOrDefault(code);

    /// <summary>Reads every review of a data folder; one that cannot be read is told and passed over.</summary>
    public static ReviewShelf Load(string data, ILogger<ReviewShelf> log)
    {
        var shelf = new ReviewShelf();
        var folder = Path.Combine(data, "reviews");
        if (!Directory.Exists(folder)) return shelf;
        foreach (var review in Directory.EnumerateDirectories(folder).Order(StringComparer.Ordinal))
        {
            try
            {
                var read = AppraisedReview.Read(Path.Combine(review, "package"), Path.Combine(review, "results"));
                shelf._reviews[read.Package.Review.Code] = read;
            }
            catch (Exception broken) when (broken is InvalidDataException or NotAPackageException or IOException or ArgumentException)
            {
                shelf._unreadable[Path.GetFileName(review)] = broken.Message;
                CannotRead(log, Path.GetFileName(review), broken.Message);
            }
        }
        return shelf;
    }

    [LoggerMessage(LogLevel.Warning, "The review in {Folder} cannot be shown: {Reason}")]
    private static partial void CannotRead(ILogger log, string folder, string reason);
}
