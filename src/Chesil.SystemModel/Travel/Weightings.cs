using System.Collections.Frozen;
using Chesil.Numerics;
using Chesil.Packages;
using Chesil.Packages.Addresses;
using Chesil.Packages.Tables;
using Chesil.SystemModel.Cells;

namespace Chesil.SystemModel.Travel;

/// <summary>How many people each area stands for under one weighting. Hidden counts have a lowest and a highest.</summary>
/// <param name="Weighting">The weighting.</param>
/// <param name="Middle">People an area, hidden counts at the middle of their range.</param>
/// <param name="Low">People an area, hidden counts at their lowest.</param>
/// <param name="High">People an area, hidden counts at their highest.</param>
internal sealed record AreaWeights(Weighting Weighting, double[] Middle, double[] Low, double[] High)
{
    public bool HasRange { get; } = !Low.AsSpan().SequenceEqual(High);

    public static Address AddressOf(string weighting) => Address.Of("weighting", weighting);

    /// <summary>The weightings of a package that count anybody.</summary>
    public static IReadOnlyList<AreaWeights> List(ReviewPackage package)
    {
        var areas = package.Rows<Area>().Select((area, i) => (area.Code, i)).ToFrozenDictionary(pair => pair.Code, pair => pair.i, StringComparer.Ordinal);
        return [.. package.Rows<Weighting>().Select(weighting => Of(package, weighting, areas)).Where(each => each.Middle.Any(people => people > 0))];
    }

    /// <summary>The weighting that headlines use: the one the review names, otherwise the first.</summary>
    public static AreaWeights? Headline(ReviewPackage package, IReadOnlyList<AreaWeights> all) =>
        all.FirstOrDefault(each => each.Weighting.Code == package.Review.HeadlineWeighting) ?? (all.Count > 0 ? all[0] : null);

    public void Add(CellBook book)
    {
        var rows = Weighting.Kind == WeightingKind.Population ? Evidence.Table<Population>() : Evidence.Table<Activity>();
        book.Calculated(AddressOf(Weighting.Code), Weighting.Name, BlockSum.Sum(Middle), "people", 0, Formulas.Sum, [rows],
            low: HasRange ? BlockSum.Sum(Low) : null,
            high: HasRange ? BlockSum.Sum(High) : null,
            note: HasRange ? "Small counts are hidden in what was published; the range shows what they can be." : null);
    }

    private static AreaWeights Of(ReviewPackage package, Weighting weighting, FrozenDictionary<string, int> areas)
    {
        var counts = weighting.Kind == WeightingKind.Population
            ? package.Rows<Population>().Where(row => row.Year == weighting.Year && (weighting.AgeBand ?? row.AgeBand) == row.AgeBand).Select(row => (row.Area, row.People))
            : package.Rows<Activity>().Where(row => row.Year == weighting.Year && (weighting.Service ?? row.Service) == row.Service && (weighting.AgeBand ?? row.AgeBand) == row.AgeBand).Select(row => (row.Area, People: row.Spells));
        var (middle, low, high) = (new decimal[areas.Count], new decimal[areas.Count], new decimal[areas.Count]);
        foreach (var (area, people) in counts)
        {
            middle[areas[area]] += people.Middle;
            low[areas[area]] += people.Low;
            high[areas[area]] += people.High;
        }
        return new AreaWeights(weighting, AsDoubles(middle), AsDoubles(low), AsDoubles(high));
    }

    private static double[] AsDoubles(decimal[] values) => Array.ConvertAll(values, value => (double)value);
}
