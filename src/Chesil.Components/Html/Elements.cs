using Microsoft.AspNetCore.Html;

namespace Chesil.Components;

/// <summary>Elements that many components share.</summary>
internal static class Elements
{
    /// <summary>Words for people who listen to the page.</summary>
    public static Element Hidden(string words) => new Element("span").Class("nhsuk-u-visually-hidden").AddExactly(words);

    /// <summary>Markup as it is; words in a paragraph.</summary>
    public static IHtmlContent? Paragraph(Content? content, string? className = null) => content switch
    {
        null => null,
        { IsMarkup: true } => content,
        _ => new Element("p").Class(className).Add(content),
    };

    /// <summary>Several things one after the other.</summary>
    public static IHtmlContent Join(params ReadOnlySpan<IHtmlContent?> parts)
    {
        var builder = new HtmlContentBuilder();
        foreach (var part in parts)
        {
            if (part is not null) builder.AppendHtml(part);
        }
        return builder;
    }

    /// <summary>The class of a modifier named by a member of an enum: AquaGreen gives "nhsuk-tag--aqua-green", the first member none.</summary>
    public static string? Modifier<T>(string block, T value) where T : struct, Enum =>
        EqualityComparer<T>.Default.Equals(value, default) ? null : $"{block}--{Words(value.ToString())}";

    /// <summary>The class that sets a width on larger screens.</summary>
    public static string? Width(string? width) => width is null ? null : "nhsuk-u-width-" + width;

    private static string Words(string name) =>
        string.Concat(name.Select((letter, i) => i > 0 && char.IsAsciiLetterUpper(letter) ? "-" + char.ToLowerInvariant(letter) : char.ToLowerInvariant(letter).ToString()));
}
