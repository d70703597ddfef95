using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Chesil.Components;

/// <summary>
/// <c>&lt;nhsuk-details summary="How this was worked out"&gt;...&lt;/nhsuk-details&gt;</c>: something more, folded away.
/// <c>&lt;nhsuk-expander&gt;</c> is the same in a box, for several in a row.
/// </summary>
[HtmlTargetElement("nhsuk-details")]
[HtmlTargetElement("nhsuk-expander")]
public sealed class DetailsTagHelper : TagHelper
{
    /// <summary>What is always seen.</summary>
    public string Summary { get; set; } = "";

    /// <summary>Whether it starts unfolded.</summary>
    public bool Open { get; set; }

    /// <inheritdoc />
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output) =>
        output.Show(DetailsHtml.Render(new()
        {
            Id = output.ReadId(),
            Classes = context.TagName == "nhsuk-expander" ? $"nhsuk-expander {output.ReadClasses()}".Trim() : output.ReadClasses(),
            Attributes = output.ReadAttributes(),
            Summary = Summary,
            Content = await output.ReadContentAsync(),
            IsOpen = Open,
        }));
}
