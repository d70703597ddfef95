namespace Chesil.Components.Charts.Drawing;

/// <summary>Names down the left side, broken into lines where they are long.</summary>
internal sealed class NameColumn
{
    private const int LinesMax = 3;
    private readonly IReadOnlyList<string>[] _lines;

    public NameColumn(IReadOnlyList<string> names, double widthMax)
    {
        _lines = [.. names.Select(name => TextMetrics.Wrap(name, widthMax, LinesMax))];
        Width = _lines.SelectMany(lines => lines).Select(line => TextMetrics.Width(line)).DefaultIfEmpty().Max() + 10;
    }

    /// <summary>What the names take, with a little air to their right.</summary>
    public double Width { get; }

    public double HeightOf(int row) => _lines[row].Count * TextMetrics.LinePitch;

    /// <summary>The name of a row with its middle at a height.</summary>
    public Markup Draw(int row, double middle)
    {
        var markup = new Markup();
        var y = middle - HeightOf(row) / 2 + 14;
        foreach (var line in _lines[row])
        {
            markup.Add($"""<text class="chesil-name" x="{0.0}" y="{y}">{line}</text>""");
            y += TextMetrics.LinePitch;
        }
        return markup;
    }
}
