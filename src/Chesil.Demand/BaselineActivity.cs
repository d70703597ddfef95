namespace Chesil.Demand;

/// <summary>A year of activity for people of one age band living in one area, in one service.</summary>
/// <param name="Area">Index of the area where they live.</param>
/// <param name="Service">Index of the service.</param>
/// <param name="AgeBand">Index of the age band.</param>
/// <param name="Spells">Spells a year, each bound 0 to 10^8.</param>
/// <param name="BedDays">Bed days a year, each bound 0 to 10^8.</param>
public readonly record struct ActivityRow(int Area, int Service, int AgeBand, LowMidHigh Spells, LowMidHigh BedDays);

/// <summary>Spells and the bed days they took.</summary>
/// <param name="Spells">Spells a year.</param>
/// <param name="BedDays">Bed days a year.</param>
public readonly record struct ActivityVolume(LowMidHigh Spells, LowMidHigh BedDays)
{
    /// <summary>Adds spells to spells and bed days to bed days.</summary>
    /// <param name="left">The first volume.</param>
    /// <param name="right">The second volume.</param>
    public static ActivityVolume operator +(ActivityVolume left, ActivityVolume right) =>
        new(left.Spells + right.Spells, left.BedDays + right.BedDays);
}

/// <summary>The baseline: a year of activity of a whole system, by where people live.</summary>
public sealed class BaselineActivity
{
    private const double LargestRow = 1e8;
    private readonly ActivityRow[] rows;

    /// <summary>Takes a copy of the rows. Several rows for the same area, service and age band add up.</summary>
    /// <param name="areaCount">How many areas there are, 1 or more.</param>
    /// <param name="serviceCount">How many services there are, 1 or more.</param>
    /// <param name="ageBandCount">How many age bands there are, 1 or more.</param>
    /// <param name="rows">The rows, in any order; the results do not depend on it.</param>
    /// <exception cref="ArgumentException">
    /// A count is below 1, an index is out of range, or a quantity is not 0 &lt;= low &lt;= mid &lt;= high &lt;= 10^8.
    /// </exception>
    public BaselineActivity(int areaCount, int serviceCount, int ageBandCount, IReadOnlyList<ActivityRow> rows)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(areaCount, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(serviceCount, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(ageBandCount, 1);
        ArgumentNullException.ThrowIfNull(rows);
        this.rows = [.. rows];
        for (var i = 0; i < this.rows.Length; i++)
        {
            var row = this.rows[i];
            if (!IsIndex(row.Area, areaCount) || !IsIndex(row.Service, serviceCount) || !IsIndex(row.AgeBand, ageBandCount))
                throw new ArgumentException($"Row {i} names an area, service or age band that is not there.", nameof(rows));
            if (!IsOrdered(row.Spells) || !IsOrdered(row.BedDays))
                throw new ArgumentException($"Row {i} must have 0 <= low <= mid <= high <= 10^8.", nameof(rows));
        }

        AreaCount = areaCount;
        ServiceCount = serviceCount;
        AgeBandCount = ageBandCount;
    }

    /// <summary>How many areas there are.</summary>
    public int AreaCount { get; }

    /// <summary>How many services there are.</summary>
    public int ServiceCount { get; }

    /// <summary>How many age bands there are.</summary>
    public int AgeBandCount { get; }

    /// <summary>The rows, as given.</summary>
    public IReadOnlyList<ActivityRow> Rows => rows;

    internal ReadOnlySpan<ActivityRow> Span => rows;

    private static bool IsIndex(int index, int count) => index >= 0 && index < count;

    // Written so that a NaN is refused.
    private static bool IsOrdered(LowMidHigh quantity) =>
        quantity.Low >= 0 && quantity.Mid >= quantity.Low && quantity.High >= quantity.Mid && quantity.High <= LargestRow;
}
