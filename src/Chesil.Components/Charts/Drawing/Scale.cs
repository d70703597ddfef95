namespace Chesil.Components.Charts.Drawing;

/// <summary>A straight ruler: which place in the picture a value has.</summary>
internal readonly record struct Scale(double From, double To, double Start, double End)
{
    public double At(double value) => To > From ? Start + (value - From) / (To - From) * (End - Start) : Start;

    public double At(decimal value) => At((double)value);

    public double At(int value) => At((double)value);
}

/// <summary>Round numbers for an axis that covers a range.</summary>
internal sealed record Ticks(IReadOnlyList<decimal> Values, int Decimals)
{
    public decimal First => Values[0];

    public decimal Last => Values[^1];

    /// <summary>At most <paramref name="most"/> steps of 1, 2, 2.5 or 5 times a power of ten, reaching past both ends.</summary>
    public static Ticks Covering(decimal low, decimal high, int most)
    {
        if (high <= low) high = low + 1;
        var unit = 0.0001m;
        while (true)
        {
            foreach (var multiple in (ReadOnlySpan<decimal>)[1m, 2m, 2.5m, 5m])
            {
                var step = unit * multiple;
                var first = decimal.Floor(low / step);
                var last = decimal.Ceiling(high / step);
                if (last - first > most) continue;
                var values = new List<decimal>();
                for (var i = first; i <= last; i++) values.Add(i * step);
                return new Ticks(values, DecimalsOf(step));
            }
            unit *= 10;
        }
    }

    private static int DecimalsOf(decimal step)
    {
        var decimals = 0;
        while (decimals < 5 && decimal.Truncate(step) != step)
        {
            step *= 10;
            decimals++;
        }
        return decimals;
    }
}
