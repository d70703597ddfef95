using Microsoft.AspNetCore.Mvc.Rendering;

namespace Chesil.Components;

/// <summary>
/// The fields that a page shows, in their order, with the ids that an error summary leads to. Each field's tag enters
/// itself; the summary, which stands above them, asks when the page is written.
/// </summary>
internal sealed class FieldsOnPage
{
    private readonly Dictionary<string, (int Order, string Id)> _fields = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>The fields of the page that is being made.</summary>
    public static FieldsOnPage Of(ViewContext view)
    {
        // A view that is rendered without a request has no summary to tell.
        if (view.HttpContext is not { } http) return new();
        if (http.Items[typeof(FieldsOnPage)] is FieldsOnPage known) return known;
        var fields = new FieldsOnPage();
        http.Items[typeof(FieldsOnPage)] = fields;
        return fields;
    }

    /// <summary>Enters a field, or a part of one.</summary>
    public void Add(string name, string id) => _fields.TryAdd(name, (_fields.Count, id));

    /// <summary>The place and the id of a field, or of the field that it is a part of.</summary>
    public (int Order, string Id)? Find(string name)
    {
        for (var part = name; part.Length > 0; part = part[..Math.Max(0, part.LastIndexOfAny(['.', '[']))])
        {
            if (_fields.TryGetValue(part, out var field)) return field;
        }
        return null;
    }
}
