using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Chesil.Components;

/// <summary>
/// <c>&lt;nhsuk-hint&gt;As it should read on the page&lt;/nhsuk-hint&gt;</c>: helps to answer. Inside a field's tag it is that
/// field's hint, for hints that are more than words.
/// </summary>
[HtmlTargetElement("nhsuk-hint")]
public sealed class HintTagHelper : TagHelper
{
    /// <inheritdoc />
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var hint = new HintOptions
        {
            Id = output.ReadId(),
            Classes = output.ReadClasses(),
            Attributes = output.ReadAttributes(),
            Content = await output.ReadContentAsync(),
        };
        context.HandOverOrShow(output, hint, HintHtml.Render);
    }
}
