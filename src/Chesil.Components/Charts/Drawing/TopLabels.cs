namespace Chesil.Components.Charts.Drawing;

/// <summary>
/// Short labels on upright lines above a picture. All stand on one level if some choice of left, middle and right keeps
/// each off its neighbours and their lines; otherwise they go up like stairs from the right, so that no line meets a label.
/// </summary>
internal sealed class TopLabels
{
    private const double Air = 7;
    private const int MostOnOneLevel = 5;
    private readonly List<Label> _labels;

    /// <param name="labels">Where each label's line is, and its words.</param>
    public TopLabels(IReadOnlyList<(double X, string Words)> labels)
    {
        var sorted = labels.OrderBy(label => label.X).ThenBy(label => label.Words, StringComparer.Ordinal).ToArray();
        _labels = OnOneLevel(sorted) ?? AsStairs(sorted);
        Height = _labels.Count == 0 ? 0 : (_labels.Max(label => label.Level) + 1) * TextMetrics.LinePitch;
    }

    private enum Side
    {
        Middle,
        Left,
        Right,
    }

    public double Height { get; }

    /// <summary>The labels with their lines, from their own level down to the foot of the picture.</summary>
    public Markup Draw(double top, double bottom, Func<string, bool> isDashed)
    {
        var markup = new Markup();
        foreach (var label in _labels)
        {
            var floor = top + Height - label.Level * TextMetrics.LinePitch;
            if (isDashed(label.Words)) markup.Add($"""<path class="chesil-reference" stroke-dasharray="5 3" d="M{label.X} """ +
                $"""{floor}V{bottom}"/>""");
            else markup.Add($"""<path class="chesil-drop" stroke-dasharray="1.5 3" d="M{label.X} {floor}V{bottom}"/>""");
            markup.Add($"""<text class="chesil-note" text-anchor="middle" x="{(label.Left + label.Right) / 2}" """ +
                $"""y="{floor - 5}">{label.Words}</text>""");
        }
        return markup;
    }

    private static List<Label>? OnOneLevel((double X, string Words)[] labels)
    {
        if (labels.Length > MostOnOneLevel) return null;
        var placed = new List<Label>();
        return TryFrom(0) ? placed : null;

        bool TryFrom(int i)
        {
            if (i == labels.Length) return true;
            foreach (var side in (ReadOnlySpan<Side>)[Side.Middle, Side.Left, Side.Right])
            {
                var label = Place(labels[i], side, 0);
                if (placed.Exists(other => other.Right + Air > label.Left)) continue;
                if (labels.Where((_, j) => j != i).Any(other => other.X > label.Left - 3 && other.X < label.Right + 3)) continue;
                placed.Add(label);
                if (TryFrom(i + 1)) return true;
                placed.RemoveAt(i);
            }
            return false;
        }
    }

    private static List<Label> AsStairs((double X, string Words)[] labels) =>
        [.. labels.Select((label, i) => Place(label, Side.Right, labels.Length - 1 - i))];

    private static Label Place((double X, string Words) label, Side side, int level)
    {
        var width = TextMetrics.Width(label.Words, bold: true);
        var left = side switch { Side.Middle => label.X - width / 2, Side.Left => label.X - width + 3, _ => label.X - 3 };
        left = Math.Clamp(left, 0, Math.Max(0, ChartFigure.Width - width));
        return new Label(label.X, left, left + width, level, label.Words);
    }

    private sealed record Label(double X, double Left, double Right, int Level, string Words);
}
