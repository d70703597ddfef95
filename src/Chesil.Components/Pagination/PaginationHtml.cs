using System.Globalization;
using Microsoft.AspNetCore.Html;

namespace Chesil.Components;

/// <summary>Renders pagination.</summary>
public static class PaginationHtml
{
    private const string Block = "nhsuk-pagination";

    /// <summary>The links as navigation.</summary>
    public static IHtmlContent Render(PaginationOptions options)
    {
        var isNumbered = options.Items.Count > 0;
        var node = Element.For("nav", Block, options with { Classes = null }, isNumbered ? Block + "--numbered" : null, options.Classes)
            .Set("role", "navigation").Set("aria-label", options.AriaLabel);
        return isNumbered
            ? node.Add(NumberedNeighbour(options.Previous, isNext: false))
                .Add(new Element("ul").Class(Block + "__list").AddEach(options.Items, Item))
                .Add(NumberedNeighbour(options.Next, isNext: true))
            : node.Add(new Element("ul").Class("nhsuk-list", Block + "__list")
                .Add(NamedNeighbour(options.Previous, isNext: false))
                .Add(NamedNeighbour(options.Next, isNext: true)));
    }

    private static Element Item(PaginationItem item)
    {
        var node = new Element("li").Class(Block + "__item", item.IsCurrent ? Block + "__item--current" : null,
            item.IsEllipsis ? Block + "__item--ellipsis" : null, item.Classes);
        if (item.IsEllipsis) return node.Add("\u22ef");
        var number = item.Number?.ToString(CultureInfo.InvariantCulture);
        return node.Add(Element.For("a", Block + "__link", item with { Classes = null }).Set("href", item.Href ?? "")
            .Set("aria-label", item.AriaLabel ?? "Page " + number).Set("aria-current", item.IsCurrent ? "page" : null).Add(number));
    }

    private static Element? NumberedNeighbour(PaginationLink? link, bool isNext) => link?.Href is null ? null :
        new Element("a").Set("href", link.Href).Class(Block + (isNext ? "__next" : "__previous")).Set("rel", isNext ? "next" : "prev")
            .Add(isNext ? null : IconHtml.Render("arrow-left"))
            .Add(Title(link, isNext))
            .Add(isNext ? IconHtml.Render("arrow-right") : null);

    private static Element? NamedNeighbour(PaginationLink? link, bool isNext)
    {
        if (link?.Href is null) return null;
        var anchor = Element.For("a", Block + "__link", link with { Classes = null }, Block + (isNext ? "__link--next" : "__link--prev"))
            .Set("href", link.Href).Set("rel", isNext ? "next" : "prev").Add(Title(link, isNext));
        if (link.Label is { } label) anchor.AddExactly(" ").Add(Elements.Hidden(":")).AddExactly(" ").Add(new Element("span").Class(Block + "__page").Add(label));
        return new Element("li").Class(isNext ? "nhsuk-pagination-item--next" : "nhsuk-pagination-item--previous")
            .Add(anchor.Add(IconHtml.Render(isNext ? "arrow-right" : "arrow-left")));
    }

    private static Element Title(PaginationLink link, bool isNext)
    {
        var title = new Element("span").Class(Block + "__title");
        return link.Content is { } content ? title.Add(content) : title.Add(isNext ? "Next" : "Previous").Add(Elements.Hidden(" page"));
    }
}
