using Chesil.Packages.Schemas;

namespace Chesil.Packages.Reading;

/// <summary>What <c>datapackage.json</c> says of one file.</summary>
internal sealed record ResourceDescription(string Name, string Path)
{
    /// <summary>Whether there is a file to read. A table whose file is missing is named once, not at every code that points to it.</summary>
    public bool IsThere { get; init; } = true;

    public string MediaType { get; init; } = "";

    public Audience Audience { get; init; } = Audience.Public;

    public string Delimiter { get; init; } = ",";

    /// <summary>The suppression codes each column declares; columns that declare none have the usual ones.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<Suppression>> Suppressions { get; init; } = new Dictionary<string, IReadOnlyList<Suppression>>();

    public IReadOnlyList<Suppression> SuppressionsOf(string column) => Suppressions.TryGetValue(column, out var own) ? own : Suppression.Default;
}
