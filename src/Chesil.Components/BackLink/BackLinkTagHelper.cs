using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Chesil.Components;

/// <summary><c>&lt;nhsuk-back-link href="..."&gt;Back&lt;/nhsuk-back-link&gt;</c>: the page before.</summary>
[HtmlTargetElement("nhsuk-back-link", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class BackLinkTagHelper : TagHelper
{
    /// <summary>Where it leads.</summary>
    public string? Href { get; set; }

    /// <summary>Words before it for people who listen to the page.</summary>
    public string? VisuallyHiddenText { get; set; }

    /// <inheritdoc />
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output) =>
        output.Show(BackLinkHtml.Render(new()
        {
            Id = output.ReadId(),
            Classes = output.ReadClasses(),
            Attributes = output.ReadAttributes(),
            Href = Href,
            VisuallyHiddenText = VisuallyHiddenText,
            Content = await output.ReadContentAsync(),
        }));
}
