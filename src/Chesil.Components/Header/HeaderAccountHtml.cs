namespace Chesil.Components;

/// <summary>Who is signed in, in the header.</summary>
internal static class HeaderAccountHtml
{
    private const string Block = "nhsuk-header__account";

    public static Element Render(HeaderAccount account) =>
        Element.For("nav", Block, account).Set("aria-label", account.AriaLabel)
            .Add(new Element("ul").Class(Block + "-list").AddEach(account.Items, Item));

    private static Element Item(HeaderAccountItem item) => new Element("li").Class(Block + "-item", item.Classes).Add(item switch
    {
        { Href: { } href } => Words(item, new Element("a").Class(Block + "-link").Set("href", href)),
        { Action: { } action } => new Element("form").Class(Block + "-form").Set("action", action).Set("method", item.Method).Set("novalidate", true)
            .Add(item.Fields).Add(Words(item, new Element("button").Class(Block + "-button"))),
        _ => Elements.Join(item.HasIcon ? IconHtml.Render("user") : null, item.Content),
    });

    private static Element Words(HeaderAccountItem item, Element around) => around.Add(item.HasIcon ? IconHtml.Render("user") : null).Add(item.Content);
}
