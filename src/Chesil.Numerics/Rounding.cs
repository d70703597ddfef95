using System.Globalization;

namespace Chesil.Numerics;

/// <summary>
/// Rounding for print, the way it is taught at school: a half goes away from zero, so 9.375 becomes 9.38 and -0.5 becomes -1.
/// </summary>
/// <remarks>
/// A double is first read as a decimal number of 15 significant figures, the most that a double always keeps. So 2.675 (whose
/// double is 2.67499999999999982...) becomes 2.68, as it does on paper, and the last-place noise of a sum such as 0.1 + 0.2 is
/// not printed.
/// </remarks>
public static class Rounding
{
    private const int MostDecimals = 28;

    /// <summary>The value rounded to so many decimals.</summary>
    /// <param name="value">The number.</param>
    /// <param name="decimals">From 0 to 28.</param>
    /// <exception cref="ArgumentOutOfRangeException">The decimals are outside 0 to 28.</exception>
    public static decimal HalfAwayFromZero(decimal value, int decimals)
    {
        RequireDecimals(decimals);
        var rounded = Math.Round(value, decimals, MidpointRounding.AwayFromZero);
        return rounded == 0m ? 0m : rounded;
    }

    /// <summary>The value, read to 15 significant figures, rounded to so many decimals.</summary>
    /// <param name="value">A finite number between -7.9e28 and 7.9e28.</param>
    /// <param name="decimals">From 0 to 28.</param>
    /// <exception cref="ArgumentOutOfRangeException">The value is not finite or too large for a decimal; the decimals are
    /// outside 0 to 28.</exception>
    public static decimal HalfAwayFromZero(double value, int decimals) => HalfAwayFromZero(ToDecimal(value), decimals);

    /// <summary>
    /// As <see cref="HalfAwayFromZero(double, int)"/>, always with exactly that many decimals after the point, ready to print:
    /// 9.4 to two decimals is 9.40.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">As there; or the number has no room for so many decimals (28 figures in
    /// all).</exception>
    public static decimal ToDecimal(double value, int decimals)
    {
        var rounded = HalfAwayFromZero(value, decimals);
        var padded = rounded + new decimal(0, 0, 0, isNegative: false, (byte)decimals);
        if (padded.Scale != decimals)
            throw new ArgumentOutOfRangeException(nameof(decimals), decimals, "The number has no room for so many decimals.");
        return padded;
    }

    private static decimal ToDecimal(double value)
    {
        const double JustTooLarge = 7.92281625142643e28;
        if (!(Math.Abs(value) <= JustTooLarge))
            throw new ArgumentOutOfRangeException(nameof(value), value, "Only finite numbers up to 7.9e28 can be a decimal.");

        Span<char> text = stackalloc char[32];
        value.TryFormat(text, out var length, "E14", CultureInfo.InvariantCulture);
        return decimal.Parse(text[..length], NumberStyles.Float, CultureInfo.InvariantCulture);
    }

    private static void RequireDecimals(int decimals)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(decimals);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(decimals, MostDecimals);
    }
}
