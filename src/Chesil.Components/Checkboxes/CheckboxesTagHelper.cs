using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Chesil.Components;

/// <summary>
/// <c>&lt;nhsuk-checkboxes for="Input.Sites" legend="..."&gt;&lt;nhsuk-checkbox value="harbour"&gt;Harbour&lt;/nhsuk-checkbox&gt;&lt;/nhsuk-checkboxes&gt;</c>:
/// choices of which several may be taken. The model is a list, or a bool for one box with the value "true".
/// </summary>
[HtmlTargetElement("nhsuk-checkboxes", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class CheckboxesTagHelper : ChoicesTagHelper
{
    /// <inheritdoc />
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var (options, items, _) = await FillAsync<CheckboxesOptions, CheckboxItem>(context, output, new());
        output.Show(CheckboxesHtml.Render(options with { Items = items }));
    }
}

/// <summary>One choice.</summary>
[HtmlTargetElement("nhsuk-checkbox")]
public sealed class CheckboxTagHelper : ChoiceTagHelper
{
    /// <summary>What choosing it does to the others; needs script.</summary>
    public CheckboxBehaviour Behaviour { get; set; }

    /// <inheritdoc />
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output) =>
        context.HandOver(output, await FillAsync(context, output, new CheckboxItem { Behaviour = Behaviour }));
}

/// <summary>A word between choices, such as "or".</summary>
[HtmlTargetElement("nhsuk-checkbox-divider")]
public sealed class CheckboxDividerTagHelper : TagHelper
{
    /// <inheritdoc />
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output) =>
        context.HandOver(output, new CheckboxItem { Divider = await output.ReadContentAsync() ?? "or" });
}
