using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Chesil.Components;

/// <summary>
/// <c>&lt;nhsuk-label for="name"&gt;What is it called?&lt;/nhsuk-label&gt;</c>: the words that name a field. Inside a field's
/// tag it is that field's label, for labels that are more than words.
/// </summary>
[HtmlTargetElement("nhsuk-label")]
public sealed class LabelTagHelper : TagHelper
{
    /// <summary>The id of the field; a field's tag around this one sets it.</summary>
    public string? For { get; set; }

    /// <summary>How large it is: S, M or L; as body text where it is not said, and L where it is the heading of the page.</summary>
    public HeadingSize Size { get; set; }

    /// <summary>Whether it is the heading of the page too.</summary>
    public bool IsPageHeading { get; set; }

    /// <inheritdoc />
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var label = new LabelOptions
        {
            Id = output.ReadId(),
            Classes = output.ReadClasses(),
            Attributes = output.ReadAttributes(),
            Content = await output.ReadContentAsync(),
            For = For,
            Size = SizeOf(Size, IsPageHeading),
            Heading = IsPageHeading ? new() : null,
        };
        context.HandOverOrShow(output, label, LabelHtml.Render);
    }

    internal static HeadingSize? SizeOf(HeadingSize said, bool isPageHeading) => said is not default(HeadingSize) ? said : isPageHeading ? HeadingSize.L : null;
}
