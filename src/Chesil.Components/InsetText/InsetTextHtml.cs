using Microsoft.AspNetCore.Html;

namespace Chesil.Components;

/// <summary>Renders inset text.</summary>
public static class InsetTextHtml
{
    /// <summary>The text, set apart.</summary>
    public static IHtmlContent Render(InsetTextOptions options) =>
        Element.For("div", "nhsuk-inset-text", options)
            .Add(Elements.Hidden(options.VisuallyHiddenText + ": "))
            .Add(Elements.Paragraph(options.Content));
}
