using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Chesil.Components;

/// <summary><c>&lt;nhsuk-inset-text&gt;&lt;p&gt;...&lt;/p&gt;&lt;/nhsuk-inset-text&gt;</c>: something a reader should not miss.</summary>
[HtmlTargetElement("nhsuk-inset-text")]
public sealed class InsetTextTagHelper : TagHelper
{
    /// <summary>What it is, for people who listen to the page.</summary>
    public string VisuallyHiddenText { get; set; } = "Information";

    /// <inheritdoc />
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output) =>
        output.Show(InsetTextHtml.Render(new()
        {
            Id = output.ReadId(),
            Classes = output.ReadClasses(),
            Attributes = output.ReadAttributes(),
            Content = await output.ReadContentAsync(),
            VisuallyHiddenText = VisuallyHiddenText,
        }));
}
