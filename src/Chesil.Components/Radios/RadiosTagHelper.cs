using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Chesil.Components;

/// <summary>
/// <c>&lt;nhsuk-radios for="Input.Role" legend="..."&gt;&lt;nhsuk-radio value="acute"&gt;Acute&lt;/nhsuk-radio&gt;&lt;/nhsuk-radios&gt;</c>: choices of
/// which one is taken.
/// </summary>
[HtmlTargetElement("nhsuk-radios", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class RadiosTagHelper : ChoicesTagHelper
{
    /// <summary>The value of the choice that is taken where the model holds none.</summary>
    public string? Value { get; set; }

    /// <inheritdoc />
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var (options, items, _) = await FillAsync<RadiosOptions, RadioItem>(context, output, new() { Value = Value });
        output.Show(RadiosHtml.Render(options with { Items = items }));
    }
}

/// <summary>One choice.</summary>
[HtmlTargetElement("nhsuk-radio")]
public sealed class RadioTagHelper : ChoiceTagHelper
{
    /// <inheritdoc />
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output) =>
        context.HandOver(output, await FillAsync(context, output, new RadioItem()));
}

/// <summary>A word between choices, such as "or".</summary>
[HtmlTargetElement("nhsuk-radio-divider")]
public sealed class RadioDividerTagHelper : TagHelper
{
    /// <inheritdoc />
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output) =>
        context.HandOver(output, new RadioItem { Divider = await output.ReadContentAsync() ?? "or" });
}
