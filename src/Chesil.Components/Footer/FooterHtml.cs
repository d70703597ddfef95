using Microsoft.AspNetCore.Html;

namespace Chesil.Components;

/// <summary>Renders a footer.</summary>
public static class FooterHtml
{
    private const string Block = "nhsuk-footer";

    /// <summary>The footer.</summary>
    public static IHtmlContent Render(FooterOptions options)
    {
        var container = new Element("div").Class("nhsuk-width-container", options.ContainerClasses)
            .AddEach(options.Navigation.Chunk(options.Columns), groups => new Element("div").Class(Block + "__navigation", "nhsuk-grid-row")
                .AddEach(groups, group => Group(group, options.Columns)))
            .Add(Meta(options.Meta ?? new FooterMeta(), options.Copyright));
        return Element.For("footer", Block, options).Set("role", "contentinfo").Add(container);
    }

    private static Element Group(FooterGroup group, int columns)
    {
        var width = group.Width ?? columns switch { 1 => "full", 2 => "one-half", 3 => "one-third", _ => "one-quarter" };
        var heading = group.Heading is null ? null : group.Heading with { Size = HeadingSize.S };
        return new Element("div").Class("nhsuk-grid-column-" + width)
            .Add(HeadingHtml.Render(heading, Block + "__heading", sizePrefix: "nhsuk-heading-"))
            .Add(Elements.Paragraph(group.Content, "nhsuk-body-s"))
            .Add(List(group.Items));
    }

    private static Element Meta(FooterMeta meta, Content? copyright) =>
        new Element("div").Class(Block + "__meta")
            .Add(meta.Items.Count == 0 ? null : new Element("h2").Class("nhsuk-u-visually-hidden").Add(meta.VisuallyHiddenText))
            .Add(List(meta.Items))
            .Add(Elements.Paragraph(meta.Content, "nhsuk-body-s"))
            .Add(Elements.Paragraph(copyright, "nhsuk-body-s"));

    private static Element? List(IReadOnlyList<FooterItem> items) => items.Count == 0 ? null :
        new Element("ul").Class(Block + "__list").AddEach(items, item => new Element("li").Class(Block + "__list-item")
            .Add(Element.For("a", Block + "__list-item-link", item).Set("href", item.Href ?? "").Add(item.Content)));
}
