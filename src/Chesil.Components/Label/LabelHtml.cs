using Microsoft.AspNetCore.Html;

namespace Chesil.Components;

/// <summary>Renders a label.</summary>
public static class LabelHtml
{
    private const string Block = "nhsuk-label";

    /// <summary>The label, in its heading where it has one; nothing where it says nothing.</summary>
    public static IHtmlContent? Render(LabelOptions options)
    {
        if (options.Words is not { } words) return null;
        var caption = options.ChosenCaption;
        var label = HeadingHtml.Render(new HeadingOptions
        {
            Content = words,
            Id = options.Id,
            Classes = options.Classes,
            Attributes = Elements.Attributes(options.Attributes, ("for", options.For)),
            Size = Elements.Size(Block, options.ChosenSize, options.Classes),
            VisuallyHiddenText = options.HiddenWords,
            Caption = caption?.Placement is CaptionPlacement.Before or CaptionPlacement.After ? null : caption,
        }, Block, sizePrefix: Block + "--", element: "label");
        return Elements.Join(
            caption?.Placement is CaptionPlacement.Before ? HeadingHtml.Caption(caption) : null,
            options.Heading is { } heading ? Element.For($"h{Math.Clamp(heading.Level ?? 1, 1, 6)}", Block + "-wrapper", heading).Add(label) : label,
            caption?.Placement is CaptionPlacement.After ? HeadingHtml.Caption(caption) : null);
    }
}
