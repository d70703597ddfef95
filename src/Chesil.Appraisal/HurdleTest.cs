namespace Chesil.Appraisal;

/// <summary>Which side of a threshold passes.</summary>
public enum HurdlePredicate
{
    /// <summary>The measured value must not be above the threshold.</summary>
    AtMost,

    /// <summary>The measured value must not be below the threshold.</summary>
    AtLeast,
}

/// <summary>A hurdle that is a number: "at most 45 minutes". Exactly on the threshold passes.</summary>
public sealed record HurdleTest
{
    /// <summary>States the test.</summary>
    /// <param name="predicate">Which side passes.</param>
    /// <param name="threshold">The line, in <paramref name="unit"/>.</param>
    /// <param name="unit">What the numbers count, for example "minutes".</param>
    /// <param name="closeBand">A margin this small or smaller, either way, is marked close; 0 or more, in the same unit.</param>
    /// <exception cref="ArgumentException">The unit is blank, the band is negative or the predicate is unknown.</exception>
    public HurdleTest(HurdlePredicate predicate, decimal threshold, string unit, decimal closeBand = 0)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(unit);
        ArgumentOutOfRangeException.ThrowIfNegative(closeBand);
        if (!Enum.IsDefined(predicate))
            throw new ArgumentException("Not a known predicate.", nameof(predicate));
        Predicate = predicate;
        Threshold = threshold;
        Unit = unit;
        CloseBand = closeBand;
    }

    /// <summary>Which side passes.</summary>
    public HurdlePredicate Predicate { get; }

    /// <summary>The line.</summary>
    public decimal Threshold { get; }

    /// <summary>What the numbers count.</summary>
    public string Unit { get; }

    /// <summary>A margin this small is marked close.</summary>
    public decimal CloseBand { get; }

    /// <summary>Tries a measured value; null means that nothing has been measured, so nothing has been shown.</summary>
    /// <param name="measured">The measured value, in <see cref="Unit"/>.</param>
    public HurdleReading Try(decimal? measured) =>
        measured is { } value ? Try(value, value) : new HurdleReading(HurdleVerdict.NotYetShown, null, null, Unit, false);

    /// <summary>
    /// Tries a value known only to lie in a range, such as a suppressed count: passes if all of it passes, fails if all of it
    /// fails, and is otherwise not yet shown.
    /// </summary>
    /// <param name="low">The least it can be.</param>
    /// <param name="high">The most it can be.</param>
    /// <exception cref="ArgumentException"><paramref name="low"/> is above <paramref name="high"/>.</exception>
    public HurdleReading Try(decimal low, decimal high)
    {
        if (low > high)
            throw new ArgumentException("low must not be above high.", nameof(low));
        var (least, most) = Predicate == HurdlePredicate.AtMost
            ? (Threshold - high, Threshold - low)
            : (low - Threshold, high - Threshold);
        var verdict = least >= 0 ? HurdleVerdict.Pass : most < 0 ? HurdleVerdict.Fail : HurdleVerdict.NotYetShown;
        var isClose = least <= CloseBand && most >= -CloseBand;
        return new HurdleReading(verdict, least, most, Unit, isClose);
    }
}

/// <summary>How a measured value stood to its threshold.</summary>
/// <param name="Verdict">What the number shows. A panel may still record otherwise, with its reason.</param>
/// <param name="LeastMargin">The least room to spare, in the unit; below 0 when short. Null when nothing was measured.</param>
/// <param name="MostMargin">The most room to spare; the same as the least unless a range was given.</param>
/// <param name="Unit">What the margins count.</param>
/// <param name="IsClose">True when the margin, or part of it, lies inside the close band.</param>
public readonly record struct HurdleReading(
    HurdleVerdict Verdict, decimal? LeastMargin, decimal? MostMargin, string Unit, bool IsClose);
