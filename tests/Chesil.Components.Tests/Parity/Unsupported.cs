namespace Chesil.Components.Tests.Parity;

/// <summary>The examples whose options we do not have, each with the option and why we do without it.</summary>
public static class Unsupported
{
    private const string Login = "The button for NHS login carries the NHS's colours and stands for its accounts; Chesil has neither.";
    private const string Care = "Care cards say how urgently to seek care. A Chesil site is not for finding care.";
    private const string Organisation = "The NHS mark with an organisation's name belongs to NHS organisations; a Chesil site is nobody's official site.";
    private const string Image = "A picture in place of the mark; the wordmark is our own and drawn in the page.";
    private const string Search = "The header has no search: a page that can be searched carries its own field.";
    private const string Deprecated = "A name that nhsuk-frontend itself gives up in its next version; the present name is supported.";

    private const string Brand = "The button in the NHS's own blue; a Chesil site carries no colour of the NHS.";

    public static readonly IReadOnlyDictionary<string, (string Option, string Why)> Fixtures = new Dictionary<string, (string, string)>
    {
        ["button: login"] = ("variant: login", Login),
        ["button: login as a link"] = ("variant: login", Login),
        ["button: login as a link, small"] = ("variant: login", Login),
        ["button: login disabled"] = ("variant: login", Login),
        ["button: login disabled, small"] = ("variant: login", Login),
        ["button: login, small"] = ("variant: login", Login),
        ["button: login with icon at end"] = ("variant: login", Login),
        ["button: login with icon at end, small"] = ("variant: login", Login),
        ["button: login with icon at start"] = ("variant: login", Login),
        ["button: login with icon at start, small"] = ("variant: login", Login),
        ["card: emergency (red and black)"] = ("variant: emergency", Care),
        ["card: emergency (red and black) with action link"] = ("variant: emergency", Care),
        ["card: non-urgent (blue)"] = ("variant: non-urgent", Care),
        ["card: urgent (red)"] = ("variant: urgent", Care),
        ["checkboxes: with \"none\" option, deprecated"] = ("items[].exclusive", Deprecated),
        ["checkboxes: with \"none\" option (named group)"] = ("items[].exclusiveGroup", Deprecated),
        ["checkboxes: with \"none\" option (named group, unique)"] = ("items[].exclusiveGroup", Deprecated),
        ["header: default"] = ("search", Search),
        ["header: white linked logo, custom"] = ("logo.src", Image),
        ["header: with navigation (overflow) (blue)"] = ("search", Search),
        ["header: with navigation (overflow) (white)"] = ("search", Search),
        ["header: with navigation (overflow, white) (blue)"] = ("search", Search),
        ["header: with navigation (overflow, white) (white)"] = ("search", Search),
        ["header: with organisation name (blue)"] = ("organisation", Organisation),
        ["header: with organisation name (white)"] = ("organisation", Organisation),
        ["header: with organisation name (and descriptor) (blue)"] = ("organisation", Organisation),
        ["header: with organisation name (and descriptor) (white)"] = ("organisation", Organisation),
        ["header: with organisation name (split with descriptor) (blue)"] = ("organisation", Organisation),
        ["header: with organisation name (split with descriptor) (white)"] = ("organisation", Organisation),
        ["header: with organisation name (split with descriptor), search (blue)"] = ("organisation", Organisation),
        ["header: with organisation name (split with descriptor), search (white)"] = ("organisation", Organisation),
        ["header: with search (blue)"] = ("search", Search),
        ["header: with search (white)"] = ("search", Search),
        ["header: with search inline (blue)"] = ("search", Search),
        ["header: with search inline (white)"] = ("search", Search),
        ["header: with service name (linked and long), search (blue)"] = ("search", Search),
        ["header: with service name (linked and long), search (white)"] = ("search", Search),
        ["header: with service name, search, account (logged in, complex), navigation (blue)"] = ("search", Search),
        ["header: with service name, search, account (logged in, complex), navigation (white)"] = ("search", Search),
        ["header: with service name, search, account, navigation (blue)"] = ("search", Search),
        ["header: with service name, search, account, navigation (white)"] = ("search", Search),
        ["label: with deprecated page heading"] = ("isPageHeading", Deprecated),
        ["label: with deprecated page heading overriding heading"] = ("isPageHeading", Deprecated),
        ["legend: with deprecated page heading"] = ("isPageHeading", Deprecated),
        ["legend: with deprecated page heading overriding heading"] = ("isPageHeading", Deprecated),
        ["pagination: with deprecated options"] = ("previousUrl", Deprecated),
        ["password-input: with prefix"] = ("button.variant: brand", Brand),
        ["password-input: with prefix and error message"] = ("button.variant: brand", Brand),
        ["summary-list: as a card (type emergency) with actions"] = ("card.variant: emergency", Care),
        ["summary-list: as a card (type non-urgent) with actions"] = ("card.variant: non-urgent", Care),
        ["summary-list: as a card (type urgent) with actions"] = ("card.variant: urgent", Care),
        ["tables: as a card (feature) with deprecated options"] = ("heading", Deprecated),
        ["task-list: with deprecated status classes"] = ("items[].title", Deprecated),
        ["task-list: with deprecated titles"] = ("items[].title", Deprecated),
    };

    /// <summary>The examples that can be read and yet come out differently, on purpose.</summary>
    public static readonly IReadOnlyDictionary<string, string> Different = new Dictionary<string, string>
    {
        ["card: with image and custom HTML"] = "It gives its heading in words and in markup at once; with us a heading is one or the other.",
        ["task-list: with empty items"] = "Items that a condition left out still take a number there; our lists hold only items that are there.",
    };

    /// <summary>Whether the example is to come out the same.</summary>
    public static bool IsSupported(Fixture fixture) => !Fixtures.ContainsKey(fixture.ToString()) && !Different.ContainsKey(fixture.ToString());
}
