using Microsoft.AspNetCore.Html;

namespace Chesil.Components;

/// <summary>Renders a warning callout.</summary>
public static class WarningCalloutHtml
{
    private const string Important = "Important";

    /// <summary>A warning card, which says that it is important where its heading does not.</summary>
    public static IHtmlContent Render(WarningCalloutOptions options)
    {
        var saysSo = options.Heading?.Content?.Words?.Contains(Important, StringComparison.OrdinalIgnoreCase) ?? true;
        return CardHtml.Render(new()
        {
            Id = options.Id,
            Classes = options.Classes,
            Attributes = options.Attributes,
            Heading = options.Heading is null ? null : options.Heading with
            {
                Level = options.Heading.Level ?? 3,
                VisuallyHiddenText = options.Heading.VisuallyHiddenText ?? (saysSo ? null : Important),
            },
            Description = options.Content,
            Variant = CardVariant.Warning,
        });
    }
}
