using System.Collections.Frozen;
using Chesil.Packages.Schemas;
using Chesil.Packages.Tables;

namespace Chesil.Packages;

/// <summary>The tables a review package may hold, in the order a reader meets them.</summary>
public static class ReviewTables
{
    /// <summary>Every table.</summary>
    public static IReadOnlyList<TableSchema> All { get; } =
    [
        TableSchema.Of<Review>(),
        TableSchema.Of<Source>(),
        TableSchema.Of<TimelineEvent>(),
        TableSchema.Of<Figure>(),
        TableSchema.Of<Place>(),
        TableSchema.Of<OutlinePoint>(),
        TableSchema.Of<Area>(),
        TableSchema.Of<AreaGroup>(),
        TableSchema.Of<AgeBand>(),
        TableSchema.Of<Population>(),
        TableSchema.Of<Weighting>(),
        TableSchema.Of<Site>(),
        TableSchema.Of<Service>(),
        TableSchema.Of<CoDependency>(),
        TableSchema.Of<Placement>(),
        TableSchema.Of<Activity>(),
        TableSchema.Of<Growth>(),
        TableSchema.Of<RoadNode>(),
        TableSchema.Of<RoadLink>(),
        TableSchema.Of<TravelMode>(),
        TableSchema.Of<ModeClosure>(),
        TableSchema.Of<TravelMinutes>(),
        TableSchema.Of<Option>(),
        TableSchema.Of<OptionChange>(),
        TableSchema.Of<SiteRole>(),
        TableSchema.Of<Decision>(),
        TableSchema.Of<Cost>(),
        TableSchema.Of<Criterion>(),
        TableSchema.Of<ValuePoint>(),
        TableSchema.Of<Hurdle>(),
        TableSchema.Of<WeightSet>(),
        TableSchema.Of<Weight>(),
        TableSchema.Of<Seal>(),
        TableSchema.Of<Panel>(),
        TableSchema.Of<Score>(),
        TableSchema.Of<Performance>(),
        TableSchema.Of<HurdleOutcome>(),
    ];

    private static readonly FrozenDictionary<string, TableSchema> ByName = All.ToFrozenDictionary(schema => schema.Name, StringComparer.Ordinal);

    /// <summary>The table of a name, or null.</summary>
    public static TableSchema? Find(string name) => ByName.GetValueOrDefault(name);
}
