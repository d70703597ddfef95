namespace Chesil.Numerics.Kernels;

/// <summary>Power series of sine and cosine on [-pi/4, pi/4], where the terms left out are below 2^-62 of the result.</summary>
internal static class Trigonometric
{
    /// <summary>The sine of (quarter turns + high + low).</summary>
    public static double Sine(int quarter, double high, double low)
    {
        var value = (quarter & 1) == 0 ? SineSeries(high, low) : CosineSeries(high, low);
        return (quarter & 2) == 0 ? value : -value;
    }

    private static double SineSeries(double x, double low)
    {
        var z = DoubleDouble.Multiply(x, x, out var zLow);
        var zz = z * z;

        // 1/5!, 1/7!, ... 1/17! with alternating signs, in pairs to shorten the chain of waits.
        var s = (1.0 / 120.0 - z * (1.0 / 5040.0))
            + zz * ((1.0 / 362880.0 - z * (1.0 / 39916800.0))
            + zz * ((1.0 / 6227020800.0 - z * (1.0 / 1307674368000.0))
            + zz * (1.0 / 355687428096000.0)));
        var cubic = DoubleDouble.SixthOfCube(x, z, zLow, out var cubicLow);
        var lead = DoubleDouble.AddSmaller(x, -cubic, out var leadLow);
        return lead + ((leadLow - cubicLow) + (x * zz * s + low * (1.0 - 0.5 * z)));
    }

    private static double CosineSeries(double x, double low)
    {
        var z = DoubleDouble.Multiply(x, x, out var zLow);
        var zz = z * z;

        // 1/4!, 1/6!, ... 1/18! with alternating signs.
        var c = (1.0 / 24.0 - z * (1.0 / 720.0))
            + zz * ((1.0 / 40320.0 - z * (1.0 / 3628800.0))
            + zz * ((1.0 / 479001600.0 - z * (1.0 / 87178291200.0))
            + zz * (1.0 / 20922789888000.0 - z * (1.0 / 6402373705728000.0))));
        var lead = DoubleDouble.AddSmaller(1.0, -0.5 * z, out var leadLow);
        return lead + (zz * c + (leadLow - (0.5 * zLow + x * low)));
    }
}
