namespace Chesil.Appraisal;

/// <summary>A set of weights, or the one reason the numbers typed are not weights.</summary>
public abstract record WeightsResult
{
    /// <summary>The largest number that can be typed.</summary>
    public const decimal LargestPart = 1_000_000m;

    /// <summary>The most decimal places that can be typed.</summary>
    public const int DecimalPlaces = 6;

    private WeightsResult()
    {
    }

    /// <summary>The weights, for callers that know the numbers are good.</summary>
    /// <exception cref="InvalidOperationException">The numbers were refused.</exception>
    public Weights GetWeights() =>
        this is Accepted accepted ? accepted.Weights : throw new InvalidOperationException($"Not a set of weights: {this}");

    /// <summary>The numbers are weights.</summary>
    /// <param name="Weights">The weights.</param>
    public sealed record Accepted(Weights Weights) : WeightsResult;

    /// <summary>No numbers were given.</summary>
    public sealed record NoneGiven : WeightsResult;

    /// <summary>A number is below 0.</summary>
    /// <param name="Criterion">Index of the first criterion concerned.</param>
    /// <param name="Given">The number typed.</param>
    public sealed record Negative(int Criterion, decimal Given) : WeightsResult;

    /// <summary>A number is above <see cref="LargestPart"/>.</summary>
    /// <param name="Criterion">Index of the first criterion concerned.</param>
    /// <param name="Given">The number typed.</param>
    public sealed record TooLarge(int Criterion, decimal Given) : WeightsResult;

    /// <summary>A number has more than <see cref="DecimalPlaces"/> decimal places: finer than anyone can judge.</summary>
    /// <param name="Criterion">Index of the first criterion concerned.</param>
    /// <param name="Given">The number typed.</param>
    public sealed record TooManyDecimals(int Criterion, decimal Given) : WeightsResult;

    /// <summary>Every number is 0, so nothing would count.</summary>
    public sealed record AllZero : WeightsResult;

    /// <summary>Percentages that do not add up to exactly 100.</summary>
    /// <param name="Sum">What they add up to.</param>
    public sealed record DoesNotSumTo100(decimal Sum) : WeightsResult;

    internal static WeightsResult Check(IReadOnlyList<decimal> given)
    {
        if (given.Count == 0)
            return new NoneGiven();
        for (var j = 0; j < given.Count; j++)
        {
            if (given[j] < 0)
                return new Negative(j, given[j]);
            if (given[j] > LargestPart)
                return new TooLarge(j, given[j]);
            if (given[j] != Math.Round(given[j], DecimalPlaces))
                return new TooManyDecimals(j, given[j]);
        }

        return given.All(part => part == 0) ? new AllZero() : new Accepted(new Weights([.. given]));
    }
}
