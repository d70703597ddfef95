using System.Globalization;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Chesil.Components.Charts.Drawing;
using Microsoft.AspNetCore.Html;

namespace Chesil.Components.Tests.Charts;

/// <summary>Reads what was drawn.</summary>
internal static class Drawn
{
    public static string Text(IHtmlContent content)
    {
        using var writer = new StringWriter(CultureInfo.InvariantCulture);
        content.WriteTo(writer, System.Text.Encodings.Web.HtmlEncoder.Default);
        return writer.ToString();
    }

    public static IElement Page(params IHtmlContent[] parts) => new HtmlParser().ParseDocument(string.Concat(parts.Select(Text))).Body!;

    public static IElement Picture(IElement page) => page.QuerySelector(".chesil-chart__picture") ?? throw new InvalidOperationException("There is no picture.");

    public static double Number(IElement element, string attribute) =>
        double.Parse(element.GetAttribute(attribute) ?? throw new InvalidOperationException($"No {attribute} on {element.OuterHtml}"), CultureInfo.InvariantCulture);

    public static double HeightOf(IElement picture) => double.Parse(picture.GetAttribute("viewBox")!.Split(' ')[3], CultureInfo.InvariantCulture);

    /// <summary>Every text of a picture with the room it takes: a line is about 13 from its highest stroke to its lowest.</summary>
    public static IReadOnlyList<(string Words, Box Box)> Texts(IElement picture) => [.. picture.QuerySelectorAll("text").Select(text =>
    {
        var isBold = text.ClassList.Any(name => name is "chesil-total" or "chesil-note" or "chesil-site-name" or "chesil-legend-title");
        var width = TextMetrics.Width(text.TextContent, isBold);
        var (x, y) = (Number(text, "x"), Number(text, "y"));
        var left = text.GetAttribute("text-anchor") switch { "middle" => x - width / 2, "end" => x - width, _ => x };
        return (text.TextContent, new Box(left, y - 11, left + width, y + 2));
    })];

    /// <summary>No text lies on another, and none leaves the picture.</summary>
    public static void AssertLegible(IElement picture)
    {
        var height = HeightOf(picture);
        var texts = Texts(picture);
        for (var i = 0; i < texts.Count; i++)
        {
            var (words, box) = texts[i];
            Assert.True(box.Left >= -0.5 && box.Right <= ChartFigure.Width + 0.5 && box.Top >= -0.5 && box.Bottom <= height + 0.5, $"'{words}' leaves the picture: {box} of {height}.");
            for (var j = i + 1; j < texts.Count; j++) Assert.False(box.Overlaps(texts[j].Box), $"'{words}' lies on '{texts[j].Words}'.");
        }
    }

    /// <summary>The x of the places that a path of capital M, L, H and V goes through.</summary>
    public static double[] PathXs(IElement path)
    {
        var xs = new List<double>();
        var rest = path.GetAttribute("d")!.AsSpan();
        while (rest.Length > 0)
        {
            var command = rest[0];
            rest = rest[1..];
            var end = rest.IndexOfAny("MLHVZ");
            var parts = (end < 0 ? rest : rest[..end]).ToString().Split(' ', StringSplitOptions.RemoveEmptyEntries);
            if (command is 'M' or 'L' or 'H') xs.Add(double.Parse(parts[0], CultureInfo.InvariantCulture));
            rest = end < 0 ? [] : rest[end..];
        }
        return [.. xs];
    }
}
