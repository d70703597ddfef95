using Microsoft.AspNetCore.Html;

namespace Chesil.Components;

/// <summary>Renders a back link.</summary>
public static class BackLinkHtml
{
    /// <summary>A link where it has an address and no type, otherwise a button.</summary>
    public static IHtmlContent Render(BackLinkOptions options)
    {
        var isLink = options.Href is not null && options.Type is null;
        var node = Element.For(isLink ? "a" : "button", "nhsuk-back-link", options with { Classes = null },
            options.IsReverse ? "nhsuk-back-link--reverse" : null, options.Classes);
        if (isLink) node.Set("href", options.Href);
        else node.Set("type", options.Type ?? "submit");
        if (options.VisuallyHiddenText is { } hidden) node.Add(Elements.Hidden(hidden + " "));
        return node.Add(options.Content ?? "Back");
    }
}
