using Microsoft.AspNetCore.Html;

namespace Chesil.Components;

/// <summary>Renders a fieldset.</summary>
public static class FieldsetHtml
{
    private const string Block = "nhsuk-fieldset";

    /// <summary>The fieldset.</summary>
    public static IHtmlContent Render(FieldsetOptions options) => Element.For("fieldset", Block, options)
        .Set("role", options.Role)
        .Set("aria-describedby", options.DescribedBy)
        .Add(options.Legend is null ? null : Legend(options.Legend))
        .Add(options.Content);

    /// <summary>The legend, with its heading inside where it has one; nothing where it says nothing.</summary>
    public static IHtmlContent? Legend(LegendOptions options)
    {
        if (options.Words is not { } words) return null;
        var caption = options.ChosenCaption;
        var inside = new HeadingOptions
        {
            Content = words,
            VisuallyHiddenText = options.HiddenWords,
            Caption = caption?.Placement switch
            {
                CaptionPlacement.After => null,
                // Nothing may stand before a legend.
                CaptionPlacement.Before => caption with { Placement = CaptionPlacement.Start },
                _ => caption,
            },
        };
        var size = Elements.Size(Block + "__legend", options.ChosenSize, options.Classes);
        var sizeClass = size is null ? null : $"{Block}__legend--{size.Value.ToString().ToLowerInvariant()}";
        var legend = options.Heading is { } heading
            ? Element.For("legend", Block + "__legend", options, sizeClass).Add(HeadingHtml.Render(
                inside with { Id = heading.Id, Attributes = heading.Attributes, Classes = heading.Classes, Level = heading.Level }, Block + "__heading", level: 1))
            : HeadingHtml.Render(inside with { Id = options.Id, Attributes = options.Attributes, Classes = $"{sizeClass} {options.Classes}".Trim() }, Block + "__legend", element: "legend");
        return Elements.Join(legend, caption?.Placement is CaptionPlacement.After ? HeadingHtml.Caption(caption) : null);
    }
}
