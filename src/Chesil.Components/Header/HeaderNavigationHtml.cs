namespace Chesil.Components;

/// <summary>The main sections, in the header.</summary>
internal static class HeaderNavigationHtml
{
    private const string Block = "nhsuk-header__navigation";

    public static Element Render(HeaderNavigation navigation, string? containerClasses) =>
        Element.For("nav", Block, navigation with { Classes = null }, Elements.Modifier(Block, navigation.Colour), navigation.IsJustified ? Block + "--justified" : null, navigation.Classes)
            .Set("aria-label", navigation.AriaLabel)
            .Add(new Element("div").Class(Block + "-container", "nhsuk-width-container", containerClasses)
                .Add(new Element("ul").Class(Block + "-list").AddEach(navigation.Items, Item).Add(Toggle(navigation))));

    private static Element Item(HeaderNavigationItem item)
    {
        var isHere = item.IsCurrent || item.IsActive;
        return Element.For("li", Block + "-item", item with { Classes = null }, isHere ? Block + "-item--current" : null, item.Classes)
            .Add(new Element(item.Href is null ? "span" : "a").Class(Block + (item.Href is null ? "-text" : "-link"))
                .Set("href", item.Href)
                .Set("aria-current", item.IsCurrent ? "page" : item.IsActive ? "true" : null)
                // Bold says the same to readers who use their own colours.
                .Add(isHere ? new Element("strong").Class(Block + "-item-current-fallback").Add(item.Content) : item.Content));
    }

    // Hidden until the script finds that there is no room.
    private static Element Toggle(HeaderNavigation navigation) =>
        new Element("li").Class("nhsuk-header__menu").Set("hidden", true)
            .Add(new Element("button").Class("nhsuk-header__menu-toggle", Block + "-link").Set("id", "toggle-menu").Set("aria-expanded", "false")
                .Add(Elements.Hidden(navigation.ToggleMenuVisuallyHiddenText + " ")).Add(navigation.ToggleMenuText));
}
