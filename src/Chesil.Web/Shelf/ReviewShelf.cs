using Chesil.Components.Reviews;
using Chesil.Packages.Results;

namespace Chesil.Web.Shelf;

/// <summary>A review that could not be put on the shelf, and why.</summary>
/// <param name="Name">The name of its folder.</param>
/// <param name="Reason">Why, and what to do.</param>
public sealed record UnreadReview(string Name, string Reason);

/// <summary>The reviews of an installation, read once when it starts.</summary>
public sealed partial class ReviewShelf
{
    /// <summary>First segments of the site's own addresses, which no review may have as its code.</summary>
    private static readonly string[] Taken = ["about", "problem", "_content"];

    private readonly Dictionary<string, ShelvedReview> _reviews;

    private ReviewShelf(IEnumerable<ShelvedReview> reviews, IReadOnlyList<UnreadReview> unread)
    {
        _reviews = reviews.ToDictionary(review => review.Code, StringComparer.Ordinal);
        Unread = unread;
    }

    /// <summary>The reviews, in the order of their codes.</summary>
    public IEnumerable<ShelvedReview> Reviews => _reviews.Values.OrderBy(review => review.Code, StringComparer.Ordinal);

    /// <summary>Reviews that are there and cannot be read.</summary>
    public IReadOnlyList<UnreadReview> Unread { get; }

    /// <summary>The review of a code, or null.</summary>
    public ShelvedReview? Find(string code) => _reviews.GetValueOrDefault(code);

    /// <summary>Reads every review of a data folder. What cannot be read is left out and told.</summary>
    public static ReviewShelf Read(string data, ILogger<ReviewShelf> logger)
    {
        var folder = Path.GetFullPath(Path.Combine(data, "reviews"));
        var reviews = new List<ShelvedReview>();
        var unread = new List<UnreadReview>();
        var folders = Directory.Exists(folder) ? Directory.GetDirectories(folder).Order(StringComparer.Ordinal) : Enumerable.Empty<string>();
        foreach (var each in folders)
        {
            var name = Path.GetFileName(each);
            var (review, reason) = ReadOne(each);
            if (review is not null) reason = RefusalOf(review, reviews);
            if (reason is null)
            {
                reviews.Add(review!);
                LogRead(logger, name);
            }
            else
            {
                unread.Add(new UnreadReview(name, reason.Replace(each, name, StringComparison.Ordinal)));
                LogUnread(logger, name, reason);
            }
        }
        if (reviews.Count == 0) LogNone(logger, folder);
        return new ReviewShelf(reviews, unread);
    }

    private static (ShelvedReview? Review, string? Reason) ReadOne(string folder)
    {
        var (package, results) = (Path.Combine(folder, "package"), Path.Combine(folder, "results"));
        if (!Directory.Exists(package)) return (null, "It has no package.");
        if (!Directory.Exists(results)) return (null, "It has not been worked out yet. Run: chesil appraise");
        try
        {
            return (new ShelvedReview(new ReviewIndex(AppraisedReview.Read(package, results)), ReadReport(results)), null);
        }
        catch (Exception unreadable) when (unreadable is not OutOfMemoryException)
        {
            return (null, unreadable.Message);
        }
    }

    private static string? RefusalOf(ShelvedReview review, List<ShelvedReview> others) =>
        Array.IndexOf(Taken, review.Code) >= 0 ? $"Its short name, {review.Code}, is the name of one of our own pages. Give it another."
        : others.Exists(other => other.Code == review.Code) ? $"Another folder holds a review with the same short name, {review.Code}."
        : null;

    private static byte[]? ReadReport(string results)
    {
        var path = Path.Combine(results, AppraisedReview.ReportPath);
        return File.Exists(path) ? File.ReadAllBytes(path) : null;
    }

    [LoggerMessage(LogLevel.Information, "Read the review {Name}")]
    private static partial void LogRead(ILogger logger, string name);

    [LoggerMessage(LogLevel.Warning, "The review {Name} is not available: {Reason}")]
    private static partial void LogUnread(ILogger logger, string name, string reason);

    [LoggerMessage(LogLevel.Warning, "There are no reviews to show in {Folder}")]
    private static partial void LogNone(ILogger logger, string folder);
}
