namespace Chesil.Numerics.Ordering;

/// <summary>
/// Where each row stands in the population when it is put in order of a key: the share before it, plus half the share level with
/// it.
/// </summary>
internal static class Ridits
{
    public static double[] Of(ReadOnlySpan<double> keys, ReadOnlySpan<double> weights)
    {
        var order = RowOrder.Ascending(keys);
        var cumulative = RowOrder.CumulativeWeights(order, weights);
        var total = cumulative[^1];
        var ridits = new double[order.Length];
        var before = 0.0;
        for (var start = 0; start < order.Length;)
        {
            var end = start + 1;
            while (end < order.Length && keys[order[end]] == keys[order[start]])
                end++;
            var after = cumulative[end - 1];
            var ridit = (before + (after - before) / 2.0) / total;
            for (var k = start; k < end; k++)
                ridits[order[k]] = ridit;
            before = after;
            start = end;
        }

        return ridits;
    }

    /// <summary>Whether people of at least two different ranks have weight.</summary>
    public static bool HasTwoRanks(ReadOnlySpan<double> rank, ReadOnlySpan<double> weights)
    {
        var first = -1;
        for (var i = 0; i < rank.Length; i++)
        {
            if (weights[i] == 0.0)
                continue;
            if (first < 0)
                first = i;
            else if (rank[i] != rank[first])
                return true;
        }

        return false;
    }
}
