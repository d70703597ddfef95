using Chesil.Packages.Addresses;
using Microsoft.AspNetCore.Html;

namespace Chesil.Components;

/// <summary>Renders a number of a review: rounded, with its unit, leading to what it was made from.</summary>
public static class NumberHtml
{
    /// <param name="cell">The number. A range is printed as a range, words as words.</param>
    /// <param name="href">Where it leads; null for a number that stands still.</param>
    /// <param name="showUnit">Whether its unit is printed; a column of a table may say it once for all.</param>
    /// <param name="showStatus">Whether to say how far it can be relied on.</param>
    public static IHtmlContent Render(ResultCell cell, string? href, bool showUnit = true, bool showStatus = false)
    {
        var words = showUnit ? Printed.WithUnit(cell) : Printed.Value(cell);
        var number = new Element(href is null ? "span" : "a").Class(href is null ? null : "nhsuk-link", "chesil-number", cell.Value is null ? "chesil-number--words" : null).Set("href", href).Add(words);
        return showStatus ? Elements.Join(number, new HtmlString(" "), StatusHtml.Render(cell.Status)) : number;
    }
}
