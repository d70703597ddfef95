using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Chesil.Components;

/// <summary>
/// <c>&lt;nhsuk-breadcrumb&gt;&lt;nhsuk-breadcrumb-item href="..."&gt;Options&lt;/nhsuk-breadcrumb-item&gt;&lt;/nhsuk-breadcrumb&gt;</c>:
/// the pages above this one.
/// </summary>
[HtmlTargetElement("nhsuk-breadcrumb")]
[RestrictChildren("nhsuk-breadcrumb-item")]
public sealed class BreadcrumbTagHelper : TagHelper
{
    /// <inheritdoc />
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output) =>
        output.Show(BreadcrumbHtml.Render(new()
        {
            Id = output.ReadId(),
            Classes = output.ReadClasses(),
            Attributes = output.ReadAttributes(),
            Items = await context.ReadChildrenAsync<BreadcrumbItem>(output),
        }));
}

/// <summary>A page above.</summary>
[HtmlTargetElement("nhsuk-breadcrumb-item", ParentTag = "nhsuk-breadcrumb")]
public sealed class BreadcrumbItemTagHelper : TagHelper
{
    /// <summary>Its address.</summary>
    public string? Href { get; set; }

    /// <inheritdoc />
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output) =>
        context.HandOver(output, new BreadcrumbItem
        {
            Attributes = output.ReadAttributes(),
            Href = Href,
            Content = await output.ReadContentAsync(),
        });
}
