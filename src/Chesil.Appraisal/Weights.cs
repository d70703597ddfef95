namespace Chesil.Appraisal;

/// <summary>
/// The weights of the criteria, kept as parts of a whole exactly as they were typed. The share of criterion j is
/// part j / whole. Totals divide once, at the end, so that what was typed exactly is added exactly.
/// </summary>
public sealed class Weights
{
    private readonly decimal[] parts;

    internal Weights(decimal[] parts)
    {
        this.parts = parts;
        var sum = 0m;
        foreach (var part in parts)
            sum += part;
        Whole = sum;
    }

    /// <summary>How many criteria are weighted.</summary>
    public int Count => parts.Length;

    /// <summary>The parts as given, in the order of the criteria: swings, percentages, rank parts.</summary>
    public IReadOnlyList<decimal> Parts => parts;

    /// <summary>The sum of the parts, above 0.</summary>
    public decimal Whole { get; }

    /// <summary>The share of a criterion, 0 to 1, to 28 digits.</summary>
    /// <param name="criterion">Index of the criterion.</param>
    public decimal Share(int criterion) => parts[criterion] / Whole;

    /// <summary>The share of a criterion as a percentage, 0 to 100, to 28 digits.</summary>
    /// <param name="criterion">Index of the criterion.</param>
    public decimal Percent(int criterion) => 100 * parts[criterion] / Whole;

    /// <summary>The shares of all criteria, in their order.</summary>
    public decimal[] ListShares() => Array.ConvertAll(parts, part => part / Whole);

    /// <summary>The same weight for every criterion.</summary>
    /// <param name="count">How many criteria, 1 or more.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="count"/> is below 1.</exception>
    public static Weights Equal(int count)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(count, 1);
        var ones = new decimal[count];
        Array.Fill(ones, 1m);
        return new Weights(ones);
    }
}
