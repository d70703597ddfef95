using Chesil.Reviews.Snapshots;

namespace Chesil.Cli.Installation;

/// <summary>How versions and publications differ from the record, in plain words.</summary>
internal static class VersionSentences
{
    public static string Of(VersionProblem problem) => problem switch
    {
        VersionProblem.VersionChanged each => $"Version {each.Number} of option {each.Option} is not what the record says.",
        VersionProblem.VersionMissing each => $"Version {each.Number} of option {each.Option} is in the record and is gone.",
        VersionProblem.VersionUnknown each => $"Version {each.Number} of option {each.Option} is not in the record.",
        VersionProblem.LatestChanged each => $"The latest version of option {each.Option} is not the last one in the record.",
        VersionProblem.PublicationChanged each => $"Publication {each.Number} of {each.Noun} {each.Code} is not what the record says.",
        VersionProblem.PublicationMissing each => $"Publication {each.Number} of {each.Noun} {each.Code} is in the record and is gone.",
        VersionProblem.PublicationUnknown each => $"Publication {each.Number} of {each.Noun} {each.Code} is not in the record.",
        VersionProblem.PackageChanged => "The package the review came as is gone, damaged or another one, so its options cannot be compared with it.",
        VersionProblem.Unreadable => "The options hold something that Chesil never writes, and cannot be compared with the record.",
        _ => throw new InvalidOperationException(),
    };

    /// <summary>The kind of a problem for programs, such as version-changed.</summary>
    public static string KindOf(VersionProblem problem) => problem switch
    {
        VersionProblem.VersionChanged => "version-changed",
        VersionProblem.VersionMissing => "version-missing",
        VersionProblem.VersionUnknown => "version-unknown",
        VersionProblem.LatestChanged => "latest-changed",
        VersionProblem.PublicationChanged => "publication-changed",
        VersionProblem.PublicationMissing => "publication-missing",
        VersionProblem.PublicationUnknown => "publication-unknown",
        VersionProblem.PackageChanged => "package-changed",
        VersionProblem.Unreadable => "options-unreadable",
        _ => throw new InvalidOperationException(),
    };
}
