using Microsoft.AspNetCore.Html;

namespace Chesil.Components;

/// <summary>Renders an error summary.</summary>
public static class ErrorSummaryHtml
{
    private const string Block = "nhsuk-error-summary";

    /// <summary>The summary. Its inner element is the alert, so that taking the focus does not cut off its announcement.</summary>
    public static IHtmlContent Render(ErrorSummaryOptions options)
    {
        var body = new Element("div").Class(Block + "__body")
            .Add(options.Description is null ? null : new Element("p").Add(options.Description));
        if (options.ErrorList.Count > 0) body.Add(new Element("ul").Class("nhsuk-list", Block + "__list").AddEach(options.ErrorList, Item));
        return Element.For("div", Block, options).Set("data-module", Block)
            .Set("data-disable-auto-focus", options.DisableAutoFocus is { } disabled ? (disabled ? "true" : "false") : null)
            .Add(new Element("div").Set("role", "alert")
                .Add(HeadingHtml.Render(options.Heading, Block + "__heading"))
                .Add(body));
    }

    private static Element Item(ErrorSummaryItem item) => new Element("li")
        .Add(item.Href is null ? item.Content : Element.For("a", null, item with { Classes = null }).Set("href", item.Href).Add(item.Content));
}
