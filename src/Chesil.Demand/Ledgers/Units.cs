namespace Chesil.Demand.Ledgers;

/// <summary>
/// Activity in whole units of 2^-24. Whole numbers add up to the same sum in any order and any grouping, so moving activity
/// between sites conserves it exactly. Below 2^53 units a double holds a sum exactly too.
/// </summary>
internal static class Units
{
    /// <summary>Numbers kept for one volume: low, mid and high of spells, then of bed days.</summary>
    public const int PerVolume = 6;

    /// <summary>The largest volume of a whole system: 2^53 units, about 537 million.</summary>
    public const double Largest = 1L << 29;

    private const double PerOne = 1L << 24;

    public static void Grow(in ActivityRow row, double factor, Span<long> units)
    {
        units[0] = Of(row.Spells.Low * factor);
        units[1] = Of(row.Spells.Mid * factor);
        units[2] = Of(row.Spells.High * factor);
        units[3] = Of(row.BedDays.Low * factor);
        units[4] = Of(row.BedDays.Mid * factor);
        units[5] = Of(row.BedDays.High * factor);
    }

    public static ActivityVolume Read(ReadOnlySpan<long> units) => new(
        new LowMidHigh(units[0] / PerOne, units[1] / PerOne, units[2] / PerOne),
        new LowMidHigh(units[3] / PerOne, units[4] / PerOne, units[5] / PerOne));

    public static void Add(Span<long> sums, ReadOnlySpan<long> units)
    {
        for (var k = 0; k < units.Length; k++)
            sums[k] += units[k];
    }

    private static long Of(double quantity) => (long)Math.Round(quantity * PerOne, MidpointRounding.ToEven);
}
