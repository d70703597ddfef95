using Chesil.Testing;

namespace Chesil.TravelTimes.Tests.Reference;

/// <summary>Dorset's 452 areas and their minutes to ten hospitals, as a table of travel times.</summary>
internal sealed class DorsetData
{
    private readonly DorsetAreas areas;

    private DorsetData(DorsetAreas areas, TravelTimeTable table)
    {
        this.areas = areas;
        Table = table;
        People = Column("pop2018");
    }

    public TravelTimeTable Table { get; }

    public double[] People { get; }

    public double[] Column(string name) => areas.Numbers(name);

    public string[] Texts(string name) => areas.Texts(name);

    public static DorsetData Read()
    {
        var areas = DorsetAreas.ReadOrSkip();
        double[][] columns = [.. areas.Sites.Select(areas.Minutes)];
        double?[] cells = [.. Enumerable.Range(0, areas.Codes.Count).SelectMany(area => columns.Select(column => (double?)column[area]))];
        return new DorsetData(areas, TravelTimeTable.FromMinutes(areas.Codes, areas.Sites, cells));
    }
}
