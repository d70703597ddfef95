using Microsoft.AspNetCore.Html;

namespace Chesil.Components;

/// <summary>Renders what scrolls sideways.</summary>
public static class ScrollHtml
{
    /// <summary>The frame and what scrolls in it.</summary>
    public static IHtmlContent Render(ScrollOptions options) =>
        Element.For("div", "nhsuk-scroll", options with { Classes = null }, options.IsReverse ? "nhsuk-scroll--reverse" : null, options.Classes)
            .Set("data-module", "nhsuk-scroll")
            .Add(new Element("div").Class("nhsuk-scroll__content").Set("role", "region").Set("aria-labelledby", options.LabelledBy)
                .Add(Elements.Paragraph(options.Content)));
}
