namespace Chesil.TravelTimes.Statistics;

/// <summary>Rows of areas: checked once, picked and grouped.</summary>
internal static class Rows
{
    public static void Check(ServiceAccess access, ReadOnlySpan<double> weights)
    {
        ArgumentNullException.ThrowIfNull(access);
        if (weights.Length != access.AreaCount)
            throw new ArgumentException(
                $"Expected {access.AreaCount} weights, one an area, but there are {weights.Length}.", nameof(weights));
        for (var area = 0; area < weights.Length; area++)
            if (!(weights[area] >= 0 && double.IsFinite(weights[area])))
                throw new ArgumentException(
                    $"The weight of area '{access.Table.Origins[area]}' must be 0 or more.", nameof(weights));
    }

    public static void Check(ServiceAccess baseline, ServiceAccess option)
    {
        ArgumentNullException.ThrowIfNull(baseline);
        ArgumentNullException.ThrowIfNull(option);
        if (!ReferenceEquals(baseline.Table.Origins, option.Table.Origins)
            && !baseline.Table.Origins.SequenceEqual(option.Table.Origins, StringComparer.Ordinal))
            throw new ArgumentException("The option has other areas than the baseline, or in another order.", nameof(option));
    }

    public static IReadOnlyList<double> Check(IReadOnlyList<double> minutes)
    {
        foreach (var value in minutes)
            if (double.IsNaN(value)) throw new ArgumentException("A number of minutes is not a number.", nameof(minutes));
        return minutes;
    }

    public static int[] All(ServiceAccess access) => [.. Enumerable.Range(0, access.AreaCount)];

    public static List<(string Group, int[] Areas)> ByGroup(ServiceAccess access, IReadOnlyList<string> groups)
    {
        ArgumentNullException.ThrowIfNull(groups);
        if (groups.Count != access.AreaCount)
            throw new ArgumentException(
                $"Expected {access.AreaCount} groups, one an area, but there are {groups.Count}.", nameof(groups));
        for (var area = 0; area < groups.Count; area++)
            if (groups[area] is null)
                throw new ArgumentException($"Area '{access.Table.Origins[area]}' has no group.", nameof(groups));
        return
        [
            .. All(access)
                .GroupBy(area => groups[area], StringComparer.Ordinal)
                .OrderBy(group => group.Key, StringComparer.Ordinal)
                .Select(group => (group.Key, group.ToArray())),
        ];
    }

    public static double[] Pick(ReadOnlySpan<double> values, int[] rows)
    {
        var picked = new double[rows.Length];
        for (var i = 0; i < picked.Length; i++) picked[i] = values[rows[i]];
        return picked;
    }
}
