namespace Chesil.Numerics.Ordering;

/// <summary>What every statistic asks of its rows, in one place.</summary>
internal static class Check
{
    /// <summary>Checks values against weights and returns the total weight.</summary>
    public static double Rows(ReadOnlySpan<double> values, ReadOnlySpan<double> weights)
    {
        if (values.Length != weights.Length)
        {
            throw new ArgumentException(
                $"There are {values.Length} values and {weights.Length} weights; there must be one for each.", nameof(weights));
        }

        for (var i = 0; i < values.Length; i++)
        {
            if (!(values[i] > double.NegativeInfinity))
                throw new ArgumentException($"Value {i} is {Text(values[i])}; it must be a number above -infinity.", nameof(values));
        }

        return Weights(weights);
    }

    /// <summary>Checks weights and returns their total.</summary>
    public static double Weights(ReadOnlySpan<double> weights)
    {
        for (var i = 0; i < weights.Length; i++)
        {
            if (!(weights[i] >= 0.0 && double.IsFinite(weights[i])))
                throw new ArgumentException($"Weight {i} is {Text(weights[i])}; it must be finite and not negative.", nameof(weights));
        }

        var total = BlockSum.Sum(weights);
        if (!(total > 0.0 && double.IsFinite(total)))
            throw new ArgumentException($"The total weight is {Text(total)}; it must be finite and above zero.", nameof(weights));
        return total;
    }

    public static void Finite(ReadOnlySpan<double> values)
    {
        for (var i = 0; i < values.Length; i++)
        {
            if (!double.IsFinite(values[i]))
                throw new ArgumentException($"Value {i} is {Text(values[i])}; it must be finite here.", nameof(values));
        }
    }

    private static string Text(double value) => value.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
