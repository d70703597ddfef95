using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Chesil.Components;

/// <summary>
/// <c>&lt;nhsuk-footer&gt;&lt;nhsuk-footer-item href="..."&gt;Accessibility&lt;/nhsuk-footer-item&gt; what the site is not&lt;/nhsuk-footer&gt;</c>:
/// the links, then whatever else stands in the tag.
/// </summary>
[HtmlTargetElement("nhsuk-footer")]
public sealed class FooterTagHelper : TagHelper
{
    /// <inheritdoc />
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var items = context.Await<FooterItem>();
        output.Show(FooterHtml.Render(new()
        {
            Id = output.ReadId(),
            Classes = output.ReadClasses(),
            Attributes = output.ReadAttributes(),
            Meta = new() { Content = await output.ReadContentAsync(), Items = items },
        }));
    }
}

/// <summary>A link at the foot.</summary>
[HtmlTargetElement("nhsuk-footer-item", ParentTag = "nhsuk-footer")]
public sealed class FooterItemTagHelper : TagHelper
{
    /// <summary>Where it leads.</summary>
    public string? Href { get; set; }

    /// <inheritdoc />
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output) =>
        context.HandOver(output, new FooterItem { Attributes = output.ReadAttributes(), Content = await output.ReadContentAsync(), Href = Href });
}
