namespace Chesil.Components.Charts.Drawing;

/// <summary>Names at the right ends of lines, each with its mark, pushed apart where they would touch, with a thin lead back to their line.</summary>
internal sealed class EndLabels
{
    private const double WidthMax = 104;
    private const double Lead = 16;
    private const double MarkRoom = 16;
    private readonly IReadOnlyList<string>[] _lines;

    public EndLabels(IReadOnlyList<string> names)
    {
        _lines = [.. names.Select(name => TextMetrics.Wrap(name, WidthMax, 3))];
        Width = _lines.SelectMany(lines => lines).Select(line => TextMetrics.Width(line)).DefaultIfEmpty().Max() + Lead + MarkRoom;
    }

    public double Width { get; }

    /// <summary>What all the labels need, one under another.</summary>
    public double Height => _lines.Sum(HeightOf);

    /// <summary>The labels beside the places where their lines end, between two heights.</summary>
    public Markup Draw(double[] ends, double top, double bottom, double right, SeriesStyle style)
    {
        var heights = _lines.Select(HeightOf).ToArray();
        var tops = LabelStack.Tops(ends, heights, top - 6, bottom + 6);
        var markup = new Markup();
        for (var i = 0; i < ends.Length; i++)
        {
            var middle = tops[i] + 10;
            markup.Add($"""<path class="chesil-lead {style.Class(i)}" d="M{right + 5} {ends[i]}L{right + Lead} {middle}"/>""");
            markup.Add(style.Mark(i, right + Lead + 5, middle, 4));
            for (var line = 0; line < _lines[i].Count; line++)
            {
                markup.Add($"""<text class="chesil-end-label" x="{right + Lead + MarkRoom - 2}" """ +
                    $"""y="{tops[i] + 15 + line * TextMetrics.LinePitch}">{_lines[i][line]}</text>""");
            }
        }
        return markup;
    }

    private static double HeightOf(IReadOnlyList<string> lines) => lines.Count * TextMetrics.LinePitch + 2;
}
