using Microsoft.AspNetCore.Mvc.Rendering;

namespace Chesil.Components;

/// <summary>The members of an enum as choices: the display name is what is read, the member's name is what is posted.</summary>
internal static class EnumChoices
{
    public static IEnumerable<SelectListItem> Of(ModelField field)
    {
        if (field.ItemMetadata is not { IsEnum: true } metadata) return [];
        var names = metadata.EnumNamesAndValues!.ToLookup(pair => pair.Value, pair => pair.Key);
        return metadata.EnumGroupedDisplayNamesAndValues!.Select(pair => new SelectListItem(pair.Key.Name, names[pair.Value].First()));
    }
}
