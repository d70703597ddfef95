using Chesil.Packages.Addresses;
using Chesil.Packages.Schemas;

namespace Chesil.Components.Reviews;

/// <summary>Which options an address, or a column of a table, is about.</summary>
internal static class OptionAddresses
{
    /// <summary>The code of the one option an address belongs to; null where it belongs to none.</summary>
    public static string? FindCode(Address address) => address.Path.Split('/') switch
    {
        ["access" or "demand" or "beds" or "beds-added" or "bed-days" or "arrangement" or "cost" or "sift" or "hurdle" or "change" or "broken-link", var option, ..] => option,
        ["score" or "performance", _, var option, ..] => option,
        ["evaluation", _, "option", var option, ..] => option,
        ["evaluation", _, "weights", _, "option", var option, ..] => option,
        ["table", "access_curve" or "area_journeys" or "flows" or "catchments" or "demand", var option, _, ..] => option,
        _ => null,
    };

    /// <summary>The codes of every option an address is about: one, or those it compares.</summary>
    public static IReadOnlyList<string> ListCodes(Address address)
    {
        if (FindCode(address) is { } code) return [code];
        return address.Path.Split('/') switch
        {
            ["evaluation", _, "weight-flip", _, var rival] => [rival],
            ["evaluation", _, "weights", _, "weight-flip", _, var rival] => [rival],
            ["evaluation", _, "nearest-flip", var rival] => [rival],
            ["evaluation", _, "weights", _, "nearest-flip", var rival] => [rival],
            ["evaluation", _, "dominance", var dominant, var dominated] => [dominant, dominated],
            _ => [],
        };
    }

    /// <summary>Whether a column names an option that its row is about.</summary>
    public static bool NamesOption(Field field) =>
        field.References == "options" || field is { Name: "option" or "rival" or "leader" or "dominant" or "dominated", Type: FieldType.Code };
}
