namespace Chesil.Numerics.Kernels;

/// <summary>x^y = e^(y ln x), with ln x and the product carried in two doubles so that a large y does not magnify the
/// error.</summary>
internal static class Power
{
    public static double Of(double x, double y)
    {
        if (y == 0.0 || x == 1.0)
            return 1.0;
        if (double.IsNaN(x) || double.IsNaN(y))
            return double.NaN;

        var size = Math.Abs(x);
        if (double.IsInfinity(y))
        {
            if (size == 1.0)
                return 1.0;
            return size > 1.0 == y > 0.0 ? double.PositiveInfinity : 0.0;
        }

        var isOdd = IsOddInteger(y);
        if (size == 0.0 || double.IsInfinity(size))
        {
            var magnitude = size == 0.0 == y > 0.0 ? 0.0 : double.PositiveInfinity;
            return double.IsNegative(x) && isOdd ? -magnitude : magnitude;
        }

        if (x < 0.0 && y != Math.Floor(y))
            return double.NaN;

        var result = OfPositive(size, y);
        return x < 0.0 && isOdd ? -result : result;
    }

    private static double OfPositive(double x, double y)
    {
        Logarithm.Of(x, out var logHigh, out var logLow);
        var high = y * logHigh;
        if (high > 746.0)
            return double.PositiveInfinity;
        if (high < -746.0)
            return 0.0;

        var low = Math.FusedMultiplyAdd(y, logHigh, -high) + y * logLow;
        return Exponential.OfSum(high, low);
    }

    private static bool IsOddInteger(double y)
    {
        // From 2^53 up every double is even.
        if (Math.Abs(y) >= 9007199254740992.0 || y != Math.Floor(y))
            return false;
        return ((long)y & 1) != 0;
    }
}
