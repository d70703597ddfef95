using System.Collections.Frozen;
using Chesil.Packages.Schemas;

namespace Chesil.Packages.Results;

/// <summary>The tables the model makes from a review package, in the order a reader meets them.</summary>
public static class ResultTables
{
    /// <summary>Every table.</summary>
    public static IReadOnlyList<TableSchema> All { get; } =
    [
        TableSchema.Of<TotalRow>(),
        TableSchema.Of<ContributionRow>(),
        TableSchema.Of<WeightFlipRow>(),
        TableSchema.Of<NearestFlipRow>(),
        TableSchema.Of<ScoreFlipRow>(),
        TableSchema.Of<DominanceRow>(),
        TableSchema.Of<SiftRow>(),
        TableSchema.Of<AccessRow>(),
        TableSchema.Of<AccessGroupRow>(),
        TableSchema.Of<AreaJourneyRow>(),
        TableSchema.Of<AccessCurveRow>(),
        TableSchema.Of<CatchmentRow>(),
        TableSchema.Of<UnreachedAreaRow>(),
        TableSchema.Of<DemandRow>(),
        TableSchema.Of<FlowRow>(),
        TableSchema.Of<BrokenLinkRow>(),
    ];

    private static readonly FrozenDictionary<string, TableSchema> ByName = All.ToFrozenDictionary(schema => schema.Name, StringComparer.Ordinal);

    /// <summary>The table of a name, or null.</summary>
    public static TableSchema? Find(string name) => ByName.GetValueOrDefault(name);
}
