using Chesil.Packages;
using Chesil.Packages.Sealing;
using Chesil.Packages.Tables;
using Chesil.SampleGenerator.Care;
using Chesil.SampleGenerator.Choices;
using Chesil.SampleGenerator.County;
using Chesil.SampleGenerator.Programme;
using Chesil.SampleGenerator.Roads;

namespace Chesil.SampleGenerator;

/// <summary>The whole demonstration review as a package.</summary>
internal static class ChalkshirePackage
{
    /// <summary>Makes the package. The framework is sealed before scores are put in.</summary>
    public static ReviewPackage Build()
    {
        var county = ChalkshireCounty.Build();
        var sites = Sites.List(county).ToList();
        var evidence = new ReviewPackage([.. Programme(county, sites), .. Geography(county), .. Travel(county), .. Care(county, sites), .. Choices()], [About()]);
        return FrameworkSeal.Seal(evidence, Framework.SealedOn, "Programme director, witnessed by the chair of the joint scrutiny committee", "First version: criteria, scales, hurdles and weights, agreed before anything was scored.")
            .With(TableData.Of<HurdleOutcome>(Hurdles.Outcomes))
            .With(TableData.Of<Performance>(Panels.Performances))
            .With(TableData.Of(Scores.List()));
    }

    private static PackageDocument About()
    {
        using var text = typeof(ChalkshirePackage).Assembly.GetManifestResourceStream("about.md")!;
        var bytes = new byte[text.Length];
        text.ReadExactly(bytes);
        return new PackageDocument("readme", "README.md", "text/markdown", bytes);
    }

    private static IEnumerable<TableData> Programme(ChalkshireCounty county, List<Site> sites) =>
    [
        TableData.Of(ReviewRow.Row),
        TableData.Of<Source>(Sources.All),
        TableData.Of<TimelineEvent>(Timeline.All),
        TableData.Of<Figure>(Figures.List(county, Placements.List(sites))),
    ];

    private static IEnumerable<TableData> Geography(ChalkshireCounty county) =>
    [
        TableData.Of(county.ListAreas()),
        TableData.Of(county.ListGroups()),
        TableData.Of(county.ListPlaces()),
        TableData.Of(Coast.ListOutlines()),
        TableData.Of<AgeBand>(AgedPopulation.Bands),
        TableData.Of(county.Population.ListRows()),
        TableData.Of<Weighting>(AgedPopulation.Weightings),
    ];

    private static IEnumerable<TableData> Travel(ChalkshireCounty county)
    {
        var roads = RoadBuilder.Build(county);
        return
        [
            TableData.Of(RoadRows.ListNodes(roads)),
            TableData.Of(RoadRows.ListLinks(roads)),
            TableData.Of<TravelMode>(TravelRows.Modes),
            TableData.Of<ModeClosure>(TravelRows.Closures),
            TableData.Of(TravelRows.ListBuses(county, roads)),
        ];
    }

    private static IEnumerable<TableData> Care(ChalkshireCounty county, List<Site> sites) =>
    [
        TableData.Of<Site>(sites),
        TableData.Of<Service>(ServiceCatalogue.All),
        TableData.Of<CoDependency>(ServiceCatalogue.CoDependencies),
        TableData.Of(Placements.List(sites)),
        TableData.Of(ActivityRows.List(county)),
        TableData.Of(ActivityRows.ListGrowth(county)),
    ];

    private static IEnumerable<TableData> Choices() =>
    [
        TableData.Of<Option>(Options.All),
        TableData.Of(AcuteChanges.List().Concat(OtherChanges.List())),
        TableData.Of(SiteRoles.List()),
        TableData.Of<Cost>(Costs.All),
        TableData.Of<Criterion>(Framework.Criteria),
        TableData.Of<ValuePoint>(Framework.ValuePoints),
        TableData.Of<Hurdle>(Hurdles.All),
        TableData.Of<WeightSet>(Weights.Sets),
        TableData.Of<Weight>(Weights.All),
        TableData.Of<Panel>(Panels.All),
    ];
}
