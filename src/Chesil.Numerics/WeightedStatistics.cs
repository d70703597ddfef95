using Chesil.Numerics.Ordering;

namespace Chesil.Numerics;

/// <summary>
/// Statistics of a population: row i stands for weights[i] people who all have values[i] (minutes, say).
/// </summary>
/// <remarks>
/// <para>Values and weights have the same length. Weights are finite and not negative, and their total is above zero; no value
/// is NaN. Anything else throws <see cref="ArgumentException"/>. Rows of weight zero count for nothing.</para>
/// <para>A value of +infinity means "cannot be reached". It is allowed where a result can still be given: quantiles, the
/// maximum, and weights and shares on either side of a threshold. <see cref="Mean"/> refuses it, since one such row would hide
/// all the others.</para>
/// <para>Sums are those of <see cref="BlockSum"/>: the same rows in the same order give the same bits.</para>
/// </remarks>
public static class WeightedStatistics
{
    /// <summary>The sum of the weights.</summary>
    /// <exception cref="ArgumentException">A weight is negative or not finite, or the total is zero or not finite.</exception>
    public static double TotalWeight(ReadOnlySpan<double> weights) => Check.Weights(weights);

    /// <summary>The weighted mean, sum(w x) / sum(w).</summary>
    /// <exception cref="ArgumentException">See the remarks on the class; a value is infinite.</exception>
    public static double Mean(ReadOnlySpan<double> values, ReadOnlySpan<double> weights)
    {
        var total = Check.Rows(values, weights);
        Check.Finite(values);
        return BlockSum.Dot(values, weights) / total;
    }

    /// <summary>The smallest value whose cumulative weight is at least the share <paramref name="p"/> of the total.</summary>
    /// <param name="values">Values; +infinity is allowed and comes last.</param>
    /// <param name="weights">Weights.</param>
    /// <param name="p">A share in [0, 1]: 0.5 for the median. A cumulative weight a rounding error below it counts as reaching
    /// it.</param>
    /// <exception cref="ArgumentException">See the remarks on the class; p is outside [0, 1].</exception>
    public static double Quantile(ReadOnlySpan<double> values, ReadOnlySpan<double> weights, double p)
    {
        Span<double> result = stackalloc double[1];
        Quantiles(values, weights, [p], result);
        return result[0];
    }

    /// <summary>Several quantiles from one sort.</summary>
    /// <returns>One value for each share, in the order of <paramref name="shares"/>.</returns>
    /// <inheritdoc cref="Quantiles(ReadOnlySpan{double}, ReadOnlySpan{double}, ReadOnlySpan{double}, Span{double})"/>
    public static double[] Quantiles(ReadOnlySpan<double> values, ReadOnlySpan<double> weights, ReadOnlySpan<double> shares)
    {
        var results = new double[shares.Length];
        Quantiles(values, weights, shares, results);
        return results;
    }

    /// <summary>Several quantiles from one sort, written into <paramref name="results"/>.</summary>
    /// <remarks>
    /// A share is a number somebody typed: 0.07 of 100 people is 7 people, though the double nearest to 0.07 is a little more.
    /// So a cumulative weight within 4 parts in 10^16 below the target counts as reaching it.
    /// </remarks>
    /// <param name="values">Values; +infinity is allowed and comes last.</param>
    /// <param name="weights">Weights.</param>
    /// <param name="shares">Shares in [0, 1], in any order. Zero gives the smallest value of positive weight.</param>
    /// <param name="results">As long as <paramref name="shares"/>.</param>
    /// <exception cref="ArgumentException">See the remarks on the class; a share is outside [0, 1]; the lengths
    /// differ.</exception>
    public static void Quantiles(
        ReadOnlySpan<double> values, ReadOnlySpan<double> weights, ReadOnlySpan<double> shares, Span<double> results)
    {
        Check.Rows(values, weights);
        if (shares.Length != results.Length)
            throw new ArgumentException("There must be one place for each share.", nameof(results));
        foreach (var share in shares)
        {
            if (!(share >= 0.0 && share <= 1.0))
                throw new ArgumentOutOfRangeException(nameof(shares), share, "A share must be from 0 to 1.");
        }

        var order = RowOrder.Ascending(values);
        var cumulative = RowOrder.CumulativeWeights(order, weights);
        for (var k = 0; k < shares.Length; k++)
            results[k] = values[order[RowOrder.FirstReaching(cumulative, shares[k])]];
    }

    /// <summary>The largest value among rows of positive weight; +infinity is allowed.</summary>
    /// <exception cref="ArgumentException">See the remarks on the class.</exception>
    public static double Max(ReadOnlySpan<double> values, ReadOnlySpan<double> weights)
    {
        Check.Rows(values, weights);
        var max = double.NegativeInfinity;
        for (var i = 0; i < values.Length; i++)
        {
            if (weights[i] > 0.0 && values[i] > max)
                max = values[i];
        }

        return max;
    }

    /// <summary>The weight of the rows whose value is strictly more than the threshold: "beyond 30" leaves out 30.0.</summary>
    /// <param name="values">Values; +infinity is allowed and lies beyond every finite threshold.</param>
    /// <param name="weights">Weights.</param>
    /// <param name="threshold">Any number but NaN.</param>
    /// <exception cref="ArgumentException">See the remarks on the class; the threshold is NaN.</exception>
    public static double WeightBeyond(ReadOnlySpan<double> values, ReadOnlySpan<double> weights, double threshold) =>
        WeightOnOneSide(values, weights, threshold, isBeyond: true, out _);

    /// <summary>The weight of the rows whose value is at most the threshold: "within 30" holds 30.0.</summary>
    /// <inheritdoc cref="WeightBeyond"/>
    public static double WeightWithin(ReadOnlySpan<double> values, ReadOnlySpan<double> weights, double threshold) =>
        WeightOnOneSide(values, weights, threshold, isBeyond: false, out _);

    /// <summary><see cref="WeightBeyond"/> as a share of the total weight.</summary>
    /// <inheritdoc cref="WeightBeyond"/>
    public static double ShareBeyond(ReadOnlySpan<double> values, ReadOnlySpan<double> weights, double threshold) =>
        WeightOnOneSide(values, weights, threshold, isBeyond: true, out var total) / total;

    /// <summary><see cref="WeightWithin"/> as a share of the total weight.</summary>
    /// <inheritdoc cref="WeightBeyond"/>
    public static double ShareWithin(ReadOnlySpan<double> values, ReadOnlySpan<double> weights, double threshold) =>
        WeightOnOneSide(values, weights, threshold, isBeyond: false, out var total) / total;

    private static double WeightOnOneSide(
        ReadOnlySpan<double> values, ReadOnlySpan<double> weights, double threshold, bool isBeyond, out double total)
    {
        total = Check.Rows(values, weights);
        if (double.IsNaN(threshold))
            throw new ArgumentException("The threshold is not a number.", nameof(threshold));

        var counted = new double[values.Length];
        for (var i = 0; i < values.Length; i++)
            counted[i] = values[i] > threshold == isBeyond ? weights[i] : 0.0;
        return BlockSum.Sum(counted);
    }
}
