namespace Chesil.Reviews.Snapshots;

/// <summary>A version or a publication that is not what the record says.</summary>
public abstract record VersionProblem
{
    private VersionProblem(string review) => Review = review;

    /// <summary>Code of the review.</summary>
    public string Review { get; }

    /// <summary>A version says something else than it did when it was recorded.</summary>
    public sealed record VersionChanged(string Review, string Option, int Number) : VersionProblem(Review);

    /// <summary>The record knows a version that is gone.</summary>
    public sealed record VersionMissing(string Review, string Option, int Number) : VersionProblem(Review);

    /// <summary>There is a version that the record does not know.</summary>
    public sealed record VersionUnknown(string Review, string Option, int Number) : VersionProblem(Review);

    /// <summary>The number of an option's latest version is not that of the last one in the record.</summary>
    public sealed record LatestChanged(string Review, string Option) : VersionProblem(Review);

    /// <summary>A publication, or its recall, says something else than it did when it was recorded.</summary>
    public sealed record PublicationChanged(string Review, string Noun, string Code, int Number) : VersionProblem(Review);

    /// <summary>The record knows a publication, or a recall, that is gone.</summary>
    public sealed record PublicationMissing(string Review, string Noun, string Code, int Number) : VersionProblem(Review);

    /// <summary>There is a publication, or a recall, that the record does not know.</summary>
    public sealed record PublicationUnknown(string Review, string Noun, string Code, int Number) : VersionProblem(Review);

    /// <summary>The package the review came as is gone, damaged or another one.</summary>
    public sealed record PackageChanged(string Review) : VersionProblem(Review);

    /// <summary>The rows hold what the program never writes.</summary>
    public sealed record Unreadable(string Review) : VersionProblem(Review);
}
