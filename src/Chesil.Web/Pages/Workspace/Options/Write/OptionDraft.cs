using System.Collections.Immutable;
using Chesil.Reviews.Options;

namespace Chesil.Web.Pages.Workspace.Options.Write;

/// <summary>What somebody has written of an option so far. It is kept between pages and between days, and goes when it is sent.</summary>
public sealed record OptionDraft
{
    /// <summary>Names the form, so that one sent twice acts once.</summary>
    public required Guid Submission { get; init; }

    public string Name { get; init; } = "";

    public string Family { get; init; } = "";

    public string Summary { get; init; } = "";

    public ImmutableArray<NamedChange> Changes { get; init; } = [];

    public ImmutableArray<NamedRole> Roles { get; init; } = [];

    /// <summary>Why the option is proposed or changed.</summary>
    public string Reason { get; init; } = "";

    /// <summary>The options it begins as, each with the version that was opened.</summary>
    public ImmutableSortedDictionary<string, int> From { get; init; } = ImmutableSortedDictionary<string, int>.Empty;

    public OptionText ToText() => new(Name, Family, Summary, Changes, Roles);

    /// <summary>A draft that begins as a version.</summary>
    public static OptionDraft Of(OptionVersion version, Guid submission) => new()
    {
        Submission = submission,
        Name = version.Name,
        Family = version.Family,
        Summary = version.Summary,
        Changes = version.Changes,
        Roles = version.Roles,
        From = ImmutableSortedDictionary<string, int>.Empty.Add(version.Code, version.Number),
    };
}
