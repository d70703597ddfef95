using Microsoft.AspNetCore.Html;

namespace Chesil.Components;

/// <summary>Renders a tag.</summary>
public static class TagHtml
{
    private const string Block = "nhsuk-tag";

    /// <summary>The tag.</summary>
    public static IHtmlContent Render(TagOptions options)
    {
        // A colour among the classes is the more particular wish.
        var isColoured = Enum.GetValues<TagColour>().Any(colour => Elements.Modifier(Block, colour) is { } modifier && options.Classes?.Contains(modifier, StringComparison.Ordinal) == true);
        return Element.For("strong", Block, options with { Classes = null },
            isColoured ? null : Elements.Modifier(Block, options.Colour),
            options.HasBorder ? null : Block + "--no-border",
            options.Classes).Add(options.Content);
    }
}
