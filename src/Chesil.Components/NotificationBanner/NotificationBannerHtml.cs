using Microsoft.AspNetCore.Html;

namespace Chesil.Components;

/// <summary>Renders a notification banner.</summary>
public static class NotificationBannerHtml
{
    private const string Block = "nhsuk-notification-banner";

    /// <summary>The banner.</summary>
    public static IHtmlContent Render(NotificationBannerOptions options)
    {
        var isSuccess = options.Variant is NotificationBannerVariant.Success;
        var title = options.Title ?? new HeadingOptions();
        var titleId = title.Id ?? Block + "-title";
        return Element.For("div", Block, options, Elements.Modifier(Block, options.Variant))
            .Set("data-module", Block)
            .Set("data-disable-auto-focus", options.DisableAutoFocus is { } disabled ? (disabled ? "true" : "false") : null)
            .Set("role", options.Role ?? (isSuccess ? "alert" : "region"))
            .Set("aria-labelledby", titleId)
            .Add(new Element("div").Class(Block + "__header")
                .Add(HeadingHtml.Render(title with { Id = titleId, Content = title.Content ?? (isSuccess ? "Success" : "Important") }, Block + "__title")))
            .Add(new Element("div").Class(Block + "__content")
                .Add(HeadingHtml.Render(options.Heading, Block + "__heading", level: 3))
                .Add(Elements.Paragraph(options.Content, options.Heading?.Content is null ? Block + "__heading" : "nhsuk-body")));
    }
}
