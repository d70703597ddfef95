using Chesil.Packages.Addresses;
using Microsoft.AspNetCore.Html;

namespace Chesil.Components.Charts.Drawing;

/// <summary>Draws groups as an arrow from what is to what would be.</summary>
internal static class GroupChange
{
    private const double RowGap = 10;
    private const double Radius = 5.5;

    public static IHtmlContent Draw(GroupBars data, ChartHeading heading)
    {
        var figure = new ChartFigure(heading, "changes");
        var style = new SeriesStyle(heading.Id, firstIsBaseline: true);
        figure.Before.Add(Legend.Draw([.. data.Series.Select((name, s) => new Legend.Item((x, m) => style.Mark(s, x, m, 7), name))]));
        var picture = new Markup();
        var names = new NameColumn([.. data.Rows.Select(row => row.Group)], 116);
        var values = data.Values().ToArray();
        var known = values.Select(cell => cell.Value).OfType<decimal>().ToArray();
        var room = values.Max(cell => TextMetrics.Width(GroupBars.ValueWords(cell))) + Radius + 5;
        // Marks are compared by place and not by length, so the axis need not start at nought.
        var ticks = Ticks.Covering(known.Min(), known.Max(), 4);
        var axis = new Axis(ticks, new Scale((double)ticks.First, (double)ticks.Last, names.Width + room, ChartFigure.Width - room));

        var y = 4.0;
        var rows = new Markup();
        for (var i = 0; i < data.Rows.Count; i++)
        {
            var height = Math.Max(24, names.HeightOf(i));
            rows.Add(names.Draw(i, y + height / 2)).Add(Row(data, i, axis.Scale, y + height / 2, style));
            y += height + RowGap;
        }
        picture.Add(axis.Lines(0, y - RowGap / 2 + 4)).Add(rows).Add(axis.Numbers(y - RowGap / 2, data.Rows[0].Cells[0].Unit));
        return figure.Around(y - RowGap / 2 + Axis.Height, data.Describe("Chart of change"), picture, values);
    }

    private static Markup Row(GroupBars data, int i, Scale scale, double y, SeriesStyle style)
    {
        var markup = new Markup();
        var (before, after) = (data.Rows[i].Cells[0], data.Rows[i].Cells[1]);
        if (before.Value is null || after.Value is null)
        {
            return markup.Add($"""<text x="{scale.Start}" y="{y + 5}">{GroupBars.ValueWords(before)}, then """ +
                $"""{GroupBars.ValueWords(after)}</text>""");
        }

        var (from, to) = (scale.At(before.Value.Value), scale.At(after.Value.Value));
        var direction = to >= from ? 1 : -1;
        if (Math.Abs(to - from) > 2 * Radius + 9)
        {
            var tip = to - direction * (Radius + 1.5);
            markup.Add($"""<path class="chesil-arrow" d="M{from + direction * Radius} {y}H{tip}M{tip - direction * 6} """ +
                $"""{y - 4.5}L{tip} {y}L{tip - direction * 6} {y + 4.5}"/>""");
        }
        markup.Add(style.Mark(0, from, y, Radius, Words(data, i, 0))).Add(style.Mark(1, to, y, Radius, Words(data, i, 1)));
        Value(markup, before, from, y, -direction);
        Value(markup, after, to, y, direction);
        return markup;
    }

    private static string Words(GroupBars data, int i, int s) =>
        $"{data.Rows[i].Group}, {data.Series[s]}: {Printed.WithUnit(data.Rows[i].Cells[s])}";

    private static void Value(Markup markup, ResultCell cell, double x, double y, int side)
    {
        if (side < 0) markup.Add($"""<text text-anchor="end" x="{x - Radius - 4}" y="{y + 5}">{GroupBars.ValueWords(cell)}""" +
            $"""</text>""");
        else markup.Add($"""<text x="{x + Radius + 4}" y="{y + 5}">{GroupBars.ValueWords(cell)}</text>""");
    }
}
