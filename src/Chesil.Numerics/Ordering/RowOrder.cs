namespace Chesil.Numerics.Ordering;

/// <summary>Rows put in order of a value, equal ones in order of their index, and the weights added up along that
/// order.</summary>
internal static class RowOrder
{
    // Two roundings of a share times a total, one of the cumulative weight, and one to spare.
    private const double JustBelowOne = 1.0 - 4.44089209850062616e-16; // 1 - 2^-51

    /// <summary>Row indices by value, then index. No value is NaN.</summary>
    public static int[] Ascending(ReadOnlySpan<double> values)
    {
        var keys = values.ToArray();
        var order = new int[keys.Length];
        for (var i = 0; i < order.Length; i++)
            order[i] = i;
        Array.Sort(keys, order);

        // The library's sort may leave equal keys in any order; putting each run of them by index makes the order one and only.
        for (var start = 0; start < keys.Length;)
        {
            var end = start + 1;
            while (end < keys.Length && keys[end] == keys[start])
                end++;
            if (end - start > 1)
                Array.Sort(order, start, end - start);
            start = end;
        }

        return order;
    }

    /// <summary>Cumulative weight up to and with each row of the order, each correctly rounded or nearly so.</summary>
    public static double[] CumulativeWeights(int[] order, ReadOnlySpan<double> weights)
    {
        var cumulative = new double[order.Length];
        double high = 0.0, low = 0.0;
        for (var k = 0; k < order.Length; k++)
        {
            high = Kernels.DoubleDouble.Add(high, weights[order[k]], out var lost);
            low += lost;
            cumulative[k] = high + low;
        }

        return cumulative;
    }

    /// <summary>The first place in the order that has weight and whose cumulative weight reaches the share of the last
    /// one.</summary>
    public static int FirstReaching(double[] cumulative, double share)
    {
        var target = Math.Max(share * cumulative[^1] * JustBelowOne, double.Epsilon);
        var below = 0;
        var above = cumulative.Length - 1;
        while (below < above)
        {
            var middle = below + (above - below) / 2;
            if (cumulative[middle] >= target)
                above = middle;
            else
                below = middle + 1;
        }

        return below;
    }
}
