using Chesil.Components.Charts.Drawing;
using Chesil.Packages.Addresses;
using Microsoft.AspNetCore.Html;

namespace Chesil.Components.Charts;

/// <summary>One value and the range it may lie in.</summary>
/// <param name="Name">What the bar is about.</param>
/// <param name="Cell">The value, with its low and high where there is a range.</param>
public sealed record RangeBar(string Name, ResultCell Cell);

/// <summary>Values as bars with a whisker from low to high: beds needed, and how sure that is.</summary>
/// <param name="RowHeading">What the bars are, such as "Option".</param>
/// <param name="Measure">What is measured, such as "Beds needed".</param>
/// <param name="Bars">The bars, in the order shown.</param>
public sealed record RangeBars(string RowHeading, string Measure, IReadOnlyList<RangeBar> Bars)
{
    private const double BarHeight = 18;
    private const double RowGap = 14;

    /// <summary>A value to compare all the others with, such as the beds there are today; null for none.</summary>
    public RangeBar? Reference { get; init; }

    /// <summary>The picture.</summary>
    public static IHtmlContent Draw(RangeBars data, ChartHeading heading)
    {
        var figure = new ChartFigure(heading, "range");
        if (data.Bars.All(bar => bar.Cell.Value is null))
        {
            return figure.WithoutPicture($"There are no figures yet for “{data.Measure}”, so there is nothing to draw.");
        }

        var ends = data.All().SelectMany(bar => new[] { bar.Cell.Value, bar.Cell.Low, bar.Cell.High }).OfType<decimal>().ToArray();
        var axis = Axis.Covering(ends.Min(), ends.Max(), 6, ChartFigure.Width - 8);
        var picture = new Markup();
        double top = 0;
        if (data.Reference is { Cell.Value: { } reference } today)
        {
            var x = axis.Scale.At(reference);
            var words = $"{today.Name}: {ValueWords(today.Cell)}";
            var half = TextMetrics.Width(words, bold: true) / 2;
            picture.Add($"""<text class="chesil-note" text-anchor="middle" """ +
                $"""x="{Math.Clamp(x, half, Math.Max(half, ChartFigure.Width - half))}" y="{13.0}">{words}</text>""" +
                    $"""<path class="chesil-reference" stroke-dasharray="3 2" d="M{x} {17.0}V{24.0}"/>""");
            top = 24;
        }
        var y = top;
        var bars = new Markup();
        foreach (var bar in data.Bars) y = data.DrawBar(bars, bar, axis, y);
        var bottom = y - RowGap / 2;
        picture.Add(bars).Add(axis.Numbers(bottom, data.Bars[0].Cell.Unit));
        return figure.Around(bottom + Axis.Height, data.Describe(), picture, data.All().Select(bar => bar.Cell));
    }

    /// <summary>The table with the same numbers: a row for each bar, its ends in columns of their own.</summary>
    public ChartTable Table(string caption) => new(caption, RowHeading, [Measure, "Lowest", "Highest"],
        [.. All().Select(bar => new ChartTableRow(bar.Name, [WithoutRange(bar.Cell), End(bar.Cell, bar.Cell.Low), End(bar.Cell, bar.Cell.High)]))]);

    private double DrawBar(Markup markup, RangeBar bar, Axis axis, double y)
    {
        var valueWidth = TextMetrics.Width(NumberWords(bar.Cell), bold: true) + TextMetrics.Width(RangeWords(bar.Cell));
        var lines = TextMetrics.Wrap(bar.Name, ChartFigure.Width, 3).ToList();
        if (TextMetrics.Width(lines[^1]) + valueWidth + 12 > ChartFigure.Width) lines.Add("");
        foreach (var line in lines)
        {
            y += TextMetrics.LinePitch;
            markup.Add($"""<text class="chesil-name" x="{0.0}" y="{y - 3}">{line}</text>""");
        }
        markup.Add($"""<text text-anchor="end" x="{ChartFigure.Width}" y="{y - 3}">""" +
            $"""<tspan class="chesil-total">{NumberWords(bar.Cell)}</tspan>{RangeWords(bar.Cell)}</text>""");
        y += 3;
        var scale = axis.Scale;
        markup.Add(axis.Lines(y - 4, y + BarHeight + 4));
        if (bar.Cell.Value is { } number)
        {
            var (zero, x) = (scale.At(0m), scale.At(number));
            markup.Add($"""<rect class="chesil-bar chesil-bar--range" x="{Math.Min(zero, x)}" y="{y}" """ +
                $"""width="{Math.Abs(x - zero)}" height="{BarHeight}"><title>{bar.Name}: {Printed.WithUnit(bar.Cell)}""" +
                    $"""</title></rect>""");
        }
        if (Reference?.Cell.Value is { } reference) markup.Add($"""<path class="chesil-reference" stroke-dasharray="3 2" """ +
            $"""d="M{scale.At(reference)} {y - 4}V{y + BarHeight + 4}"/>""");
        if (bar.Cell is { Low: { } low, High: { } high })
        {
            var (left, right, middle) = (scale.At(low), scale.At(high), y + BarHeight / 2);
            var whisker = new Markup().Add($"M{left} {middle - 6}V{middle + 6}M{left} {middle}H{right}M{right} {middle - 6}V{middle + 6}");
            markup.Add($"""<path class="chesil-whisker-paper" d="{whisker}"/><path class="chesil-whisker" d="{whisker}"/>""");
        }
        return y + BarHeight + RowGap;
    }

    /// <summary>"412 (390 to 441)".</summary>
    private static string ValueWords(ResultCell cell) => NumberWords(cell) + RangeWords(cell);

    private static string NumberWords(ResultCell cell) =>
        cell.Value is null ? Printed.Value(cell) : Printed.WithUnit(WithoutRange(cell) with { Unit = Attached(cell.Unit) });

    private static string RangeWords(ResultCell cell) => cell is { Value: not null, Low: { } low, High: { } high } && low != high
        ? $" ({Printed.Number(low, cell.Decimals)} to {Printed.Number(high, cell.Decimals)})"
        : "";

    /// <summary>Pounds and per cent stay with their number; other units stand once, at the axis.</summary>
    private static string Attached(string unit) => unit == "%" || unit.StartsWith('£') ? unit : "";

    private static ChartTableCell End(ResultCell cell, decimal? end) => end is { } value ? WithoutRange(cell) with { Value = value } : "";

    private static ResultCell WithoutRange(ResultCell cell) => cell with { Low = null, High = null };

    private IEnumerable<RangeBar> All() => Reference is { } reference ? Bars.Append(reference) : Bars;

    private string Describe() =>
        $"Bar chart of {Measure}, with a line from the lowest to the highest likely value. " +
        string.Join(". ", All().Take(12).Select(bar => $"{bar.Name}: {ValueWords(bar.Cell)}")) +
        (Bars.Count > 12 ? ". The table has the rest." : ".");
}
