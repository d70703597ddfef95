using Chesil.Packages.Addresses;
using Chesil.Packages.Schemas;

namespace Chesil.Components.Reviews;

/// <summary>Which options an address, or a column of a table, is about.</summary>
internal static class OptionAddresses
{
    /// <summary>The code of the one option an address belongs to; null where it belongs to none.</summary>
    public static string? FindCode(Address address)
    {
        // Asked of every value of a review: only addresses that need it are cut into all their segments.
        var path = address.Path;
        var root = path.IndexOf('/');
        if (root < 0) return null;
        switch (path.AsSpan(0, root))
        {
            case "access" or "demand" or "beds" or "beds-added" or "bed-days" or "arrangement" or "cost" or "sift" or "hurdle" or "change" or "broken-link":
                return Segment(path, root + 1);
            case "score" or "performance":
                return path.IndexOf('/', root + 1) is > 0 and var second ? Segment(path, second + 1) : null;
            case "evaluation" or "table":
                return path.Split('/') switch
                {
                    ["evaluation", _, "option", var option, ..] => option,
                    ["evaluation", _, "weights", _, "option", var option, ..] => option,
                    ["table", "access_curve" or "area_journeys" or "flows" or "catchments" or "demand", var option, _, ..] => option,
                    _ => null,
                };
            default:
                return null;
        }
    }

    /// <summary>The codes of every option an address is about: one, or those it compares.</summary>
    public static IReadOnlyList<string> ListCodes(Address address)
    {
        if (FindCode(address) is { } code) return [code];
        return !address.Path.StartsWith("evaluation/", StringComparison.Ordinal) ? [] : address.Path.Split('/') switch
        {
            [_, _, "weight-flip", _, var rival] => [rival],
            [_, _, "weights", _, "weight-flip", _, var rival] => [rival],
            [_, _, "nearest-flip", var rival] => [rival],
            [_, _, "weights", _, "nearest-flip", var rival] => [rival],
            [_, _, "dominance", var dominant, var dominated] => [dominant, dominated],
            _ => [],
        };
    }

    private static string Segment(string path, int start) => path.IndexOf('/', start) is > 0 and var end ? path[start..end] : path[start..];

    /// <summary>Whether a column names an option that its row is about.</summary>
    public static bool NamesOption(Field field) =>
        field.References == "options" || field is { Name: "option" or "rival" or "leader" or "dominant" or "dominated", Type: FieldType.Code };
}
