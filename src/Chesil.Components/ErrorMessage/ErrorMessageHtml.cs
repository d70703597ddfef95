using Microsoft.AspNetCore.Html;

namespace Chesil.Components;

/// <summary>Renders an error message.</summary>
public static class ErrorMessageHtml
{
    /// <summary>The message.</summary>
    public static IHtmlContent Render(ErrorMessageOptions options) => Element.For("span", "nhsuk-error-message", options)
        .Add(options.VisuallyHiddenText.Length == 0 ? null : Elements.Hidden(options.VisuallyHiddenText + ": "))
        .Add(options.Content);
}
