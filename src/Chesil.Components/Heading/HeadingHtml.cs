using Microsoft.AspNetCore.Html;

namespace Chesil.Components;

/// <summary>The heading inside a component.</summary>
internal static class HeadingHtml
{
    // Without it a screen reader reads the caption and the heading as one word.
    private static readonly HtmlString Space = new(" ");

    /// <param name="heading">What it says and how.</param>
    /// <param name="className">The component's class for its heading.</param>
    /// <param name="level">The level where the heading names none.</param>
    /// <param name="sizePrefix">What a size's class begins with; null where the component has no sizes.</param>
    /// <param name="element">The element's name where the heading names none.</param>
    public static IHtmlContent? Render(HeadingOptions? heading, string? className, int level = 2, string? sizePrefix = null, string? element = null)
    {
        if (heading?.Content is not { } content) return null;
        var caption = Caption(heading.Caption, heading.Size);
        var placement = heading.Caption?.Placement ?? CaptionPlacement.Start;
        var name = heading.Element ?? element ?? "h" + Math.Clamp(heading.Level ?? level, 1, 6);
        var size = sizePrefix is not null && heading.Size is { } chosen ? sizePrefix + chosen.ToString().ToLowerInvariant() : null;
        var node = Element.For(name, className, heading with { Classes = null }, size, heading.Classes)
            .Add(placement is CaptionPlacement.Start && caption is not null ? Elements.Join(caption, Space) : null)
            .Add(heading.Href is { } href ? new Element("a").Class("nhsuk-link").Set("href", href).Add(content) : content);
        if (heading.VisuallyHiddenText is { } hidden) node.Add(Elements.Hidden(" " + hidden));
        node.Add(placement is CaptionPlacement.End && caption is not null ? Elements.Join(Space, caption) : null);
        return placement switch
        {
            CaptionPlacement.Before => Elements.Join(caption, node),
            CaptionPlacement.After => Elements.Join(node, caption),
            _ => node,
        };
    }

    /// <summary>The caption, or nothing where it says nothing.</summary>
    /// <param name="options">What it says and how.</param>
    /// <param name="headingSize">The size of its heading, which it follows where it names none.</param>
    public static Element? Caption(CaptionOptions? options, HeadingSize? headingSize = null)
    {
        if (options is not { Content: { } content } caption) return null;
        var size = caption.Size ?? headingSize;
        var className = size is HeadingSize.M or HeadingSize.L or HeadingSize.Xl ? "nhsuk-caption-" + size.ToString()!.ToLowerInvariant() : "nhsuk-caption";
        var isBelow = caption.Placement is CaptionPlacement.End or CaptionPlacement.After;
        return Element.For(caption.Element ?? "span", className, caption with { Classes = null }, isBelow ? "nhsuk-caption--bottom" : null, caption.Classes).Add(content);
    }
}
