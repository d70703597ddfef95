using Chesil.Appraisal.Orders;

namespace Chesil.Appraisal;

/// <summary>Weights when a group agrees only the order of importance. Criteria that share a place share its weight.</summary>
public static class RankWeights
{
    /// <summary>The most criteria that can be ranked.</summary>
    public const int MostCriteria = 20;

    /// <summary>
    /// Rank-order-centroid: the middle of all weightings that respect the order. The k-th of n criteria weighs
    /// (1/n) times the sum of 1/i for i from k to n.
    /// </summary>
    /// <param name="ranks">For each criterion its place: 1 or more, smaller is more important, equal shares the place.</param>
    /// <exception cref="ArgumentException">No ranks, more than 20, or a rank below 1.</exception>
    /// <remarks>Source: Barron and Barrett, Management Science 42(11) 1996.</remarks>
    public static Weights RankOrderCentroid(IReadOnlyList<int> ranks)
    {
        var order = ImportanceOrder.Of(ranks, MostCriteria);
        // Everything over a common denominator, so that the parts are whole numbers and totals stay exact.
        var common = WholeNumbers.LeastCommonMultiple(Enumerable.Range(1, ranks.Count));
        var byPlace = new long[ranks.Count];
        var tail = 0L;
        for (var place = byPlace.Length - 1; place >= 0; place--)
        {
            tail += common / (place + 1);
            byPlace[place] = tail;
        }

        return new Weights(order.ShareWithinPlaces(byPlace));
    }

    /// <summary>Rank-sum: the k-th of n criteria weighs 2(n + 1 - k) / (n(n + 1)).</summary>
    /// <param name="ranks">For each criterion its place: 1 or more, smaller is more important, equal shares the place.</param>
    /// <exception cref="ArgumentException">No ranks, more than 20, or a rank below 1.</exception>
    /// <remarks>Source: Stillwell, Seaver and Edwards, Organizational Behavior and Human Performance 28 (1981).</remarks>
    public static Weights RankSum(IReadOnlyList<int> ranks)
    {
        var order = ImportanceOrder.Of(ranks, MostCriteria);
        var byPlace = new long[ranks.Count];
        for (var place = 0; place < byPlace.Length; place++)
            byPlace[place] = byPlace.Length - place;
        return new Weights(order.ShareWithinPlaces(byPlace));
    }
}
