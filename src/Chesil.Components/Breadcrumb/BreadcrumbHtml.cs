using Microsoft.AspNetCore.Html;

namespace Chesil.Components;

/// <summary>Renders a breadcrumb.</summary>
public static class BreadcrumbHtml
{
    /// <summary>The list for wide screens and the link back for narrow ones.</summary>
    public static IHtmlContent Render(BreadcrumbOptions options)
    {
        var last = options.Items.Count > 0 ? options.Items[^1] : null;
        var back = options.BackLink ?? new BackLinkOptions();
        var list = new Element("ol").Class("nhsuk-breadcrumb__list").AddEach(options.Items.Where(item => item.Href is not null), Item);
        return Element.For("nav", "nhsuk-breadcrumb", options with { Classes = null }, options.IsReverse ? "nhsuk-breadcrumb--reverse" : null, options.Classes)
            .Set("aria-label", options.AriaLabel)
            .Add(list)
            .Add(BackLinkHtml.Render(back with
            {
                Href = back.Href ?? last?.Href,
                Content = back.Content ?? last?.Content,
                Attributes = back.Attributes ?? last?.Attributes,
                VisuallyHiddenText = back.VisuallyHiddenText ?? "Back to",
                IsReverse = back.IsReverse || options.IsReverse,
            }));
    }

    private static Element Item(BreadcrumbItem item) =>
        new Element("li").Class("nhsuk-breadcrumb__list-item")
            .Add(Element.For("a", "nhsuk-breadcrumb__link", item with { Classes = null }).Set("href", item.Href).Add(item.Content));
}
