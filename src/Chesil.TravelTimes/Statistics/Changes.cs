using Chesil.Numerics;

namespace Chesil.TravelTimes.Statistics;

/// <summary>Changes between two states of a service, over rows already checked.</summary>
internal static class Changes
{
    private const int Decimals = 9;

    public static AccessChange Of(
        ServiceAccess baseline, ServiceAccess option, ReadOnlySpan<double> weights, int[] areas, IReadOnlyList<double> extras)
    {
        var extra = new double[areas.Length];
        double[] longer = new double[areas.Length], shorter = new double[areas.Length], unchanged = new double[areas.Length];
        double[] lost = new double[areas.Length], gained = new double[areas.Length], never = new double[areas.Length];
        var lostAreas = new List<string>();
        for (var row = 0; row < areas.Length; row++)
        {
            var (before, after) = (baseline.Minutes[areas[row]], option.Minutes[areas[row]]);
            bool could = double.IsFinite(before), can = double.IsFinite(after);
            if (could && can) extra[row] = Extra(before, after);
            var kind = (could, can) switch
            {
                (true, true) => extra[row] > 0 ? longer : extra[row] < 0 ? shorter : unchanged,
                (true, false) => lost,
                (false, true) => gained,
                (false, false) => never,
            };
            kind[row] = weights[areas[row]];
            if (kind == lost && kind[row] > 0) lostAreas.Add(baseline.Table.Origins[areas[row]]);
        }

        var longerWeight = BlockSum.Sum(longer);
        var shorterWeight = BlockSum.Sum(shorter);
        var unchangedWeight = BlockSum.Sum(unchanged);
        var extraOfLonger = BlockSum.Dot(extra, longer);
        var extraOfShorter = BlockSum.Dot(extra, shorter);
        return new AccessChange(
            BlockSum.Sum(Rows.Pick(weights, areas)),
            longerWeight, Mean(extraOfLonger, longerWeight), [.. extras.Select(limit => new ExtraCount(limit, MoreThan(limit)))],
            shorterWeight, Mean(-extraOfShorter, shorterWeight),
            unchangedWeight, BlockSum.Sum(lost), BlockSum.Sum(gained), BlockSum.Sum(never),
            Mean(extraOfLonger + extraOfShorter, longerWeight + shorterWeight + unchangedWeight),
            lostAreas);

        double MoreThan(double limit) => longerWeight == 0 ? 0 : WeightedStatistics.WeightBeyond(extra, longer, limit);
    }

    public static List<AreaChange> WorstAffected(
        ServiceAccess baseline, ServiceAccess option, ReadOnlySpan<double> weights, int most)
    {
        var worse = new List<AreaChange>();
        for (var area = 0; area < weights.Length; area++)
        {
            var (before, after) = (baseline.Minutes[area], option.Minutes[area]);
            if (weights[area] == 0 || !double.IsFinite(before) || !double.IsFinite(after) || Extra(before, after) <= 0) continue;
            worse.Add(new AreaChange(
                baseline.Table.Origins[area], weights[area], before, after, Extra(before, after),
                baseline.FindNearestSiteCode(area)!, option.FindNearestSiteCode(area)!));
        }
        worse.Sort((a, b) =>
        {
            var order = b.ExtraMinutes.CompareTo(a.ExtraMinutes);
            if (order == 0) order = b.Weight.CompareTo(a.Weight);
            return order != 0 ? order : string.CompareOrdinal(a.Area, b.Area);
        });
        if (worse.Count > most) worse.RemoveRange(most, worse.Count - most);
        return worse;
    }

    // To nine decimals, so that 45.2 - 30.2 is 15 and not a little more, and equal extras tie.
    private static double Extra(double before, double after) => Math.Round(after - before, Decimals);

    private static double? Mean(double sum, double weight) => weight > 0 ? sum / weight : null;
}
