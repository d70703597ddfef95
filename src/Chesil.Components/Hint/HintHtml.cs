using Microsoft.AspNetCore.Html;

namespace Chesil.Components;

/// <summary>Renders a hint.</summary>
public static class HintHtml
{
    /// <summary>The hint.</summary>
    public static IHtmlContent Render(HintOptions options) => Render(options, null);

    internal static IHtmlContent Render(HintOptions options, string? className) => Element.For("div", "nhsuk-hint", options, className).Add(options.Content);
}
