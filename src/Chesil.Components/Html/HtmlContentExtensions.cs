using System.Text.Encodings.Web;
using System.Text.Unicode;
using Microsoft.AspNetCore.Html;

namespace Chesil.Components;

/// <summary>HTML as text.</summary>
public static class HtmlContentExtensions
{
    // Letters of every script stay as they are; only what has a meaning in HTML is encoded.
    internal static readonly HtmlEncoder Readable = HtmlEncoder.Create(UnicodeRanges.All);

    /// <summary>The markup as text, in which letters of every script stay readable.</summary>
    public static string ToHtml(this IHtmlContent content)
    {
        using var writer = new StringWriter();
        content.WriteTo(writer, Readable);
        return writer.ToString();
    }
}
