using System.Globalization;
using Chesil.Packages.Addresses;
using Microsoft.AspNetCore.Html;

namespace Chesil.Components.Reviews;

/// <summary>Where a part of a review is shown: a page of the site, or a place in a report.</summary>
/// <param name="Review">The review.</param>
/// <param name="Links">Where things lead from here.</param>
public sealed record Setting(ReviewIndex Review, ReviewLinks Links)
{
    private static readonly string[] Sizes = ["xl", "xl", "l", "m", "s", "xs", "xs"];

    /// <summary>The level of the headings of the part.</summary>
    public int Level { get; init; } = 2;

    /// <summary>What the ids of the part begin with, so that a page may show a part twice.</summary>
    public string Prefix { get; init; } = "";

    /// <summary>Whether all is shown at once: on paper nothing can be unfolded or chosen.</summary>
    public bool IsReport { get; init; }

    /// <summary>A number rounded to fewer decimals than its own page shows; it leads to the same place.</summary>
    public IHtmlContent Number(ResultCell? cell, int decimals, bool unit = true) => Number(cell is null ? null : Rounded(cell, decimals), unit);

    /// <summary>A value printed with fewer decimals.</summary>
    public static ResultCell Rounded(ResultCell cell, int decimals)
    {
        var shown = Math.Min(decimals, cell.Decimals);
        // A range that is one number when rounded is printed as one number.
        return cell is { Low: { } low, High: { } high } && Printed.Number(low, shown) == Printed.Number(high, shown)
            ? cell with { Decimals = shown, Low = null, High = null }
            : cell with { Decimals = shown };
    }

    /// <summary>One level further down.</summary>
    public Setting Below(string? prefix = null) => this with { Level = Math.Min(Level + 1, 6), Prefix = prefix ?? Prefix };

    /// <summary>An id that is one of a kind on the page.</summary>
    public string Id(string name)
    {
        var text = Prefix.Length == 0 ? name : $"{Prefix}-{name}";
        return string.Create(text.Length, text, (span, from) =>
        {
            for (var i = 0; i < span.Length; i++) span[i] = char.IsAsciiLetterOrDigit(from[i]) ? from[i] : '-';
        });
    }

    /// <summary>A number that leads to what it was made from.</summary>
    /// <param name="cell">The number; null shows a dash with words for those who listen.</param>
    /// <param name="unit">Whether its unit is printed: the head of a column may say it for all.</param>
    /// <param name="status">Whether to say how far it can be relied on.</param>
    public IHtmlContent Number(ResultCell? cell, bool unit = true, bool status = false)
    {
        if (cell is null) return Elements.Join(new Element("span").Set("aria-hidden", "true").Add("\u2013"), Elements.Hidden("none"));
        return NumberHtml.Render(cell, Links.Number(cell), unit, status);
    }

    /// <summary>Words that lead somewhere, or the words alone where they lead nowhere.</summary>
    public static IHtmlContent Link(string words, string? href) =>
        href is null ? new Element("span").Add(words) : new Element("a").Class("nhsuk-link").Set("href", href).Add(words);

    /// <summary>The heading of the part, or one below it.</summary>
    public IHtmlContent Heading(string words, string? id = null, int below = 0)
    {
        var level = Math.Min(Level + below, 6);
        return new Element("h" + level.ToString(CultureInfo.InvariantCulture)).Class("nhsuk-heading-" + Sizes[level]).Set("id", id is null ? null : Id(id)).Add(words);
    }
}
