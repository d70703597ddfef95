using System.Text.Json;
using Microsoft.AspNetCore.Html;

namespace Chesil.Components;

/// <summary>The icons of nhsuk-frontend, taken from its package when this library is built.</summary>
internal static class IconHtml
{
    private static readonly Dictionary<string, string> Shapes = Read();

    /// <exception cref="ArgumentException">There is no icon of that name.</exception>
    public static Element Render(string name) => Shapes.TryGetValue(name, out var shape)
        ? new Element("svg").Class("nhsuk-icon", "nhsuk-icon--" + name)
            .Set("xmlns", "http://www.w3.org/2000/svg").Set("viewBox", "0 0 24 24").Set("width", "16").Set("height", "16")
            .Set("focusable", "false").Set("aria-hidden", "true").Add(new HtmlString(shape))
        : throw new ArgumentException($"There is no icon called '{name}'. There are: {string.Join(", ", Shapes.Keys.Order(StringComparer.Ordinal))}.", nameof(name));

    private static Dictionary<string, string> Read()
    {
        using var stream = typeof(IconHtml).Assembly.GetManifestResourceStream("icons.json")
            ?? throw new InvalidOperationException("icons.json is not inside the assembly.");
        return JsonSerializer.Deserialize<Dictionary<string, string>>(stream)!;
    }
}
