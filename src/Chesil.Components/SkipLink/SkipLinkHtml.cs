using Microsoft.AspNetCore.Html;

namespace Chesil.Components;

/// <summary>Renders a skip link.</summary>
public static class SkipLinkHtml
{
    /// <summary>The link.</summary>
    public static IHtmlContent Render(SkipLinkOptions options) =>
        Element.For("a", "nhsuk-skip-link", options).Set("data-module", "nhsuk-skip-link").Set("href", options.Href).Add(options.Content);
}
