using Chesil.Packages;
using Chesil.Packages.Addresses;

namespace Chesil.SystemModel;

/// <summary>Everything one run of the model found out about a review.</summary>
/// <param name="PackageHash">SHA-256 of the canonical package the run was made from.</param>
/// <param name="Engines">The version of each engine that took part, by name.</param>
/// <param name="Graph">Every value with its address and parts.</param>
/// <param name="Tables">The same as tables, for spreadsheets and other tools.</param>
/// <param name="Warnings">What a reader should know, such as areas no road reaches.</param>
public sealed record ModelResults(
    string PackageHash,
    IReadOnlyDictionary<string, int> Engines,
    ResultGraph Graph,
    IReadOnlyList<TableData> Tables,
    IReadOnlyList<string> Warnings);
