using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Chesil.Components;

/// <summary>
/// <c>&lt;nhsuk-contents-list&gt;&lt;nhsuk-contents-list-item href="..."&gt;Scores&lt;/nhsuk-contents-list-item&gt;&lt;/nhsuk-contents-list&gt;</c>:
/// the pages of one paper, or the parts of one page.
/// </summary>
[HtmlTargetElement("nhsuk-contents-list")]
[RestrictChildren("nhsuk-contents-list-item")]
public sealed class ContentsListTagHelper : TagHelper
{
    /// <summary>What the list is, as a landmark.</summary>
    public string AriaLabel { get; set; } = "Pages in this guide";

    /// <summary>Its heading, for people who listen to the page.</summary>
    public string VisuallyHiddenText { get; set; } = "Contents";

    /// <inheritdoc />
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output) =>
        output.Show(ContentsListHtml.Render(new()
        {
            Id = output.ReadId(),
            Classes = output.ReadClasses(),
            Attributes = output.ReadAttributes(),
            Items = await context.ReadChildrenAsync<ContentsListItem>(output),
            AriaLabel = AriaLabel,
            VisuallyHiddenText = VisuallyHiddenText,
        }));
}

/// <summary>A page, or a part of one; items inside it are the parts below.</summary>
[HtmlTargetElement("nhsuk-contents-list-item")]
public sealed class ContentsListItemTagHelper : TagHelper
{
    /// <summary>Its address.</summary>
    public string? Href { get; set; }

    /// <summary>Whether the reader is on it.</summary>
    public bool Current { get; set; }

    /// <inheritdoc />
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var siblings = context.AwaitedBy<ContentsListItem>();
        var parts = context.Await<ContentsListItem>();
        siblings.Add(new()
        {
            Id = output.ReadId(),
            Classes = output.ReadClasses(),
            Attributes = output.ReadAttributes(),
            Content = await output.ReadContentAsync(),
            Href = Href,
            IsCurrent = Current,
            Items = parts,
        });
        output.SuppressOutput();
    }
}
