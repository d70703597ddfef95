namespace Chesil.Demand;

/// <summary>How activity changes with the numbers and ages of people: a factor for each year and age band.</summary>
public sealed class DemographicGrowth
{
    private const double LargestFactor = 100;
    private readonly double[,] factors;

    /// <summary>Takes a copy of the factors.</summary>
    /// <param name="years">The years to project, increasing; include the baseline year with factors of 1 to show it.</param>
    /// <param name="factors">years x age bands: activity of that year over activity of the baseline year, 0 to 100.</param>
    /// <exception cref="ArgumentException">No years, years that do not increase, a wrong shape, or a factor out of range.</exception>
    public DemographicGrowth(IReadOnlyList<int> years, double[,] factors)
    {
        ArgumentNullException.ThrowIfNull(years);
        ArgumentNullException.ThrowIfNull(factors);
        if (years.Count == 0)
            throw new ArgumentException("At least one year is needed.", nameof(years));
        for (var y = 1; y < years.Count; y++)
        {
            if (years[y] <= years[y - 1])
                throw new ArgumentException("Years must increase.", nameof(years));
        }

        if (factors.GetLength(0) != years.Count)
            throw new ArgumentException("There must be a row of factors for each year.", nameof(factors));
        foreach (var factor in factors)
        {
            if (!(factor is >= 0 and <= LargestFactor))
                throw new ArgumentException("A growth factor must be 0 to 100.", nameof(factors));
        }

        Years = [.. years];
        this.factors = (double[,])factors.Clone();
    }

    /// <summary>The years projected.</summary>
    public IReadOnlyList<int> Years { get; }

    /// <summary>How many age bands there are.</summary>
    public int AgeBandCount => factors.GetLength(1);

    /// <summary>The factor of a year and age band.</summary>
    /// <param name="year">Index into <see cref="Years"/>.</param>
    /// <param name="ageBand">Index of the age band.</param>
    public double this[int year, int ageBand] => factors[year, ageBand];

    /// <summary>No change: one year, every factor 1.</summary>
    /// <param name="year">The year.</param>
    /// <param name="ageBandCount">How many age bands there are, 1 or more.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="ageBandCount"/> is below 1.</exception>
    public static DemographicGrowth None(int year, int ageBandCount)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(ageBandCount, 1);
        var ones = new double[1, ageBandCount];
        for (var band = 0; band < ageBandCount; band++)
            ones[0, band] = 1;
        return new DemographicGrowth([year], ones);
    }
}
