using Microsoft.AspNetCore.Html;

namespace Chesil.Components;

/// <summary>Renders a header.</summary>
public static class HeaderHtml
{
    private const string Block = "nhsuk-header";

    /// <summary>The header.</summary>
    public static IHtmlContent Render(HeaderOptions options) =>
        Element.For("header", Block, options with { Classes = null }, Elements.Modifier(Block, options.Colour), options.IsInline ? Block + "--inline" : null, options.Classes)
            .Set("data-module", Block).Set("role", "banner")
            .Add(new Element("div").Class(Block + "__container", "nhsuk-width-container", options.ContainerClasses)
                .Add(Service(options.Logo ?? new HeaderLogo(), options.Service ?? new HeaderService()))
                .Add(options.Account is { } account ? HeaderAccountHtml.Render(account) : null))
            .Add(options.Navigation is { Items.Count: > 0 } navigation ? HeaderNavigationHtml.Render(navigation, options.ContainerClasses) : null);

    private static Element Service(HeaderLogo logo, HeaderService service)
    {
        // Two links side by side that lead to one place would be read out twice.
        var isOneLink = (service is { Text: not null, Href: not null } && logo.Href is null) || (service.Href is not null && service.Href == logo.Href);
        var href = isOneLink ? service.Href : logo.Href;
        var node = new Element("div").Class(Block + "__service");
        if (href is null) return node.Add(logo.Mark).Add(Name(service.Text, service.Href));

        var label = logo.AriaLabel ?? string.Join(' ', new[] { logo.Name, isOneLink ? service.Text : null, "homepage" }.OfType<string>());
        return node
            .Add(new Element("a").Class(Block + "__service-logo").Set("href", href).Set("aria-label", label)
                .Add(logo.Mark).Add(isOneLink ? Name(service.Text, null) : null))
            .Add(isOneLink ? null : Name(service.Text, service.Href));
    }

    private static Element? Name(string? text, string? href) =>
        text is null ? null : new Element(href is null ? "span" : "a").Class(Block + "__service-name").Set("href", href).Add(text);
}
