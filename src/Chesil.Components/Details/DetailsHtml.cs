using Microsoft.AspNetCore.Html;

namespace Chesil.Components;

/// <summary>Renders details.</summary>
public static class DetailsHtml
{
    /// <summary>The summary and what it unfolds.</summary>
    public static IHtmlContent Render(DetailsOptions options)
    {
        var summary = options.Summary ?? new SummaryOptions();
        return Element.For("details", "nhsuk-details", options).Set("open", options.IsOpen)
            .Add(Element.For("summary", "nhsuk-details__summary", summary)
                .Add(new Element("span").Class("nhsuk-details__summary-text").Add(summary.Content)))
            .Add(new Element("div").Class("nhsuk-details__text").Add(options.Content));
    }
}
