using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Chesil.Components;

/// <summary><c>&lt;nhsuk-card heading="Option B" href="..."&gt;...&lt;/nhsuk-card&gt;</c>: a box for one thing.</summary>
[HtmlTargetElement("nhsuk-card")]
public sealed class CardTagHelper : TagHelper
{
    /// <summary>What the thing is.</summary>
    public string? Heading { get; set; }

    /// <summary>The heading's place in the outline of the page.</summary>
    public int HeadingLevel { get; set; } = 2;

    /// <summary>How large the heading is.</summary>
    public HeadingSize HeadingSize { get; set; } = HeadingSize.M;

    /// <summary>Where the heading leads.</summary>
    public string? Href { get; set; }

    /// <summary>Whether a press anywhere in the box follows its heading.</summary>
    public bool Clickable { get; set; }

    /// <summary>How it looks.</summary>
    public CardVariant Variant { get; set; }

    /// <inheritdoc />
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var actions = context.Await<ActionOptions>();
        output.Show(CardHtml.Render(new()
        {
            Id = output.ReadId(),
            Classes = output.ReadClasses(),
            Attributes = output.ReadAttributes(),
            Description = await output.ReadContentAsync(),
            Heading = Heading is null ? null : new() { Content = Heading, Level = HeadingLevel, Size = HeadingSize },
            Href = Href,
            IsClickable = Clickable,
            Variant = Variant,
            Actions = actions,
        }));
    }
}
