using Chesil.Packages.Addresses;

namespace Chesil.Packages.Results;

/// <summary>The results of a run as they are kept beside its tables, in <c>results.json</c>.</summary>
/// <param name="Review">Code of the review.</param>
/// <param name="PackageHash">SHA-256 of the canonical package the run was made from.</param>
/// <param name="Engines">The version of each engine that took part.</param>
/// <param name="Warnings">What a reader should know.</param>
/// <param name="Graph">Every value with its address and parts.</param>
public sealed record ReviewResults(
    string Review,
    string PackageHash,
    IReadOnlyDictionary<string, int> Engines,
    IReadOnlyList<string> Warnings,
    ResultGraph Graph)
{
    /// <summary>The file results are kept in.</summary>
    public const string Path = "results.json";
}
