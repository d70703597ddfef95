using Chesil.Numerics;

namespace Chesil.TravelTimes.Statistics;

/// <summary>Indices of inequality over rows already checked; null where an index has no meaning.</summary>
internal static class EquityOf
{
    public static AccessEquity Rows(
        ReadOnlySpan<double> minutes, ReadOnlySpan<double> weights, ReadOnlySpan<double> ranks, double epsilon)
    {
        if (!(epsilon >= 0 && double.IsFinite(epsilon)))
            throw new ArgumentException("The aversion to inequality must be 0 or more.", nameof(epsilon));

        var (values, of) = Summaries.Reachable(minutes, weights);
        if (BlockSum.Sum(of) == 0) return new AccessEquity(null, null, null, null);
        var gini = Inequality.Gini(values, of);
        var atkinson = Inequality.Atkinson(values, of, epsilon);

        var rankOf = ranks.ToArray();
        for (var row = 0; row < rankOf.Length; row++)
        {
            if (double.IsInfinity(rankOf[row])) throw new ArgumentException("A deprivation rank is infinite.", nameof(ranks));
            if (!double.IsNaN(rankOf[row])) continue;
            (rankOf[row], of[row]) = (0, 0);
        }
        if (!HasTwoRanks(rankOf, of)) return new AccessEquity(null, null, gini, atkinson);

        var slope = Inequality.SlopeIndex(values, of, rankOf);
        double? relative = WeightedStatistics.Mean(values, of) > 0 ? Inequality.RelativeIndex(values, of, rankOf) : null;
        return new AccessEquity(slope, relative, gini, atkinson);
    }

    private static bool HasTwoRanks(double[] ranks, double[] weights)
    {
        double? seen = null;
        for (var row = 0; row < ranks.Length; row++)
        {
            if (weights[row] == 0) continue;
            if (seen is { } other && other != ranks[row]) return true;
            seen = ranks[row];
        }
        return false;
    }
}
