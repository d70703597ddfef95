using System.Text;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace Chesil.Components.Tests.Parity;

/// <summary>HTML with what does not matter taken out, one node to a line, so that a difference is easy to see.</summary>
public static partial class NormalHtml
{
    private static readonly HashSet<string> Inline = ["a", "b", "em", "i", "span", "strong"];

    /// <summary>The structure: elements, attributes in order of their names, words without the space around them.</summary>
    public static string Structure(string html)
    {
        var lines = new StringBuilder();
        foreach (var node in Parse(html).ChildNodes) Write(node, lines, 0);
        return lines.ToString();
    }

    /// <summary>
    /// What a screen reader reads: the words with single spaces, where the edge of a block counts as a space and the edge
    /// of an inline element does not. It shows a space that is missing between visible and hidden words.
    /// </summary>
    public static string Reading(string html)
    {
        var words = new StringBuilder();
        Read(Parse(html), words);
        return Spaces().Replace(words.ToString(), " ").Trim();
    }

    private static IElement Parse(string html)
    {
        var body = new HtmlParser().ParseDocument("<!DOCTYPE html><body>").Body!;
        body.InnerHtml = html;
        return body;
    }

    private static void Write(INode node, StringBuilder lines, int depth)
    {
        if (node is IText text)
        {
            if (!string.IsNullOrWhiteSpace(text.Data)) lines.Append(' ', depth * 2).AppendLine(Spaces().Replace(text.Data, " ").Trim());
            return;
        }
        if (node is not IElement element) return;
        lines.Append(' ', depth * 2).Append('<').Append(element.LocalName);
        foreach (var attribute in element.Attributes.OrderBy(a => a.Name, StringComparer.Ordinal))
            lines.Append(' ').Append(attribute.Name).Append("=\"").Append(Spaces().Replace(attribute.Value, " ").Trim()).Append('"');
        lines.AppendLine(">");
        foreach (var child in element.ChildNodes) Write(child, lines, depth + 1);
    }

    private static void Read(INode node, StringBuilder words)
    {
        if (node is IText text) words.Append(text.Data);
        if (node is not IElement element) return;
        if (!Inline.Contains(element.LocalName)) words.Append(' ');
        foreach (var child in element.ChildNodes) Read(child, words);
        if (!Inline.Contains(element.LocalName)) words.Append(' ');
    }

    [GeneratedRegex(@"[ \t\r\n\f]+")]
    private static partial Regex Spaces();
}
