namespace Chesil.Demand.Ledgers;

/// <summary>Sums of activity by a heading (service or age band), a column (site, or unserved) and a year.</summary>
internal sealed class Ledger(int headings, int columns, int years)
{
    private readonly long[] sums = new long[headings * columns * years * Units.PerVolume];

    /// <summary>Adds the volumes of all years at once.</summary>
    public void Add(int heading, int column, ReadOnlySpan<long> allYears) =>
        Units.Add(sums.AsSpan(Start(heading, column, 0), allYears.Length), allYears);

    public ActivityVolume Read(int heading, int column, int year) =>
        Units.Read(sums.AsSpan(Start(heading, column, year), Units.PerVolume));

    /// <summary>The sum over all headings.</summary>
    public ActivityVolume ReadColumn(int column, int year)
    {
        Span<long> total = stackalloc long[Units.PerVolume];
        for (var heading = 0; heading < headings; heading++)
            Units.Add(total, sums.AsSpan(Start(heading, column, year), Units.PerVolume));
        return Units.Read(total);
    }

    private int Start(int heading, int column, int year)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(heading);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(heading, headings);
        ArgumentOutOfRangeException.ThrowIfNegative(column);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(column, columns);
        ArgumentOutOfRangeException.ThrowIfNegative(year);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(year, years);
        return ((heading * columns + column) * years + year) * Units.PerVolume;
    }
}
