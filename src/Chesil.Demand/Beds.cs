namespace Chesil.Demand;

/// <summary>Bed days turned into beds.</summary>
public static class Beds
{
    /// <summary>
    /// The days of every year, leap years too, so that one year can be compared with another. Counting 366 in a leap year would
    /// give 0.27 % fewer beds.
    /// </summary>
    public const double DaysInYear = 365;

    /// <summary>Beds = bed days / 365 / occupancy.</summary>
    /// <param name="bedDays">Bed days in a year, 0 or more.</param>
    /// <param name="occupancy">The share of staffed beds that are full on average, above 0 and at most 1.</param>
    /// <exception cref="ArgumentException">A number is out of range.</exception>
    /// <remarks>
    /// An average says nothing of peaks: this is the planner's rule of thumb, to be read beside a simulation or queueing answer.
    /// </remarks>
    public static double Needed(double bedDays, double occupancy)
    {
        if (!(bedDays >= 0))
            throw new ArgumentException("Bed days must be 0 or more.", nameof(bedDays));
        if (!IsOccupancy(occupancy))
            throw new ArgumentException("Occupancy must be above 0 and at most 1.", nameof(occupancy));
        return bedDays / DaysInYear / occupancy;
    }

    /// <summary>The same for a range.</summary>
    /// <param name="bedDays">Bed days in a year, 0 or more.</param>
    /// <param name="occupancy">The share of staffed beds that are full on average, above 0 and at most 1.</param>
    /// <exception cref="ArgumentException">A number is out of range.</exception>
    public static LowMidHigh Needed(LowMidHigh bedDays, double occupancy) =>
        new(Needed(bedDays.Low, occupancy), Needed(bedDays.Mid, occupancy), Needed(bedDays.High, occupancy));

    internal static bool IsOccupancy(double occupancy) => occupancy is > 0 and <= 1;
}
