using System.Text;
using Chesil.Packages;
using Chesil.Packages.Tables;

namespace Chesil.Components.Reviews;

/// <summary>A question of the review and the options that answer it.</summary>
/// <param name="Code">Its name as it stands in an address.</param>
/// <param name="Name">Its name.</param>
/// <param name="Options">The options, the one that is today first.</param>
public sealed record OptionFamily(string Code, string Name, IReadOnlyList<Option> Options)
{
    /// <summary>Options of this family answer every question.</summary>
    private const string Every = "all";

    /// <summary>The families of a package. What carries on as today, and what is of all families, belongs to each.</summary>
    public static IReadOnlyList<OptionFamily> List(ReviewPackage package)
    {
        var options = package.Rows<Option>();
        var names = options.Where(option => !IsOfEvery(option)).Select(option => option.Family).Distinct(StringComparer.Ordinal).ToList();
        if (names.Count == 0) names = [.. options.Select(option => option.Family).Distinct(StringComparer.Ordinal)];
        var list = new List<OptionFamily>();
        foreach (var name in names)
        {
            var code = Slug(name);
            for (var i = 2; list.Any(family => family.Code == code); i++) code = string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{Slug(name)}-{i}");
            list.Add(new OptionFamily(code, Capital(name), [.. options.Where(option => IsOfEvery(option) || option.Family == name).OrderBy(option => Rank(option.Kind))]));
        }
        return list;
    }

    private static bool IsOfEvery(Option option) => option.Kind == OptionKind.BusinessAsUsual || option.Family == Every;

    private static int Rank(OptionKind kind) => kind switch
    {
        OptionKind.BusinessAsUsual => 0,
        OptionKind.DoMinimum => 1,
        _ => 2,
    };

    private static string Capital(string name) => name.Length == 0 ? name : char.ToUpperInvariant(name[0]) + name[1..];

    private static string Slug(string name)
    {
        var slug = new StringBuilder();
        foreach (var c in name)
        {
            if (char.IsAsciiLetterOrDigit(c)) slug.Append(char.ToLowerInvariant(c));
            else if (slug.Length > 0 && slug[^1] != '-') slug.Append('-');
        }
        var text = slug.ToString(0, Math.Min(slug.Length, 60)).Trim('-');
        return text.Length > 0 ? text : "question";
    }
}
