using Chesil.Packages.Reading;

namespace Chesil.Testing;

/// <summary>Dorset's 452 small areas and their real car minutes to ten hospitals, from the files beside the project.</summary>
public sealed class DorsetAreas
{
    private readonly WideTable _areas;
    private readonly WideTable _minutes;

    private DorsetAreas(WideTable areas, WideTable minutes)
    {
        _areas = areas;
        _minutes = minutes;
        Codes = areas.Keys;
        Sites = [.. minutes.Columns.Skip(2)];
    }

    /// <summary>The areas.</summary>
    public IReadOnlyList<string> Codes { get; }

    /// <summary>The hospitals, by postcode.</summary>
    public IReadOnlyList<string> Sites { get; }

    /// <summary>The files, or the test is skipped.</summary>
    public static DorsetAreas ReadOrSkip() => new(
        WideTable.Read(Repository.SharedOrSkip("data", "access", "dorset_lsoa.csv")),
        WideTable.Read(Repository.SharedOrSkip("data", "access", "dorset_lsoa_hospital_car_minutes.csv")));

    /// <summary>A column of words, area by area.</summary>
    public string[] Texts(string column) => _areas.Texts(column);

    /// <summary>A column of numbers, area by area.</summary>
    public double[] Numbers(string column) => Array.ConvertAll(_areas.Numbers(column, isRequired: true), number => number!.Value);

    /// <summary>Minutes from every area to a hospital.</summary>
    public double[] Minutes(string site)
    {
        var minutes = _minutes.Numbers(site, isRequired: true);
        return [.. Codes.Select(area => minutes[_minutes.Find(area)!.Value]!.Value)];
    }

    /// <summary>Minutes from every area to a hospital, as they stand in the file.</summary>
    public string[] MinutesAsTyped(string site)
    {
        var minutes = _minutes.Texts(site);
        return [.. Codes.Select(area => minutes[_minutes.Find(area)!.Value])];
    }
}
