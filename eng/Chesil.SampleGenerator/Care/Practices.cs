using Chesil.Packages.Tables;
using Chesil.SampleGenerator.County;

namespace Chesil.SampleGenerator.Care;

/// <summary>The GP practices: about one to 10,600 people in the towns, and one in each of fourteen villages.</summary>
internal static class Practices
{
    private const double PeopleToAPractice = 10_600;
    private const int InVillages = 14;

    public static IEnumerable<Site> List(ChalkshireCounty county)
    {
        foreach (var town in county.Towns.Where(town => town.Code != "merrin-sands"))
        {
            var areas = county.Areas.Where(area => area.Settlement == town).ToList();
            var count = Math.Max(1, (int)(town.People / PeopleToAPractice + 0.5));
            var used = new SortedSet<string>(StringComparer.Ordinal);
            for (var i = 0; i < count; i++) yield return PracticeIn(areas[(2 * i + 1) * areas.Count / (2 * count)], used, i);
        }
        var step = county.Villages.Count / InVillages;
        foreach (var village in county.Villages.Where((_, i) => i % step == 0).Take(InVillages))
        {
            yield return PracticeIn(county.Areas.Single(area => area.Settlement == village), [], 0);
        }
    }

    private static Site PracticeIn(SmallArea area, SortedSet<string> used, int i)
    {
        var part = area.Name.Contains(", ", StringComparison.Ordinal) ? area.Name[(area.Name.IndexOf(',', StringComparison.Ordinal) + 2)..].TrimEnd(' ', '0', '1', '2', '3', '4', '5', '6', '7', '8', '9') : area.Settlement.Name;
        string[] endings = ["Surgery", "Medical Centre", "Health Centre", "Family Practice", "Doctors", "Group Practice"];
        var ending = 0;
        while (!used.Add($"{part} {endings[ending]}")) ending++;
        var code = $"gp-{area.Settlement.Code}-{i + 1}";
        return new Site(code, $"{part} {endings[ending]}", null, SiteKind.GpPractice, false, area.Centre.Latitude, area.Centre.Longitude, "sites");
    }
}
