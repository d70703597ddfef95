using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Chesil.Components;

/// <summary><c>&lt;nhsuk-panel heading="Option proposed"&gt;Its code is D.&lt;/nhsuk-panel&gt;</c>: what has just been done.</summary>
[HtmlTargetElement("nhsuk-panel")]
public sealed class PanelTagHelper : TagHelper
{
    /// <summary>What was done.</summary>
    public string Heading { get; set; } = "";

    /// <summary>The heading's place in the outline of the page.</summary>
    public int HeadingLevel { get; set; } = 1;

    /// <summary>How large the heading is: M, L or XL; the panel's own size where it is not said.</summary>
    public HeadingSize HeadingSize { get; set; }

    /// <summary>Whether something was done or should be thought about.</summary>
    public PanelVariant Variant { get; set; }

    /// <inheritdoc />
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output) =>
        output.Show(PanelHtml.Render(new()
        {
            Id = output.ReadId(),
            Classes = output.ReadClasses(),
            Attributes = output.ReadAttributes(),
            Heading = new() { Content = Heading, Level = HeadingLevel, Size = HeadingSize },
            Content = await output.ReadContentAsync(),
            Variant = Variant,
        }));
}
