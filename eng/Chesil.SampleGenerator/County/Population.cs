using Chesil.Packages.Schemas;
using Chesil.Packages.Tables;

namespace Chesil.SampleGenerator.County;

/// <summary>People by area and age band, in the base year and in the horizon year.</summary>
internal sealed class AgedPopulation
{
    /// <summary>The age bands.</summary>
    public static IReadOnlyList<AgeBand> Bands { get; } =
    [
        new("0-15", "0 to 15", 0, 15), new("16-44", "16 to 44", 16, 44), new("45-64", "45 to 64", 45, 64),
        new("65-74", "65 to 74", 65, 74), new("75-84", "75 to 84", 75, 84), new("85plus", "85 and over", 85, null),
    ];

    // Shares of a young town and of a place to retire to; an area lies between them by its age.
    private static readonly double[] Young = [0.205, 0.440, 0.235, 0.060, 0.040, 0.020];
    private static readonly double[] Retired = [0.110, 0.195, 0.290, 0.185, 0.148, 0.072];

    // How each band grows to the horizon year: long lives and few births.
    private static readonly double[] GrowthFactors = [0.965, 1.015, 0.985, 1.165, 1.115, 1.390];

    private readonly int[,] _base;
    private readonly int[,] _horizon;
    private readonly IReadOnlyList<SmallArea> _areas;

    private AgedPopulation(IReadOnlyList<SmallArea> areas)
    {
        _areas = areas;
        _base = new int[areas.Count, Bands.Count];
        _horizon = new int[areas.Count, Bands.Count];
    }

    public static AgedPopulation Build(IReadOnlyList<SmallArea> areas)
    {
        var population = new AgedPopulation(areas);
        for (var i = 0; i < areas.Count; i++)
        {
            population.SplitByAge(i, areas[i]);
            var draws = Draws.For(Purpose.FuturePeople, areas[i].Number);
            var building = 1 + 0.05 * draws.Bell();
            for (var band = 0; band < Bands.Count; band++) population._horizon[i, band] = (int)(population._base[i, band] * GrowthFactors[band] * building * draws.Between(0.97, 1.03) + 0.5);
        }
        return population;
    }

    /// <summary>People of an area in an age band in the base year.</summary>
    public int InBaseYear(int area, int band) => _base[area, band];

    /// <summary>All people of an age band, in the base or horizon year.</summary>
    public int Total(int band, bool inHorizonYear)
    {
        var people = inHorizonYear ? _horizon : _base;
        return Enumerable.Range(0, _areas.Count).Sum(i => people[i, band]);
    }

    /// <summary>The rows of the population table.</summary>
    public IEnumerable<Population> ListRows()
    {
        for (var i = 0; i < _areas.Count; i++)
        {
            for (var band = 0; band < Bands.Count; band++)
            {
                yield return new Population(_areas[i].Code, Conventions.BaseYear, Bands[band].Code, Count.Of(_base[i, band]), "people-2025");
                yield return new Population(_areas[i].Code, Conventions.HorizonYear, Bands[band].Code, Count.Of(_horizon[i, band]), "people-2035");
            }
        }
    }

    /// <summary>Whose journeys can be counted.</summary>
    public static IReadOnlyList<Weighting> Weightings { get; } =
    [
        new("people_2025", "Everyone who lives in Chalkshire", WeightingKind.Population, Conventions.BaseYear, null, null),
        new("people_2035", "Everyone expected to live in Chalkshire in 2035", WeightingKind.Population, Conventions.HorizonYear, null, null),
        new("children_2025", "Children up to 15", WeightingKind.Population, Conventions.BaseYear, "0-15", null),
        new("people_75_84_2025", "People aged 75 to 84", WeightingKind.Population, Conventions.BaseYear, "75-84", null),
        new("people_85plus_2025", "People aged 85 and over", WeightingKind.Population, Conventions.BaseYear, "85plus", null),
        new("emergency_patients_2025", "Patients of the emergency departments", WeightingKind.Activity, Conventions.BaseYear, null, "emergency-department"),
        new("emergency_patients_85plus_2025", "Patients of the emergency departments aged 85 and over", WeightingKind.Activity, Conventions.BaseYear, "85plus", "emergency-department"),
        new("births_2025", "Women who gave birth", WeightingKind.Activity, Conventions.BaseYear, null, "maternity"),
    ];

    private void SplitByAge(int i, SmallArea area)
    {
        var draws = Draws.For(Purpose.AreaAges, area.Number);
        var shares = Bands.Select((_, band) => (Young[band] + (Retired[band] - Young[band]) * area.Age) * draws.Between(0.9, 1.1)).ToList();
        var total = shares.Sum();
        var given = 0;
        for (var band = 0; band < Bands.Count; band++)
        {
            _base[i, band] = (int)(area.People * shares[band] / total);
            given += _base[i, band];
        }
        _base[i, 1] += area.People - given;
    }
}
