using Chesil.Numerics.Ordering;

namespace Chesil.Numerics;

/// <summary>
/// How unevenly something is spread over a population: row i stands for weights[i] people who all have values[i].
/// </summary>
/// <remarks>Values, weights and ranks have the same length; all are finite; weights are not negative and their total is above
/// zero. Anything else throws <see cref="ArgumentException"/>. Sums are those of <see cref="BlockSum"/>: the same rows in the
/// same order give the same bits.</remarks>
public static class Inequality
{
    /// <summary>
    /// The Gini coefficient: 0 when all have the same, towards 1 when one has everything.
    /// </summary>
    /// <remarks>Worked out as 2 cov(x, ridit) / mean, which equals one less twice the area under the Lorenz curve
    /// (Lerman and Yitzhaki 1984, Economics Letters 15:363). It is 0 when every value is 0.</remarks>
    /// <exception cref="ArgumentException">See the remarks on the class; a value is negative.</exception>
    public static double Gini(ReadOnlySpan<double> values, ReadOnlySpan<double> weights)
    {
        var total = CheckNotNegative(values, weights);
        var mean = BlockSum.Dot(values, weights) / total;
        if (mean == 0.0)
            return 0.0;

        var ridits = Ridits.Of(values, weights);
        var products = new double[values.Length];
        for (var i = 0; i < products.Length; i++)
            products[i] = weights[i] * ((values[i] - mean) * (ridits[i] - 0.5));
        return Math.Max(0.0, 2.0 * BlockSum.Sum(products) / (total * mean));
    }

    /// <summary>
    /// Atkinson's index: the share of the total that could be given up, if what is left were shared evenly, for people to be as
    /// well off (Atkinson 1970, Journal of Economic Theory 2:244).
    /// </summary>
    /// <param name="values">Values, none negative.</param>
    /// <param name="weights">Weights.</param>
    /// <param name="epsilon">How much unevenness matters: 0 not at all, 0.5 the usual, 1 and more a great deal. Finite, not
    /// negative.</param>
    /// <returns>From 0 (all the same, or every value 0) to 1. It is 1 when epsilon is at least 1 and somebody has 0.</returns>
    /// <exception cref="ArgumentException">See the remarks on the class; a value or epsilon is negative.</exception>
    public static double Atkinson(ReadOnlySpan<double> values, ReadOnlySpan<double> weights, double epsilon = 0.5)
    {
        var total = CheckNotNegative(values, weights);
        if (!(epsilon >= 0.0 && double.IsFinite(epsilon)))
            throw new ArgumentOutOfRangeException(nameof(epsilon), epsilon, "Epsilon must be finite and not negative.");
        var mean = BlockSum.Dot(values, weights) / total;
        if (mean == 0.0 || epsilon == 0.0)
            return 0.0;

        var utilities = new double[values.Length];
        for (var i = 0; i < utilities.Length; i++)
        {
            if (weights[i] == 0.0)
                continue;
            if (values[i] == 0.0 && epsilon >= 1.0)
                return 1.0;
            utilities[i] = Utility(values[i] / mean, epsilon);
        }

        var averageUtility = BlockSum.Dot(utilities, weights) / total;
        return Math.Clamp(1.0 - EvenShare(averageUtility, epsilon), 0.0, 1.0);
    }

    /// <summary>
    /// The slope index of inequality: how much higher the value is at the least deprived end than at the most deprived end, by
    /// the line fitted by weighted least squares to value against ridit.
    /// </summary>
    /// <remarks>The ridit of a row is the share of the population more deprived than it, plus half of those of equal rank (Bross
    /// 1958, Biometrics 14:18; Wagstaff, Paci and van Doorslaer 1991, Social Science and Medicine 33:545). Rows of equal rank so
    /// share one ridit, and their order does not matter. Positive: the least deprived have more.</remarks>
    /// <param name="values">Values; may be negative (a change, say).</param>
    /// <param name="weights">Weights.</param>
    /// <param name="rank">Deprivation rank, most deprived first (rank 1). A decile may be used as a rank.</param>
    /// <exception cref="ArgumentException">See the remarks on the class; all people are of the same rank.</exception>
    public static double SlopeIndex(ReadOnlySpan<double> values, ReadOnlySpan<double> weights, ReadOnlySpan<double> rank)
    {
        var total = Check.Rows(values, weights);
        Check.Finite(values);
        if (rank.Length != values.Length)
            throw new ArgumentException($"There are {values.Length} values and {rank.Length} ranks; there must be one for each.", nameof(rank));
        Check.Finite(rank);

        var ridits = Ridits.Of(rank, weights);
        var meanValue = BlockSum.Dot(values, weights) / total;
        var meanRidit = BlockSum.Dot(ridits, weights) / total;
        var products = new double[values.Length];
        var squares = new double[values.Length];
        for (var i = 0; i < products.Length; i++)
        {
            var fromMean = ridits[i] - meanRidit;
            products[i] = weights[i] * (fromMean * (values[i] - meanValue));
            squares[i] = weights[i] * (fromMean * fromMean);
        }

        var spread = BlockSum.Sum(squares);
        if (!Ridits.HasTwoRanks(rank, weights) || spread == 0.0)
            throw new ArgumentException("All people are of the same rank, so there is no slope.", nameof(rank));
        return BlockSum.Sum(products) / spread;
    }

    /// <summary>The relative index of inequality: <see cref="SlopeIndex"/> divided by the mean.</summary>
    /// <exception cref="ArgumentException">As for the slope index; the mean is zero.</exception>
    /// <inheritdoc cref="SlopeIndex"/>
    public static double RelativeIndex(ReadOnlySpan<double> values, ReadOnlySpan<double> weights, ReadOnlySpan<double> rank)
    {
        var slope = SlopeIndex(values, weights, rank);
        var mean = WeightedStatistics.Mean(values, weights);
        if (mean == 0.0)
            throw new ArgumentException("The mean is zero, so nothing can be relative to it.", nameof(values));
        return slope / mean;
    }

    private static double CheckNotNegative(ReadOnlySpan<double> values, ReadOnlySpan<double> weights)
    {
        var total = Check.Rows(values, weights);
        Check.Finite(values);
        for (var i = 0; i < values.Length; i++)
        {
            if (values[i] < 0.0)
                throw new ArgumentException($"Value {i} is negative; this index needs values of zero or more.", nameof(values));
        }

        return total;
    }

    private static double Utility(double value, double epsilon) => epsilon switch
    {
        0.5 => Math.Sqrt(value),
        1.0 => Elementary.Log(value),
        _ => Elementary.Pow(value, 1.0 - epsilon),
    };

    /// <summary>What each would have, as a part of the mean, if all had the same and the average utility were this.</summary>
    private static double EvenShare(double averageUtility, double epsilon) => epsilon switch
    {
        0.5 => averageUtility * averageUtility,
        1.0 => Elementary.Exp(averageUtility),
        _ => Elementary.Pow(averageUtility, 1.0 / (1.0 - epsilon)),
    };
}
