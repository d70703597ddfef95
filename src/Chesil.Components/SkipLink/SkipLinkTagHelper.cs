using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Chesil.Components;

/// <summary><c>&lt;nhsuk-skip-link /&gt;</c>: past the header, to what the page is about.</summary>
[HtmlTargetElement("nhsuk-skip-link", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class SkipLinkTagHelper : TagHelper
{
    /// <summary>The fragment of the main element.</summary>
    public string Href { get; set; } = "#maincontent";

    /// <inheritdoc />
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output) =>
        output.Show(SkipLinkHtml.Render(new()
        {
            Id = output.ReadId(),
            Classes = output.ReadClasses(),
            Attributes = output.ReadAttributes(),
            Href = Href,
            Content = await output.ReadContentAsync() ?? "Skip to main content",
        }));
}
