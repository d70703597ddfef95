using System.Globalization;

namespace Chesil.Numerics.Tests.Reference;

/// <summary>Car minutes from 452 Dorset areas to the nearest of some acute hospitals, with the people of 2018 and the
/// deprivation rank.</summary>
internal sealed record DorsetJourneys(double[] Minutes, double[] Population, double[] DeprivationRank)
{
    public static DorsetJourneys ReadOrSkip(Func<string, bool> isOpen)
    {
        var areas = SharedData.ReadLinesOrSkip("data", "access", "dorset_lsoa.csv");
        var tables = SharedData.ReadLinesOrSkip("data", "access", "dorset_lsoa_hospital_car_minutes.csv");

        var areaColumns = SharedData.Fields(areas[0]);
        var populationColumn = Array.IndexOf(areaColumns, "pop2018");
        var rankColumn = Array.IndexOf(areaColumns, "imd2019_rank");
        var siteNames = SharedData.Fields(tables[0]);
        var openColumns = Enumerable.Range(2, siteNames.Length - 2).Where(column => isOpen(siteNames[column])).ToArray();
        var minutesOf = tables.Skip(1).Select(SharedData.Fields)
            .ToDictionary(row => row[0], row => openColumns.Min(column => Number(row[column])));

        var rows = areas.Skip(1).Select(SharedData.Fields).ToArray();
        return new(
            [.. rows.Select(row => minutesOf[row[0]])],
            [.. rows.Select(row => Number(row[populationColumn]))],
            [.. rows.Select(row => Number(row[rankColumn]))]);
    }

    private static double Number(string text) => double.Parse(text, CultureInfo.InvariantCulture);
}
