using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Chesil.Components;

/// <summary>
/// <c>&lt;nhsuk-action href="..." visually-hidden-text="the reason"&gt;Change&lt;/nhsuk-action&gt;</c> in a row of a
/// summary list or in a card.
/// </summary>
[HtmlTargetElement("nhsuk-action")]
public sealed class ActionTagHelper : TagHelper
{
    /// <summary>Where it leads.</summary>
    public string? Href { get; set; }

    /// <summary>What it is done to, for people who listen to the page.</summary>
    public string? VisuallyHiddenText { get; set; }

    /// <summary>The type of the button, where it is one.</summary>
    public string? Type { get; set; }

    /// <summary>The name it posts.</summary>
    public string? Name { get; set; }

    /// <summary>The value it posts.</summary>
    public string? Value { get; set; }

    /// <inheritdoc />
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output) =>
        context.HandOver(output, new ActionOptions
        {
            Id = output.ReadId(),
            Classes = output.ReadClasses(),
            Attributes = output.ReadAttributes(),
            Content = await output.ReadContentAsync(),
            Href = Href,
            VisuallyHiddenText = VisuallyHiddenText,
            Type = Type,
            Name = Name,
            Value = Value,
        });
}
