using Microsoft.AspNetCore.Html;

namespace Chesil.Components;

/// <summary>Renders a card.</summary>
public static class CardHtml
{
    private const string Block = "nhsuk-card";

    /// <summary>The box.</summary>
    public static IHtmlContent Render(CardOptions options)
    {
        var heading = Heading(options);
        var hasActions = options.Actions.Count > 0;
        var description = options.Description ?? new CardDescription();
        return Element.For("div", Block, options with { Classes = null },
                options.IsClickable ? Block + "--clickable" : null, Elements.Modifier(Block, options.Variant), options.Classes)
            .Add(Image(options.Image))
            .Add(hasActions ? new Element("div").Class(Block + "__heading-container").Add(heading).Add(Actions(options)) : null)
            .Add(Element.For("div", Block + "__content", description)
                .Add(hasActions ? null : heading)
                .Add(Elements.Paragraph(description.Content, Block + "__description"))
                .Add(options.Variant is CardVariant.Primary ? IconHtml.Render("chevron-right-circle") : null));
    }

    private static IHtmlContent? Heading(CardOptions options) => options.Heading switch
    {
        null => null,
        { Content: { IsMarkup: true } markup } => markup,
        var heading => HeadingHtml.Render(heading with { Content = Content.Of(Name(heading, options)), VisuallyHiddenText = null }, Block + "__heading", sizePrefix: "nhsuk-heading-"),
    };

    private static IHtmlContent? Name(HeadingOptions heading, CardOptions options)
    {
        if (options.Href is not null && options.Variant is not CardVariant.Feature)
            return new Element("a").Class(Block + "__link").Set("href", options.Href).Add(heading.Content);
        if (heading.VisuallyHiddenText is not { } hidden) return heading.Content;
        return new Element("span").Set("role", "text").Add(Elements.Hidden(hidden + ": ")).Add(heading.Content);
    }

    private static Element Actions(CardOptions options) => options.Actions is [var only]
        ? new Element("div").Class(Block + "__actions").Add(ActionHtml.Render(only, options))
        : new Element("ul").Class(Block + "__actions").AddEach(options.Actions,
            action => new Element("li").Class(Block + "__action").Add(ActionHtml.Render(action, options)));

    private static IHtmlContent? Image(CardImage? image) => image switch
    {
        null => null,
        { Content: { } content } => content,
        { Src: null } => null,
        _ => new Element("img").Class(Block + "__img").Set("src", image.Src).Set("alt", image.Alt),
    };
}
