using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Chesil.Components;

/// <summary><c>&lt;nhsuk-scroll labelled-by="..."&gt;</c>: something wide, such as a chart, that scrolls sideways on its own.</summary>
[HtmlTargetElement("nhsuk-scroll")]
public sealed class ScrollTagHelper : TagHelper
{
    /// <summary>The id of what names it.</summary>
    public string? LabelledBy { get; set; }

    /// <inheritdoc />
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output) =>
        output.Show(ScrollHtml.Render(new()
        {
            Id = output.ReadId(),
            Classes = output.ReadClasses(),
            Attributes = output.ReadAttributes(),
            Content = await output.ReadContentAsync(),
            LabelledBy = LabelledBy,
        }));
}
