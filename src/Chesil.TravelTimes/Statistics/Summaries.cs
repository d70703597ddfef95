using Chesil.Numerics;

namespace Chesil.TravelTimes.Statistics;

/// <summary>Summaries of rows already checked.</summary>
internal static class Summaries
{
    /// <summary>Differences in minutes up to this are the dust of binary fractions.</summary>
    public const double Dust = 1e-9;

    public static AccessSummary Of(ReadOnlySpan<double> minutes, ReadOnlySpan<double> weights, IReadOnlyList<double> thresholds)
    {
        var total = BlockSum.Sum(weights);
        if (total == 0)
        {
            var none = thresholds.Select(limit => new ThresholdCount(limit, 0, 0));
            return new AccessSummary(0, 0, 0, null, null, null, null, null, [.. none]);
        }

        var (reachable, of) = Reachable(minutes, weights);
        var reachableWeight = BlockSum.Sum(of);
        Span<double> quantiles = stackalloc double[3];
        WeightedStatistics.Quantiles(minutes, weights, [0.5, 0.9, 0.95], quantiles);
        var counts = new List<ThresholdCount>(thresholds.Count);
        foreach (var limit in thresholds)
            counts.Add(new ThresholdCount(
                limit,
                WeightedStatistics.WeightBeyond(minutes, weights, limit + Dust),
                WeightedStatistics.WeightWithin(minutes, weights, limit + Dust)));
        return new AccessSummary(
            total, reachableWeight, total - reachableWeight,
            reachableWeight > 0 ? WeightedStatistics.Mean(reachable, of) : null,
            Finite(quantiles[0]), Finite(quantiles[1]), Finite(quantiles[2]),
            reachableWeight > 0 ? WeightedStatistics.Max(reachable, of) : null,
            counts);
    }

    /// <summary>The rows that can reach a site; the lengths stay, rows that cannot have 0 minutes and weight 0.</summary>
    public static (double[] Minutes, double[] Weights) Reachable(ReadOnlySpan<double> minutes, ReadOnlySpan<double> weights)
    {
        var values = new double[minutes.Length];
        var of = new double[minutes.Length];
        for (var row = 0; row < values.Length; row++)
            if (double.IsFinite(minutes[row])) (values[row], of[row]) = (minutes[row], weights[row]);
        return (values, of);
    }

    public static List<Catchment> Catchments(ServiceAccess access, ReadOnlySpan<double> weights)
    {
        var total = BlockSum.Sum(weights);
        var catchments = new List<Catchment>(access.OpenSites.Count);
        foreach (var site in access.OpenSites)
        {
            var areas = 0;
            var of = new double[weights.Length];
            for (var area = 0; area < of.Length; area++)
            {
                if (access.FindNearestSite(area) != site) continue;
                areas++;
                of[area] = weights[area];
            }
            var weight = BlockSum.Sum(of);
            catchments.Add(new Catchment(access.Table.Sites[site], areas, weight, Share(weight, total)));
        }
        return catchments;
    }

    public static List<CurvePoint> Curve(
        ReadOnlySpan<double> minutes, ReadOnlySpan<double> weights, double maxMinutes, double stepMinutes)
    {
        var total = BlockSum.Sum(weights);
        var points = new List<CurvePoint>();
        for (var step = 0; step * stepMinutes <= maxMinutes + Dust; step++)
        {
            var limit = step * stepMinutes;
            var weight = total == 0 ? 0 : WeightedStatistics.WeightWithin(minutes, weights, limit + Dust);
            points.Add(new CurvePoint(limit, weight, Share(weight, total)));
        }
        return points;
    }

    private static double Share(double weight, double total) => total == 0 ? 0 : weight / total;

    private static double? Finite(double minutes) => double.IsFinite(minutes) ? minutes : null;
}
