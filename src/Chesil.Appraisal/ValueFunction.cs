namespace Chesil.Appraisal;

/// <summary>One corner of a value function.</summary>
/// <param name="X">Performance in natural units (minutes, £m, years). Between -10^15 and 10^15.</param>
/// <param name="Value">How good that is, 0 (worst on the scale) to 100 (best on the scale).</param>
public readonly record struct ValuePoint(decimal X, decimal Value);

/// <summary>Which way a value function runs. It carries the direction once, so that nothing else has to.</summary>
public enum ValueShape
{
    /// <summary>More is better, or at least never worse.</summary>
    Increasing,

    /// <summary>Less is better, or at least never worse.</summary>
    Decreasing,

    /// <summary>Best somewhere in the middle: rises to a peak and then falls.</summary>
    SinglePeaked,
}

/// <summary>What to do with a performance beyond the ends of the fixed scale.</summary>
public enum OutOfRangeRule
{
    /// <summary>Give no value. The rule while a framework is still a draft: the scale should be widened.</summary>
    Refuse,

    /// <summary>Take the value at the nearest end, and say so.</summary>
    Clip,
}

/// <summary>
/// Turns a performance in natural units into points from 0 to 100, by straight lines between agreed corners.
/// The scale is fixed in advance: it never depends on which options are in play.
/// </summary>
/// <remarks>Source: piecewise linear value functions, Belton and Stewart, Multiple Criteria Decision Analysis (2002), ch. 5.</remarks>
public sealed class ValueFunction
{
    private const decimal LargestX = 1_000_000_000_000_000m;
    private readonly ValuePoint[] points;

    private ValueFunction(ValuePoint[] points, ValueShape shape, OutOfRangeRule outOfRange)
    {
        this.points = points;
        Shape = shape;
        OutOfRange = outOfRange;
    }

    /// <summary>The corners, in increasing order of x.</summary>
    public IReadOnlyList<ValuePoint> Points => points;

    /// <summary>Which way it runs.</summary>
    public ValueShape Shape { get; }

    /// <summary>What happens beyond the ends.</summary>
    public OutOfRangeRule OutOfRange { get; }

    /// <summary>True when the corners reach both 0 and 100, as swing weighting assumes.</summary>
    public bool SpansTheScale => points.Min(p => p.Value) == 0 && points.Max(p => p.Value) == 100;

    /// <summary>Checks the corners and makes the function, or says why it cannot be made.</summary>
    /// <param name="points">Two corners or more, in any order of x.</param>
    /// <param name="shape">The declared shape. Level stretches are allowed; turning the wrong way is not.</param>
    /// <param name="outOfRange">What to do beyond the ends.</param>
    /// <exception cref="ArgumentException">An x is beyond ±10^15, or an enumeration value is not one of those declared.</exception>
    public static DefineValueFunctionResult Define(
        IReadOnlyList<ValuePoint> points, ValueShape shape, OutOfRangeRule outOfRange)
    {
        ArgumentNullException.ThrowIfNull(points);
        if (!Enum.IsDefined(shape))
            throw new ArgumentException("Not a known shape.", nameof(shape));
        if (!Enum.IsDefined(outOfRange))
            throw new ArgumentException("Not a known rule.", nameof(outOfRange));
        if (points.Any(p => p.X is > LargestX or < -LargestX))
            throw new ArgumentException("x must lie between -10^15 and 10^15.", nameof(points));

        if (points.Count < 2)
            return new DefineValueFunctionResult.TooFewPoints(points.Count);

        var sorted = points.Select(p => p with { Value = ValueTable.Keep(p.Value) }).OrderBy(p => p.X).ToArray();
        for (var k = 1; k < sorted.Length; k++)
        {
            if (sorted[k].X == sorted[k - 1].X)
                return new DefineValueFunctionResult.DuplicateX(sorted[k].X);
        }

        foreach (var point in sorted)
        {
            if (point.Value is < 0 or > 100)
                return new DefineValueFunctionResult.ValueOutsideScale(point);
        }

        if (sorted.All(p => p.Value == sorted[0].Value))
            return new DefineValueFunctionResult.Flat(sorted[0].Value);
        if (FindWrongTurn(sorted, shape) is { } turn)
            return new DefineValueFunctionResult.WrongShape(shape, turn);
        return new DefineValueFunctionResult.Defined(new ValueFunction(sorted, shape, outOfRange));
    }

    /// <summary>The points for a performance, to ten decimal places. Corners give back exactly the value typed.</summary>
    /// <param name="x">Performance in the natural units of the corners.</param>
    public ValueReading ValueAt(decimal x)
    {
        if (x < points[0].X)
            return Beyond(points[0].Value, ValueReadingStatus.ClippedBelow, ValueReadingStatus.RefusedBelow);
        if (x > points[^1].X)
            return Beyond(points[^1].Value, ValueReadingStatus.ClippedAbove, ValueReadingStatus.RefusedAbove);

        var k = 1;
        while (points[k].X < x)
            k++;
        var (left, right) = (points[k - 1], points[k]);
        // Multiply before dividing: no rounding at a corner.
        var value = left.Value + (right.Value - left.Value) * (x - left.X) / (right.X - left.X);
        return new ValueReading(ValueTable.Keep(value), ValueReadingStatus.Within);
    }

    /// <summary>
    /// The performance that earns a value; where several do (a level stretch, the two sides of a peak), the nearest to
    /// <paramref name="from"/>, and the smaller of two equally near. Null when no performance on the scale earns it.
    /// </summary>
    /// <param name="value">Points, 0 to 100.</param>
    /// <param name="from">The performance to stay near, in natural units, between -10^15 and 10^15.</param>
    /// <exception cref="ArgumentException"><paramref name="from"/> is beyond ±10^15.</exception>
    public decimal? FindInverse(decimal value, decimal from)
    {
        if (from is > LargestX or < -LargestX)
            throw new ArgumentException("from must lie between -10^15 and 10^15.", nameof(from));

        decimal? nearest = null;
        for (var k = 1; k < points.Length; k++)
        {
            var (left, right) = (points[k - 1], points[k]);
            if (value < Math.Min(left.Value, right.Value) || value > Math.Max(left.Value, right.Value))
                continue;
            var x = left.Value == right.Value
                ? Math.Clamp(from, left.X, right.X)
                : left.X + (value - left.Value) * (right.X - left.X) / (right.Value - left.Value);
            if (nearest is null || Math.Abs(x - from) < Math.Abs(nearest.Value - from))
                nearest = x;
        }

        return nearest;
    }

    private ValueReading Beyond(decimal endValue, ValueReadingStatus clipped, ValueReadingStatus refused) =>
        OutOfRange == OutOfRangeRule.Clip ? new ValueReading(endValue, clipped) : new ValueReading(null, refused);

    private static ValuePoint? FindWrongTurn(ValuePoint[] sorted, ValueShape shape)
    {
        var mayStillRise = shape is ValueShape.Increasing or ValueShape.SinglePeaked;
        for (var k = 1; k < sorted.Length; k++)
        {
            var step = sorted[k].Value - sorted[k - 1].Value;
            if (step > 0 && !mayStillRise || step < 0 && shape == ValueShape.Increasing)
                return sorted[k];
            if (step < 0)
                mayStillRise = false;
        }

        return null;
    }
}
