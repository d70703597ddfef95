namespace Chesil.Components;

/// <summary>The action of a card or of a row.</summary>
internal static class ActionHtml
{
    /// <param name="options">What it does.</param>
    /// <param name="card">The card around it, whose heading says what it is done to.</param>
    public static Element Render(ActionOptions options, CardOptions? card)
    {
        var isLink = options.Href is not null && options.Type is null;
        var node = Element.For(isLink ? "a" : "button", "nhsuk-link", options);
        if (isLink) node.Set("href", options.Href);
        else node.Set("name", options.Name).Set("type", options.Type ?? "submit").Set("value", options.Value);
        node.Add(options.Content);
        var heading = card?.Heading?.Content;
        if (options.VisuallyHiddenText is null && heading is null) return node;
        var hidden = new Element("span").Class("nhsuk-u-visually-hidden");
        if (options.VisuallyHiddenText is { } words) hidden.AddExactly(" " + words);
        if (heading is not null) hidden.AddExactly(" (").Add(heading).AddExactly(")");
        return node.Add(hidden);
    }
}
