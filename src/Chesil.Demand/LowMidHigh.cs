namespace Chesil.Demand;

/// <summary>
/// A quantity with the least and the most it can be. Sums add low to low and high to high: they are bounds, not an interval
/// with a probability.
/// </summary>
/// <param name="Low">The least it can be.</param>
/// <param name="Mid">The best single value.</param>
/// <param name="High">The most it can be.</param>
public readonly record struct LowMidHigh(double Low, double Mid, double High)
{
    /// <summary>True when the least and the most differ.</summary>
    public bool IsRange => Low != High;

    /// <summary>A quantity that is known.</summary>
    /// <param name="value">The quantity.</param>
    public static LowMidHigh Exactly(double value) => new(value, value, value);

    /// <summary>
    /// A quantity known only to lie between two others, such as a count published as "&lt;5": between 1 and 4, and never 0.
    /// The middle is taken as the single value.
    /// </summary>
    /// <param name="low">The least it can be.</param>
    /// <param name="high">The most it can be.</param>
    public static LowMidHigh Between(double low, double high) => new(low, (low + high) / 2, high);

    /// <summary>Adds low to low, mid to mid and high to high.</summary>
    /// <param name="left">The first quantity.</param>
    /// <param name="right">The second quantity.</param>
    public static LowMidHigh operator +(LowMidHigh left, LowMidHigh right) =>
        new(left.Low + right.Low, left.Mid + right.Mid, left.High + right.High);
}
