using Chesil.TravelTimes.Statistics;

namespace Chesil.TravelTimes;

/// <summary>
/// Statistics of people's journeys to a service: how far, for whom, how evenly, and what an option changes.
/// </summary>
/// <remarks>
/// <para>Weights say how many people (or patients, or births) each area stands for: one number an area, in the table's order,
/// finite and 0 or more. Anything else throws <see cref="ArgumentException"/> naming the area.</para>
/// <para>"Beyond 30" is strictly more than 30.0 minutes and "within 30" holds 30.0; a difference of a thousand-millionth of a
/// minute or less, the dust of binary fractions, counts as none. People who cannot reach any open site are never dropped: they
/// are counted apart, are beyond every threshold, and lie last in every quantile; only means and the largest value leave them
/// out, since they have no minutes.</para>
/// <para>A quantile is the smallest time whose cumulative weight is at least that share of the total.</para>
/// </remarks>
public static class AccessStatistics
{
    /// <summary>Thresholds of a summary unless others are asked for: 30, 45 and 60 minutes.</summary>
    public static IReadOnlyList<double> DefaultThresholds { get; } = [30, 45, 60];

    /// <summary>Extra minutes counted in a change unless others are asked for: more than 10, 15 and 20.</summary>
    public static IReadOnlyList<double> DefaultExtras { get; } = [10, 15, 20];

    /// <summary>Mean, quantiles, and people beyond and within thresholds, over all areas.</summary>
    /// <param name="access">The service.</param>
    /// <param name="weights">People per area.</param>
    /// <param name="thresholds">Minutes; by default <see cref="DefaultThresholds"/>.</param>
    /// <exception cref="ArgumentException">Weights do not fit, or a threshold is not a number.</exception>
    public static AccessSummary Summarise(
        ServiceAccess access, ReadOnlySpan<double> weights, IReadOnlyList<double>? thresholds = null)
    {
        Rows.Check(access, weights);
        return Summaries.Of(access.Minutes, weights, Rows.Check(thresholds ?? DefaultThresholds));
    }

    /// <summary>The same summary for each group of areas, groups in ordinal order of name.</summary>
    /// <param name="access">The service.</param>
    /// <param name="weights">People per area.</param>
    /// <param name="groups">Per area the name of its group.</param>
    /// <param name="thresholds">Minutes; by default <see cref="DefaultThresholds"/>.</param>
    /// <exception cref="ArgumentException">Weights or groups do not fit, or a threshold is not a number.</exception>
    public static IReadOnlyList<GroupAccess> SummariseByGroup(
        ServiceAccess access, ReadOnlySpan<double> weights, IReadOnlyList<string> groups,
        IReadOnlyList<double>? thresholds = null)
    {
        Rows.Check(access, weights);
        var limits = Rows.Check(thresholds ?? DefaultThresholds);
        var results = new List<GroupAccess>();
        foreach (var (group, areas) in Rows.ByGroup(access, groups))
            results.Add(new GroupAccess(
                group, areas.Length, Summaries.Of(Rows.Pick(access.Minutes, areas), Rows.Pick(weights, areas), limits)));
        return results;
    }

    /// <summary>
    /// How many people each open site is nearest to, in order of site. Those who reach none are in no catchment.
    /// </summary>
    /// <param name="access">The service.</param>
    /// <param name="weights">People per area.</param>
    /// <exception cref="ArgumentException">Weights do not fit.</exception>
    public static IReadOnlyList<Catchment> Catchments(ServiceAccess access, ReadOnlySpan<double> weights)
    {
        Rows.Check(access, weights);
        return Summaries.Catchments(access, weights);
    }

    /// <summary>People within 0, step, 2 x step ... minutes, up to the most minutes asked for.</summary>
    /// <param name="access">The service.</param>
    /// <param name="weights">People per area.</param>
    /// <param name="maxMinutes">Last point at most here; 0 or more.</param>
    /// <param name="stepMinutes">Minutes between points; above 0, and not so small that there are more than 100,000
    /// points.</param>
    /// <exception cref="ArgumentException">Weights do not fit, or a number is out of range.</exception>
    public static IReadOnlyList<CurvePoint> Curve(
        ServiceAccess access, ReadOnlySpan<double> weights, double maxMinutes, double stepMinutes = 1)
    {
        Rows.Check(access, weights);
        if (!(maxMinutes >= 0 && stepMinutes > 0 && maxMinutes / stepMinutes <= 100_000))
            throw new ArgumentException(
                "Expected 0 minutes or more in steps above 0, at most 100,000 of them.", nameof(stepMinutes));
        return Summaries.Curve(access.Minutes, weights, maxMinutes, stepMinutes);
    }

    /// <summary>
    /// How evenly the minutes are spread: slope index of inequality over deprivation, relative index, Gini and Atkinson, over
    /// areas that can reach a site.
    /// </summary>
    /// <remarks>Formulas and sources: <see cref="Numerics.Inequality"/>.</remarks>
    /// <param name="access">The service.</param>
    /// <param name="weights">People per area.</param>
    /// <param name="deprivationRanks">Per area its rank, 1 for the most deprived; NaN where it has none (it is then left out of
    /// the slope and the relative index only). A tenth (decile) may serve as rank.</param>
    /// <param name="epsilon">Atkinson's aversion to inequality, 0 or more.</param>
    /// <exception cref="ArgumentException">Weights or ranks do not fit, or epsilon is below 0.</exception>
    public static AccessEquity Equity(
        ServiceAccess access, ReadOnlySpan<double> weights, ReadOnlySpan<double> deprivationRanks, double epsilon = 0.5)
    {
        Rows.Check(access, weights);
        if (deprivationRanks.Length != access.AreaCount)
            throw new ArgumentException(
                $"Expected {access.AreaCount} ranks, one an area, but there are {deprivationRanks.Length}.",
                nameof(deprivationRanks));
        return EquityOf.Rows(access.Minutes, weights, deprivationRanks, epsilon);
    }

    /// <summary>What an option changes against a baseline, over all areas.</summary>
    /// <param name="baseline">The service before.</param>
    /// <param name="option">The service after, over the same areas; its table may be another (a ferry closed, say).</param>
    /// <param name="weights">People per area.</param>
    /// <param name="extras">Extra minutes to count beyond; by default <see cref="DefaultExtras"/>.</param>
    /// <exception cref="ArgumentException">Areas or weights do not fit, or a number of minutes is not a number.</exception>
    public static AccessChange Compare(
        ServiceAccess baseline, ServiceAccess option, ReadOnlySpan<double> weights, IReadOnlyList<double>? extras = null)
    {
        Rows.Check(baseline, option);
        Rows.Check(baseline, weights);
        return Changes.Of(baseline, option, weights, Rows.All(baseline), Rows.Check(extras ?? DefaultExtras));
    }

    /// <summary>The same change for each group of areas, groups in ordinal order of name.</summary>
    /// <param name="baseline">The service before.</param>
    /// <param name="option">The service after, over the same areas.</param>
    /// <param name="weights">People per area.</param>
    /// <param name="groups">Per area the name of its group.</param>
    /// <param name="extras">Extra minutes to count beyond; by default <see cref="DefaultExtras"/>.</param>
    /// <exception cref="ArgumentException">Areas, weights or groups do not fit, or a number of minutes is not a
    /// number.</exception>
    public static IReadOnlyList<GroupChange> CompareByGroup(
        ServiceAccess baseline, ServiceAccess option, ReadOnlySpan<double> weights, IReadOnlyList<string> groups,
        IReadOnlyList<double>? extras = null)
    {
        Rows.Check(baseline, option);
        Rows.Check(baseline, weights);
        var limits = Rows.Check(extras ?? DefaultExtras);
        var results = new List<GroupChange>();
        foreach (var (group, areas) in Rows.ByGroup(baseline, groups))
            results.Add(new GroupChange(group, areas.Length, Changes.Of(baseline, option, weights, areas, limits)));
        return results;
    }

    /// <summary>
    /// The areas with people whose journeys get longer: most extra minutes first, then most people, then ordinal order of code.
    /// Areas that become unreachable are in <see cref="AccessChange.NewlyUnreachableAreas"/>, not here.
    /// </summary>
    /// <param name="baseline">The service before.</param>
    /// <param name="option">The service after, over the same areas.</param>
    /// <param name="weights">People per area.</param>
    /// <param name="most">At most so many areas; 0 or more.</param>
    /// <exception cref="ArgumentException">Areas or weights do not fit, or the number is below 0.</exception>
    public static IReadOnlyList<AreaChange> WorstAffected(
        ServiceAccess baseline, ServiceAccess option, ReadOnlySpan<double> weights, int most = int.MaxValue)
    {
        Rows.Check(baseline, option);
        Rows.Check(baseline, weights);
        ArgumentOutOfRangeException.ThrowIfNegative(most);
        return Changes.WorstAffected(baseline, option, weights, most);
    }
}
