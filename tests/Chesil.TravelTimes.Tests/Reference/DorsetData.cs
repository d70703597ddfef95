using System.Globalization;

namespace Chesil.TravelTimes.Tests.Reference;

/// <summary>Dorset's 452 areas and their minutes to ten hospitals, from the shared data.</summary>
internal sealed class DorsetData
{
    private readonly List<Dictionary<string, string>> areas;

    private DorsetData(List<Dictionary<string, string>> areas, TravelTimeTable table)
    {
        this.areas = areas;
        Table = table;
        People = Column("pop2018");
    }

    public TravelTimeTable Table { get; }

    public double[] People { get; }

    public double[] Column(string name) => [.. areas.Select(area => Number(area[name]))];

    public string[] Texts(string name) => [.. areas.Select(area => area[name])];

    public static DorsetData Read()
    {
        var folder = SharedData.Folder("access");
        var areas = Rows(Path.Combine(folder, "dorset_lsoa.csv"));
        var minutes = Rows(Path.Combine(folder, "dorset_lsoa_hospital_car_minutes.csv")).ToDictionary(row => row["lsoa11cd"]);
        string[] sites = [.. minutes.Values.First().Keys.Skip(2)];
        double?[] cells = [.. areas.SelectMany(area => sites.Select(site => (double?)Number(minutes[area["lsoa11cd"]][site])))];
        return new DorsetData(areas, TravelTimeTable.FromMinutes([.. areas.Select(area => area["lsoa11cd"])], sites, cells));
    }

    private static List<Dictionary<string, string>> Rows(string path)
    {
        var lines = File.ReadAllLines(path);
        var names = Fields(lines[0]);
        return [.. lines.Skip(1).Select(line => names.Zip(Fields(line)).ToDictionary(cell => cell.First, cell => cell.Second))];
    }

    // Enough for these files: fields may be quoted, and quoted ones hold commas but no quotation marks.
    private static List<string> Fields(string line)
    {
        var fields = new List<string> { "" };
        var isQuoted = false;
        foreach (var letter in line)
        {
            if (letter == '"') isQuoted = !isQuoted;
            else if (letter == ',' && !isQuoted) fields.Add("");
            else fields[^1] += letter;
        }
        return fields;
    }

    private static double Number(string text) => double.Parse(text, CultureInfo.InvariantCulture);
}
