using Chesil.Packages.Tables;

namespace Chesil.SampleGenerator.County;

/// <summary>The county: its towns and villages, and the small areas they are divided into.</summary>
internal sealed class ChalkshireCounty
{
    private readonly Dictionary<int, int> _ranks;

    private ChalkshireCounty(IReadOnlyList<Settlement> towns, IReadOnlyList<Settlement> villages)
    {
        Towns = towns;
        Villages = villages;
        Areas = SmallAreas.Build(towns, villages);
        Population = AgedPopulation.Build(Areas);
        _ranks = Areas.OrderByDescending(area => area.Hardship).ThenBy(area => area.Number).Select((area, i) => (area.Number, Rank: i + 1)).ToDictionary(each => each.Number, each => each.Rank);
    }

    public IReadOnlyList<Settlement> Towns { get; }

    public IReadOnlyList<Settlement> Villages { get; }

    public IReadOnlyList<SmallArea> Areas { get; }

    public AgedPopulation Population { get; }

    public static ChalkshireCounty Build() => new(County.Towns.All, County.Villages.Build(County.Towns.All));

    /// <summary>The town of a code.</summary>
    public Settlement Town(string code) => Towns.Single(town => town.Code == code);

    /// <summary>Tenth by deprivation within the county: 1 is the most deprived.</summary>
    public int DecileOf(SmallArea area) => (_ranks[area.Number] - 1) * 10 / Areas.Count + 1;

    public IEnumerable<Area> ListAreas() => Areas.Select(area => new Area(area.Code, area.Name, area.Settlement.District, area.RuralUrban,
        _ranks[area.Number], DecileOf(area), area.Centre.Latitude, area.Centre.Longitude, "areas"));

    /// <summary>Localities, and how many households do without a car.</summary>
    public IEnumerable<AreaGroup> ListGroups() => Areas.SelectMany(area => new AreaGroup[]
    {
        new(area.Code, "locality", area.Locality),
        new(area.Code, "households-without-a-car", CarGroup(area)),
    });

    public IEnumerable<Place> ListPlaces() =>
    [
        .. Towns.Concat(Villages).Select(place => new Place(place.Code, place.Name, place.Kind, place.Centre.Latitude, place.Centre.Longitude, place.People, "areas")),
        new Place("gull-island", "Gull Island", "island", Coast.GullIslandQuay.Latitude, Coast.GullIslandQuay.Longitude, 60, "areas"),
    ];

    private static string CarGroup(SmallArea area)
    {
        var rural = area.Settlement.IsVillage ? -9 : area.Settlement.People < 20_000 ? -3 : 3;
        var percent = 18 + rural + 7 * area.Hardship + 2 * Draws.For(Purpose.Cars, area.Number).Bell();
        return percent switch { < 10 => "fewer than 10 in 100", < 20 => "10 to 19 in 100", < 30 => "20 to 29 in 100", _ => "30 or more in 100" };
    }
}
