using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Chesil.Components;

/// <summary><c>&lt;nhsuk-fieldset legend="Where is it?"&gt;...&lt;/nhsuk-fieldset&gt;</c>: fields that answer one question together.</summary>
[HtmlTargetElement("nhsuk-fieldset")]
public sealed class FieldsetTagHelper : TagHelper
{
    /// <summary>The question.</summary>
    public string? Legend { get; set; }

    /// <summary>How large the question is: S, M or L; as body text where it is not said, and L where it is the heading of the page.</summary>
    public HeadingSize LegendSize { get; set; }

    /// <summary>Whether the question is the heading of the page too.</summary>
    public bool LegendIsPageHeading { get; set; }

    /// <summary>Ids of the elements that describe it.</summary>
    public string? DescribedBy { get; set; }

    /// <inheritdoc />
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var legends = context.Await<LegendOptions>();
        var content = await output.ReadContentAsync();
        output.Show(FieldsetHtml.Render(new()
        {
            Id = output.ReadId(),
            Classes = output.ReadClasses(),
            Attributes = output.ReadAttributes(),
            Legend = legends.LastOrDefault() ?? LegendTagHelper.Legend(Legend, LegendSize, LegendIsPageHeading),
            DescribedBy = DescribedBy,
            Content = content,
        }));
    }
}

/// <summary>
/// <c>&lt;nhsuk-legend&gt;Which &lt;em&gt;sites&lt;/em&gt;?&lt;/nhsuk-legend&gt;</c> inside the tag of a group of fields: a question that is more
/// than words.
/// </summary>
[HtmlTargetElement("nhsuk-legend")]
public sealed class LegendTagHelper : TagHelper
{
    /// <summary>How large it is: S, M or L; as body text where it is not said, and L where it is the heading of the page.</summary>
    public HeadingSize Size { get; set; }

    /// <summary>Whether it is the heading of the page too.</summary>
    public bool IsPageHeading { get; set; }

    /// <inheritdoc />
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output) =>
        context.HandOver(output, (Legend(await output.ReadContentAsync(), Size, IsPageHeading) ?? new()) with
        {
            Id = output.ReadId(),
            Classes = output.ReadClasses(),
            Attributes = output.ReadAttributes(),
        });

    internal static LegendOptions? Legend(Content? content, HeadingSize size, bool isPageHeading) => content is null ? null : new LegendOptions
    {
        Content = content,
        Size = LabelTagHelper.SizeOf(size, isPageHeading),
        Heading = isPageHeading ? new() : null,
    };
}
