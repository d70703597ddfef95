using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Chesil.Components;

/// <summary><c>&lt;nhsuk-notification-banner heading="Your scores are saved" variant="Success" /&gt;</c>.</summary>
[HtmlTargetElement("nhsuk-notification-banner", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class NotificationBannerTagHelper : TagHelper
{
    /// <summary>What kind of news; "Important" or "Success" where null.</summary>
    public string? Title { get; set; }

    /// <summary>The news in a line.</summary>
    public string? Heading { get; set; }

    /// <summary>How it looks.</summary>
    public NotificationBannerVariant Variant { get; set; }

    /// <inheritdoc />
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output) =>
        output.Show(NotificationBannerHtml.Render(new()
        {
            Id = output.ReadId(),
            Classes = output.ReadClasses(),
            Attributes = output.ReadAttributes(),
            Content = await output.ReadContentAsync(),
            Title = Title,
            Heading = Heading,
            Variant = Variant,
        }));
}
