using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Chesil.Components;

/// <summary>
/// <c>&lt;nhsuk-summary-list&gt;&lt;nhsuk-summary-list-row key="Name"&gt;Option B&lt;/nhsuk-summary-list-row&gt;&lt;/nhsuk-summary-list&gt;</c>:
/// facts about one thing.
/// </summary>
[HtmlTargetElement("nhsuk-summary-list")]
public sealed class SummaryListTagHelper : TagHelper
{
    /// <summary>Whether there are rules between the rows.</summary>
    public bool Border { get; set; } = true;

    /// <summary>Whether there is a rule below the last row.</summary>
    public bool LastRowBorder { get; set; } = true;

    /// <inheritdoc />
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output) =>
        output.Show(SummaryListHtml.Render(new()
        {
            Id = output.ReadId(),
            Classes = output.ReadClasses(),
            Attributes = output.ReadAttributes(),
            Rows = await context.ReadChildrenAsync<SummaryListRow>(output),
            HasBorder = Border,
            HasLastRowBorder = LastRowBorder,
        }));
}

/// <summary>One fact: what stands in the tag is its value, except the actions.</summary>
[HtmlTargetElement("nhsuk-summary-list-row")]
public sealed class SummaryListRowTagHelper : TagHelper
{
    /// <summary>Its name.</summary>
    public string Key { get; set; } = "";

    /// <summary>Whether there is a rule below it.</summary>
    public bool Border { get; set; } = true;

    /// <inheritdoc />
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var actions = context.Await<ActionOptions>();
        context.HandOver(output, new SummaryListRow
        {
            Id = output.ReadId(),
            Classes = output.ReadClasses(),
            Attributes = output.ReadAttributes(),
            Key = Key,
            Value = await output.ReadContentAsync(),
            Actions = actions,
            HasBorder = Border,
        });
    }
}
