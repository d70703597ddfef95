namespace Chesil.Components.Charts.Drawing;

/// <summary>Swatches with their words, set like text: as many to a line as fit.</summary>
internal static class Legend
{
    private const double SwatchWidth = 22;
    private const double ItemGap = 16;
    private const double RowPitch = 22;

    /// <summary>One thing to explain: how to draw its swatch, centred on a place, and its words.</summary>
    internal sealed record Item(Func<double, double, Markup> Swatch, string Words);

    /// <summary>A block of the colour and pattern of a series.</summary>
    public static Item Block(string id, int series, string words) => new(
        (x, y) => new Markup().Add($"""<rect class="chesil-bar" fill="{SeriesStyle.Fill(id, series)}" x="{x - 8.0}" y="{y - 8.0}" width="{16.0}" height="{16.0}"/>"""), words);

    /// <summary>Draws the items from <paramref name="top"/> down, and says how tall they came out.</summary>
    public static (Markup Markup, double Height) Draw(IReadOnlyList<Item> items, double top, double left = 0, double right = Figure.Width)
    {
        var markup = new Markup();
        double x = left, y = top;
        var rowLines = 1;
        foreach (var item in items)
        {
            var room = right - left - SwatchWidth;
            var lines = TextMetrics.Wrap(item.Words, room, 4);
            var width = SwatchWidth + lines.Max(line => TextMetrics.Width(line));
            if (x > left && x + width > right)
            {
                x = left;
                y += RowPitch + (rowLines - 1) * TextMetrics.LinePitch;
                rowLines = 1;
            }
            markup.Add(item.Swatch(x + 8, y + RowPitch / 2));
            for (var i = 0; i < lines.Count; i++) markup.Add($"""<text x="{x + SwatchWidth}" y="{y + 16 + i * TextMetrics.LinePitch}">{lines[i]}</text>""");
            x += width + ItemGap;
            rowLines = Math.Max(rowLines, lines.Count);
        }
        return (markup, items.Count == 0 ? 0 : y - top + RowPitch + (rowLines - 1) * TextMetrics.LinePitch);
    }
}
