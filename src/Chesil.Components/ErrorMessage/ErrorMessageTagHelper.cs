using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Chesil.Components;

/// <summary><c>&lt;nhsuk-error-message id="x-error"&gt;Enter a reason&lt;/nhsuk-error-message&gt;</c>: what is wrong, where no tag of a field says it.</summary>
[HtmlTargetElement("nhsuk-error-message")]
public sealed class ErrorMessageTagHelper : TagHelper
{
    /// <inheritdoc />
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output) =>
        output.Show(ErrorMessageHtml.Render(new()
        {
            Id = output.ReadId(),
            Classes = output.ReadClasses(),
            Attributes = output.ReadAttributes(),
            Content = await output.ReadContentAsync(),
        }));
}
