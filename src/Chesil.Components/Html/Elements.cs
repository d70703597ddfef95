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

    /// <summary>The size, where labels and legends have a class for it, unless the classes asked for name one already.</summary>
    public static HeadingSize? Size(string block, HeadingSize? size, string? classes) =>
        size is HeadingSize.S or HeadingSize.M or HeadingSize.L or HeadingSize.Xl && classes?.Contains(block + "--", StringComparison.Ordinal) != true ? size : null;

    /// <summary>Attributes of our own before those that a component's user asked for; null values are left out.</summary>
    public static IReadOnlyDictionary<string, Content?> Attributes(IReadOnlyDictionary<string, Content?>? asked, params ReadOnlySpan<(string Name, Content? Value)> own)
    {
        var all = new Dictionary<string, Content?>();
        foreach (var (name, value) in own)
        {
            if (value is not null) all[name] = value;
        }
        foreach (var (name, value) in asked ?? all) all[name] = value;
        return all;
    }

    private static string Words(string name) =>
        string.Concat(name.Select((letter, i) => i > 0 && char.IsAsciiLetterUpper(letter) ? "-" + char.ToLowerInvariant(letter) : char.ToLowerInvariant(letter).ToString()));
}
