using Microsoft.AspNetCore.Html;

namespace Chesil.Components;

/// <summary>Renders a button.</summary>
public static class ButtonHtml
{
    private const string Block = "nhsuk-button";

    /// <summary>A link where it has an address and no type, otherwise a button.</summary>
    public static IHtmlContent Render(ButtonOptions options)
    {
        var isLink = options.Href is not null && options.Type is null;
        var node = Element.For(isLink ? "a" : "button", Block, options with { Classes = null },
                Elements.Modifier(Block, options.Variant),
                options.Icon is null ? null : Block + "--icon",
                options.IsSmall ? Block + "--small" : null,
                options.Classes)
            .Set("data-module", "nhsuk-button")
            .Set("data-prevent-double-click", options.PreventDoubleClick is { } prevents ? (prevents ? "true" : "false") : null);
        if (isLink) node.Set("href", options.Href).Set("role", "button").Set("draggable", "false");
        else
        {
            node.Set("name", options.Name).Set("type", options.Type ?? "submit").Set("value", options.Value)
                .Set("disabled", options.IsDisabled).Set("aria-disabled", options.IsDisabled ? "true" : null);
        }
        node.Set("aria-label", options.AriaLabel);
        return options.Icon is { } icon ? WithIcon(node, icon, options.Content) : node.Add(options.Content);
    }

    private static Element WithIcon(Element node, ButtonIcon icon, Content? content) => node
        .Add(icon.Placement is IconPlacement.Start ? IconHtml.Render(icon.Name) : null)
        .Add(content is null ? null : new Element("span").Class("nhsuk-button__content").Add(content))
        .Add(icon.Placement is IconPlacement.End ? IconHtml.Render(icon.Name) : null);
}
