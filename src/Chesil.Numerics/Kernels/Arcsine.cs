namespace Chesil.Numerics.Kernels;

/// <summary>
/// arcsin x = x + x^3/6 + x^5 P(x^2) up to a half, the cubic term in two doubles; beyond it,
/// arcsin x = pi/2 - 2 arcsin(sqrt((1 - x) / 2)), with the square root in two doubles.
/// </summary>
internal static class Arcsine
{
    private const double QuarterTurnHigh = 1.5707963267948966; // pi/2
    private const double QuarterTurnLow = 6.123233995736766e-17;

    public static double Of(double x)
    {
        var size = Math.Abs(x);
        if (size < 7.450580596923828e-9) // 2^-27: x^3/6 is far below half a unit here, and zero keeps its sign
            return x;
        if (size <= 0.5)
        {
            var square = DoubleDouble.Multiply(x, x, out var squareLow);
            var cubic = DoubleDouble.SixthOfCube(x, square, squareLow, out var cubicLow);
            var sum = DoubleDouble.AddSmaller(x, cubic, out var sumLow);
            return sum + (sumLow + (cubicLow + x * square * square * Tail(square)));
        }

        var z = 0.5 * (1.0 - size); // exact
        if (z == 0.0)
            return x > 0.0 ? QuarterTurnHigh : -QuarterTurnHigh;

        // arcsin of the root, in two parts.
        var root = Math.Sqrt(z);
        var rootLow = Math.FusedMultiplyAdd(-root, root, z) / (2.0 * root);
        var cubeSixth = DoubleDouble.SixthOfCube(root, z, 0.0, out var cubeSixthLow);
        var half = DoubleDouble.AddSmaller(root, cubeSixth, out var halfLow);
        halfLow += (rootLow + rootLow * z * 0.5) + (cubeSixthLow + root * z * z * Tail(z));

        var lead = DoubleDouble.AddSmaller(QuarterTurnHigh, -2.0 * half, out var leadLow);
        var angle = lead + (leadLow + (QuarterTurnLow - 2.0 * halfLow));
        return x > 0.0 ? angle : -angle;
    }

    /// <summary>((arcsin(x)/x - 1)/x^2 - 1/6)/x^2 as a polynomial in z = x^2 on [0, 1/4]: Chebyshev interpolation at 13 points,
    /// worked out with 300 bits; its error is below 1.4e-17.</summary>
    private static double Tail(double z)
    {
        var zz = z * z;
        return (0.07500000000000001 + z * 0.04464285714284283)
            + zz * ((0.030381944447640332 + z * 0.022372158811448817)
            + zz * ((0.01735277707593908 + z * 0.013964504230528505)
            + zz * ((0.011557618102855138 + z * 0.009695288848823919)
            + zz * ((0.008902744765332923 + z * 0.004635365838106839)
            + zz * ((0.015652716866987108 - z * 0.013683336720556605)
            + zz * 0.026117654207986566)))));
    }
}
