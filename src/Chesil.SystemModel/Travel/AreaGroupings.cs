using System.Globalization;
using System.Text;
using Chesil.Packages;
using Chesil.Packages.Addresses;
using Chesil.Packages.Tables;

namespace Chesil.SystemModel.Travel;

/// <summary>A way of grouping areas, and the group of each.</summary>
/// <param name="Code">Short name, for addresses.</param>
/// <param name="Name">Name, for readers.</param>
/// <param name="GroupOf">The group of each area, in the order of the areas.</param>
/// <param name="Evidence">The table that says so.</param>
internal sealed record AreaGrouping(string Code, string Name, string[] GroupOf, Address Evidence)
{
    private const string NotGiven = "not given";

    /// <summary>District, deprivation and rural-urban class where areas have them, and the review's own groupings.</summary>
    public static IReadOnlyList<AreaGrouping> List(ReviewPackage package)
    {
        var areas = package.Rows<Area>();
        var columns = Cells.Evidence.Table<Area>();
        AreaGrouping[] own =
        [
            new("deprivation_decile", "Tenth by deprivation", [.. areas.Select(area => area.DeprivationDecile?.ToString("00", CultureInfo.InvariantCulture) ?? NotGiven)], columns),
            new("district", "District", [.. areas.Select(area => area.District ?? NotGiven)], columns),
            new("rural_urban", "Rural-urban class", [.. areas.Select(area => area.RuralUrban ?? NotGiven)], columns),
        ];
        var list = own.Where(IsGiven).ToList();
        foreach (var grouping in package.Rows<AreaGroup>().GroupBy(row => row.Grouping, StringComparer.Ordinal).OrderBy(rows => rows.Key, StringComparer.Ordinal))
        {
            var groups = grouping.ToDictionary(row => row.Area, row => row.Group, StringComparer.Ordinal);
            if (list.All(each => each.Code != grouping.Key)) list.Add(new AreaGrouping(grouping.Key, grouping.Key.Replace('_', ' '), [.. areas.Select(area => groups.GetValueOrDefault(area.Code, NotGiven))], Cells.Evidence.Table<AreaGroup>()));
        }
        return [.. list.Where(IsGiven)];
    }

    /// <summary>The groups with a short name each, fit for an address and unlike every other's.</summary>
    public IReadOnlyDictionary<string, string> Slugs()
    {
        var slugs = new SortedDictionary<string, string>(StringComparer.Ordinal);
        var taken = new HashSet<string>(StringComparer.Ordinal);
        foreach (var group in GroupOf.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal))
        {
            var slug = Slug(group);
            for (var i = 2; !taken.Add(slug); i++) slug = string.Create(CultureInfo.InvariantCulture, $"{Slug(group)}-{i}");
            slugs[group] = slug;
        }
        return slugs;
    }

    private static bool IsGiven(AreaGrouping grouping) => grouping.GroupOf.Any(group => group != NotGiven);

    private static string Slug(string group)
    {
        var slug = new StringBuilder();
        foreach (var c in group)
        {
            if (char.IsAsciiLetterOrDigit(c)) slug.Append(char.ToLowerInvariant(c));
            else if (slug.Length > 0 && slug[^1] != '-') slug.Append('-');
        }
        var text = slug.ToString(0, Math.Min(slug.Length, 60)).Trim('-');
        return text.Length > 0 ? text : "group";
    }
}
