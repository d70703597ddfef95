using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Chesil.Components;

/// <summary><c>&lt;nhsuk-warning-callout heading="These figures are invented"&gt;...&lt;/nhsuk-warning-callout&gt;</c>.</summary>
[HtmlTargetElement("nhsuk-warning-callout")]
public sealed class WarningCalloutTagHelper : TagHelper
{
    /// <summary>What it is about.</summary>
    public string? Heading { get; set; }

    /// <summary>The heading's place in the outline of the page.</summary>
    public int HeadingLevel { get; set; } = 3;

    /// <inheritdoc />
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output) =>
        output.Show(WarningCalloutHtml.Render(new()
        {
            Id = output.ReadId(),
            Classes = output.ReadClasses(),
            Attributes = output.ReadAttributes(),
            Content = await output.ReadContentAsync(),
            Heading = Heading is null ? null : new() { Content = Heading, Level = HeadingLevel },
        }));
}
