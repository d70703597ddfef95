using Microsoft.AspNetCore.Html;

namespace Chesil.Components;

/// <summary>Renders a panel.</summary>
public static class PanelHtml
{
    private const string Block = "nhsuk-panel";

    /// <summary>The panel.</summary>
    public static IHtmlContent Render(PanelOptions options)
    {
        var heading = options.Heading;
        return Element.For("div", Block, options, Elements.Modifier(Block, options.Variant))
            .Add(HeadingHtml.Render(heading, Block + "__heading", level: 1, sizePrefix: heading?.Size is HeadingSize.M or HeadingSize.L or HeadingSize.Xl ? Block + "__heading--" : null))
            .Add(options.Content is null ? null : new Element("div").Class(Block + "__body").Add(options.Content));
    }
}
