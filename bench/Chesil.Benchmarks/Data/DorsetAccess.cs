using System.Globalization;
using Chesil.Packages.Reading;
using Chesil.TravelTimes;

namespace Chesil.Benchmarks.Data;

/// <summary>Dorset's 452 small areas, their people, and real car minutes to ten hospitals.</summary>
internal sealed class DorsetAccess
{
    public const string Dorchester = "DT12JY";

    private DorsetAccess(TravelTimeTable table, double[] people, double[] deprivationRank) => (Table, People, DeprivationRank) = (table, people, deprivationRank);

    public static string? Missing => Repository.MissingShared("data", "access", "dorset_lsoa_hospital_car_minutes.csv");

    public TravelTimeTable Table { get; }

    public double[] People { get; }

    public double[] DeprivationRank { get; }

    public static DorsetAccess Read()
    {
        var areas = WideTable.Read(Repository.Shared("data", "access", "dorset_lsoa.csv"));
        var minutes = WideTable.Read(Repository.Shared("data", "access", "dorset_lsoa_hospital_car_minutes.csv"));
        string[] sites = [.. minutes.Columns.Skip(2)];
        var columns = sites.Select(site => minutes.Texts(site)).ToArray();
        double?[] cells = [.. areas.Keys.SelectMany(area => columns.Select(column => (double?)Number(column[minutes.Find(area)!.Value])))];
        return new DorsetAccess(TravelTimeTable.FromMinutes([.. areas.Keys], sites, cells), [.. areas.Texts("pop2018").Select(Number)], [.. areas.Texts("imd2019_rank").Select(Number)]);
    }

    private static double Number(string text) => double.Parse(text, CultureInfo.InvariantCulture);
}
