using System.Collections.Immutable;
using Chesil.Reviews.Options;

namespace Chesil.Web.Pages.Workspace.Options.Generate;

/// <summary>What somebody has written so far of what options are to be generated from.</summary>
public sealed record GenerationDraft
{
    /// <summary>The name of the draft.</summary>
    public const string Key = "generate";

    /// <summary>Names the form, so that one sent twice acts once.</summary>
    public required Guid Submission { get; init; }

    public string Family { get; init; } = "";

    public ImmutableArray<string> Sites { get; init; } = [];

    public ImmutableArray<GenerationRole> Roles { get; init; } = [];

    public bool EveryServiceStays { get; init; } = true;

    public bool KeepsTogether { get; init; } = true;

    public ImmutableArray<GenerationRule> Rules { get; init; } = [];

    public GenerationText ToText() => new(Family, Sites, Roles, EveryServiceStays, KeepsTogether, Rules);
}
