using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;
using Microsoft.AspNetCore.Html;

namespace Chesil.Components.Charts.Drawing;

/// <summary>
/// Markup being written. Text between braces is encoded and coordinates get one decimal place, so what an author typed
/// cannot become an element and the same table gives the same bytes in every locale.
/// </summary>
internal sealed class Markup
{
    private readonly StringBuilder _text = new();

    public Markup Add([InterpolatedStringHandlerArgument("")] ref Template template)
    {
        _ = template;
        return this;
    }

    public Markup Add(Markup other)
    {
        _text.Append(other._text);
        return this;
    }

    /// <summary>Adds markup written in this project, never by an author.</summary>
    public Markup AddLiteral(string markup)
    {
        _text.Append(markup);
        return this;
    }

    public IHtmlContent ToHtml() => new HtmlString(_text.ToString());

    /// <summary>A coordinate in tenths, half away from zero, never in exponents and never minus nought.</summary>
    public static string Coordinate(double value)
    {
        if (!double.IsFinite(value) || Math.Abs(value) > 1e9) throw new ArgumentOutOfRangeException(nameof(value), "A picture has finite places.");
        var tenths = (long)Math.Round(value * 10, MidpointRounding.AwayFromZero);
        var magnitude = Math.Abs(tenths);
        return string.Create(CultureInfo.InvariantCulture, $"{(tenths < 0 ? "-" : "")}{magnitude / 10}.{magnitude % 10}");
    }

    /// <summary>The parts of an interpolated string, written as they come.</summary>
    [InterpolatedStringHandler]
    public readonly ref struct Template
    {
        private readonly StringBuilder _text;

        public Template(int literalLength, int formattedCount, Markup markup)
        {
            _ = literalLength + formattedCount;
            _text = markup._text;
        }

        public void AppendLiteral(string markup) => _text.Append(markup);

        public void AppendFormatted(string? text) => _text.Append(HtmlContentExtensions.Readable.Encode(text ?? ""));

        public void AppendFormatted(double coordinate) => _text.Append(Coordinate(coordinate));

        public void AppendFormatted(int count) => _text.Append(CultureInfo.InvariantCulture, $"{count}");

        public void AppendFormatted(Markup markup) => _text.Append(markup._text);
    }
}
