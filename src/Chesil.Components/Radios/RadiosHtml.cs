using Microsoft.AspNetCore.Html;

namespace Chesil.Components;

/// <summary>Renders radios.</summary>
public static class RadiosHtml
{
    /// <summary>The question, the hint, the error and the choices.</summary>
    public static IHtmlContent Render(RadiosOptions options) => ChoicesHtml.Render("nhsuk-radios", "radio", options, options.Items,
        item => !string.IsNullOrEmpty(options.Value) && item.Value == options.Value);
}
