using Chesil.Packages.Addresses;

namespace Chesil.Components.Charts.Drawing;

/// <summary>The value axis of bars that lie on their sides: round numbers below, faint lines through, a firm line at nought.</summary>
internal sealed record Axis(Ticks Ticks, Scale Scale)
{
    /// <summary>What the numbers and the unit take below the bars.</summary>
    public const double Height = 42;

    /// <summary>An axis over a range that always holds nought, so that lengths can be compared.</summary>
    public static Axis Covering(decimal low, decimal high, double start, double end)
    {
        low = Math.Min(low, 0);
        high = Math.Max(high, 0);
        for (var most = 5; ; most--)
        {
            var ticks = Ticks.Covering(low, high, most);
            var axis = new Axis(ticks, new Scale((double)ticks.First, (double)ticks.Last, start, end));
            if (most == 2 || axis.NumbersFit()) return axis;
        }
    }

    /// <summary>The lines behind one row of bars, or all of them; they stop short of names that stand between rows.</summary>
    public Markup Lines(double top, double bottom)
    {
        var grid = new Markup();
        var nought = new Markup();
        foreach (var tick in Ticks.Values) (tick == 0 ? nought : grid).Add($"M{Scale.At(tick)} {top}V{bottom}");
        return new Markup().Add($"""<path class="chesil-grid" d="{grid}"/><path class="chesil-axis" d="{nought}"/>""");
    }

    /// <summary>The line at nought.</summary>
    public Markup Nought(double top, double bottom) => new Markup().Add($"""<path class="chesil-axis" d="M{Scale.At(0)} """ +
        $"""{top}V{bottom}"/>""");

    /// <summary>The round numbers and the unit below the bars.</summary>
    public Markup Numbers(double bottom, string unit)
    {
        var markup = new Markup();
        foreach (var tick in Ticks.Values)
        {
            var x = Scale.At(tick);
            var words = Printed.Number(tick, Ticks.Decimals);
            var half = TextMetrics.Width(words) / 2;
            var middle = Math.Clamp(x, half, ChartFigure.Width - half);
            markup.Add($"""<text class="chesil-tick" text-anchor="middle" x="{middle}" y="{bottom + 19}">{words}</text>""");
        }
        if (unit.Length > 0) markup.Add($"""<text class="chesil-tick" text-anchor="middle" """ +
            $"""x="{(Scale.Start + Scale.End) / 2}" y="{bottom + 37}">{unit}</text>""");
        return markup;
    }

    private bool NumbersFit()
    {
        var widest = Ticks.Values.Max(tick => TextMetrics.Width(Printed.Number(tick, Ticks.Decimals)));
        return (Scale.End - Scale.Start) / (Ticks.Values.Count - 1) > widest + 10;
    }
}
