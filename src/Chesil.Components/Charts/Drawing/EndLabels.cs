namespace Chesil.Components.Charts.Drawing;

/// <summary>Names at the right ends of lines, pushed apart where they would touch, with a thin lead back to their line.</summary>
internal sealed class EndLabels
{
    private const double WidthMax = 112;
    private const double Lead = 18;
    private readonly IReadOnlyList<string>[] _lines;

    public EndLabels(IReadOnlyList<string> names)
    {
        _lines = [.. names.Select(name => TextMetrics.Wrap(name, WidthMax, 3))];
        Width = _lines.SelectMany(lines => lines).Select(line => TextMetrics.Width(line)).DefaultIfEmpty().Max() + Lead + 2;
    }

    public double Width { get; }

    /// <summary>What all the labels need, one under another.</summary>
    public double Height => _lines.Sum(HeightOf);

    /// <summary>The labels beside the places where their lines end, between two heights.</summary>
    public Markup Draw(double[] ends, double top, double bottom, double right, Func<int, string> classOf)
    {
        var heights = _lines.Select(HeightOf).ToArray();
        var tops = LabelStack.Tops(ends, heights, top - 6, bottom + 6);
        var markup = new Markup();
        for (var i = 0; i < ends.Length; i++)
        {
            var middle = tops[i] + heights[i] / 2;
            markup.Add($"""<path class="chesil-lead {classOf(i)}" d="M{right + 6} {ends[i]}L{right + Lead - 3} {middle}"/>""");
            for (var line = 0; line < _lines[i].Count; line++)
            {
                markup.Add($"""<text class="chesil-end-label" x="{right + Lead}" y="{tops[i] + 15 + line * TextMetrics.LinePitch}">{_lines[i][line]}</text>""");
            }
        }
        return markup;
    }

    private static double HeightOf(IReadOnlyList<string> lines) => lines.Count * TextMetrics.LinePitch + 2;
}
