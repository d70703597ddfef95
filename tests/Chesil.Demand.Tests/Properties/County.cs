using FsCheck;
using FsCheck.Fluent;

namespace Chesil.Demand.Tests.Properties;

/// <summary>A random county: up to 6 areas, 4 sites, 3 services, 3 age bands, 2 years and 3 options; some journeys impossible.</summary>
internal sealed record County(
    int AreaCount, int SiteCount, int ServiceCount, int AgeBandCount, ActivityRow[] Rows, double[,] Factors, double[,] Minutes,
    bool[][,] Hosts)
{
    public DemandProjection Project() => Project(Rows, Factors, Minutes, Hosts);

    public DemandProjection Project(ActivityRow[] rows, double[,] factors, double[,] minutes, bool[][,] hosts) => DemandProjection.Run(
        new BaselineActivity(AreaCount, ServiceCount, AgeBandCount, rows),
        new DemographicGrowth([.. Enumerable.Range(2014, factors.GetLength(0))], factors), minutes,
        [.. Enumerable.Repeat(0.9, ServiceCount)],
        [.. hosts.Select((table, o) => new ServiceHosting($"o{o}", table))]);

    public static void Holds(Func<County, bool> property, bool wholeNumbersOnly = false) =>
        Check.One(Config.QuickThrowOnFailure, Prop.ForAll(Any(wholeNumbersOnly).ToArbitrary(), property));

    public static void HoldsWith<T>(Gen<T> other, Func<County, T, bool> property) => Check.One(
        Config.QuickThrowOnFailure,
        Prop.ForAll(
            (from county in Any(false) from extra in other select (county, extra)).ToArbitrary(),
            pair => property(pair.county, pair.extra)));

    public T[,] Table<T>(int rows, int columns, Func<int, int, T> cell)
    {
        var table = new T[rows, columns];
        for (var i = 0; i < rows; i++)
        {
            for (var j = 0; j < columns; j++)
                table[i, j] = cell(i, j);
        }

        return table;
    }

    private static Gen<County> Any(bool wholeNumbersOnly) =>
        from areas in Gen.Choose(1, 6)
        from sites in Gen.Choose(1, 4)
        from services in Gen.Choose(1, 3)
        from bands in Gen.Choose(1, 3)
        from rows in Gen.ListOf(Row(areas, services, bands, wholeNumbersOnly))
        from factors in Grid(2, bands, wholeNumbersOnly ? Gen.Constant(1.0) : Gen.Choose(0, 3000).Select(f => f / 1000.0))
        from minutes in Grid(
            areas, sites, Gen.Frequency((4, Gen.Choose(0, 90).Select(m => (double)m)), (1, Gen.Constant(double.PositiveInfinity))))
        from hosts in Gen.ArrayOf(Grid(services, sites, Gen.Elements(true, false)), 3)
        select new County(areas, sites, services, bands, [.. rows], factors, minutes, hosts);

    private static Gen<ActivityRow> Row(int areas, int services, int bands, bool wholeNumbersOnly) =>
        from area in Gen.Choose(0, areas - 1)
        from service in Gen.Choose(0, services - 1)
        from band in Gen.Choose(0, bands - 1)
        from spells in Quantity(wholeNumbersOnly)
        from bedDays in Quantity(wholeNumbersOnly)
        select new ActivityRow(area, service, band, spells, bedDays);

    private static Gen<LowMidHigh> Quantity(bool wholeNumbersOnly) =>
        from parts in Gen.ArrayOf(Gen.Choose(0, 100_000), 3)
        from divisor in wholeNumbersOnly ? Gen.Constant(1.0) : Gen.Elements(1.0, 3.0, 7.0)
        from known in Gen.Elements(true, false)
        let sorted = parts.Order().ToArray()
        select known
            ? LowMidHigh.Exactly(parts[0] / divisor)
            : new LowMidHigh(sorted[0] / divisor, sorted[1] / divisor, sorted[2] / divisor);

    private static Gen<T[,]> Grid<T>(int rows, int columns, Gen<T> cell) =>
        Gen.ArrayOf(cell, rows * columns).Select(cells =>
        {
            var table = new T[rows, columns];
            for (var k = 0; k < cells.Length; k++)
                table[k / columns, k % columns] = cells[k];
            return table;
        });
}
