using Microsoft.AspNetCore.Html;

namespace Chesil.Components;

/// <summary>Renders a contents list.</summary>
public static class ContentsListHtml
{
    private const string Block = "nhsuk-contents-list";

    /// <summary>The list as navigation.</summary>
    public static IHtmlContent Render(ContentsListOptions options) =>
        Element.For("nav", Block, options).Set("role", "navigation").Set("aria-label", options.AriaLabel)
            .Add(new Element("h2").Class("nhsuk-u-visually-hidden").Add(options.VisuallyHiddenText))
            .Add(List(options.Items));

    private static Element List(IReadOnlyList<ContentsListItem> items) => new Element("ol").Class(Block + "__list").AddEach(items, Item);

    private static Element Item(ContentsListItem item) =>
        new Element("li").Class(Block + "__item").Set("aria-current", item.IsCurrent ? "page" : null)
            .Add(item.IsCurrent
                ? Element.For("span", Block + "__current", item).Add(item.Content)
                : Element.For("a", Block + "__link", item).Set("href", item.Href ?? "").Add(item.Content))
            .Add(item.Items.Count > 0 ? List(item.Items) : null);
}
