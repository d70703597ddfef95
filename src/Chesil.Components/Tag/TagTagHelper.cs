using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Chesil.Components;

/// <summary><c>&lt;nhsuk-tag colour="Green"&gt;Done&lt;/nhsuk-tag&gt;</c>: what state something is in.</summary>
[HtmlTargetElement("nhsuk-tag")]
public sealed class TagTagHelper : TagHelper
{
    /// <summary>Its colour.</summary>
    public TagColour Colour { get; set; }

    /// <summary>Whether it has an edge.</summary>
    public bool Border { get; set; } = true;

    /// <inheritdoc />
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output) =>
        output.Show(TagHtml.Render(new()
        {
            Id = output.ReadId(),
            Classes = output.ReadClasses(),
            Attributes = output.ReadAttributes(),
            Content = await output.ReadContentAsync(),
            Colour = Colour,
            HasBorder = Border,
        }));
}
