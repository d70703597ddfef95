namespace Chesil.Components.Charts.Drawing;

/// <summary>Short labels above upright lines, on as many levels as keep them apart.</summary>
internal sealed class TopLabels
{
    private const double Air = 8;
    private readonly List<(double Middle, int Level, string Words)> _placed = [];

    /// <param name="labels">Where each label's line is, and its words.</param>
    public TopLabels(IReadOnlyList<(double X, string Words)> labels)
    {
        var levels = new List<List<(double Left, double Right)>>();
        foreach (var (x, words) in labels)
        {
            var half = TextMetrics.Width(words) / 2;
            var middle = Math.Clamp(x, half, Math.Max(half, Figure.Width - half));
            var level = levels.FindIndex(taken => taken.TrueForAll(other => middle + half + Air <= other.Left || middle - half - Air >= other.Right));
            if (level < 0)
            {
                level = levels.Count;
                levels.Add([]);
            }
            levels[level].Add((middle - half, middle + half));
            _placed.Add((middle, level, words));
        }
        Height = levels.Count * TextMetrics.LinePitch;
    }

    public double Height { get; }

    /// <summary>The labels, the first level nearest to the picture.</summary>
    public Markup Draw()
    {
        var markup = new Markup();
        foreach (var (middle, level, words) in _placed)
        {
            markup.Add($"""<text class="chesil-note" text-anchor="middle" x="{middle}" y="{Height - level * TextMetrics.LinePitch - 4}">{words}</text>""");
        }
        return markup;
    }
}
