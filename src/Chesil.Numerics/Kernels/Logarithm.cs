namespace Chesil.Numerics.Kernels;

/// <summary>
/// ln x as k ln 2 + ln c + ln(1 + r), with c one of 129 nodes a 128th apart and |r| at most 1/256: a table, then nine terms of
/// the power series, the first two and every sum carried in two doubles. The result is good to about 2^-68 of its size.
/// </summary>
internal static partial class Logarithm
{
    private const double Ln2High = 0.6931471805592082; // the first 40 bits: a product with an exponent is exact
    private const double Ln2Low = 7.371002565167799e-13; // the next 53 bits
    private const int FirstFoldedNode = 53; // nodes from 1 + 53/128 (about the square root of two) up are counted down from 2
    private const long FractionMask = 0x000F_FFFF_FFFF_FFFF;
    private const long ExponentOfOne = 1023L << 52;

    /// <summary>ln x as high + low, for x positive and finite.</summary>
    public static void Of(double x, out double high, out double low)
    {
        var bits = BitConverter.DoubleToInt64Bits(x);
        var exponent = -1023;
        if (bits >> 52 == 0)
        {
            bits = BitConverter.DoubleToInt64Bits(x * 18014398509481984.0); // 2^54 lifts a subnormal number into the normal ones
            exponent -= 54;
        }

        exponent += (int)(bits >> 52);
        var fraction = bits & FractionMask;
        var mantissa = BitConverter.Int64BitsToDouble(fraction | ExponentOfOne);
        var node = (int)((fraction + (1L << 44)) >> 45);
        if (node >= FirstFoldedNode)
            exponent++;

        // mantissa * (1/c) - 1 exactly: the product in two parts, and the leading part less one loses no bits.
        var row = node * 3;
        var product = DoubleDouble.Multiply(mantissa, Nodes[row], out var productLow);
        var r = DoubleDouble.AddSmaller(product - 1.0, productLow, out var rLow);

        var halfNegated = -0.5 * r;
        var second = DoubleDouble.Multiply(halfNegated, r, out var secondLow);
        secondLow -= r * rLow;
        var square = r * r;
        var tail = square * r * ((1.0 / 3.0 - r * (1.0 / 4.0)) + square * ((1.0 / 5.0 - r * (1.0 / 6.0))
            + square * ((1.0 / 7.0 - r * (1.0 / 8.0)) + square * (1.0 / 9.0))));

        var sum = DoubleDouble.Add(exponent * Ln2High, Nodes[row + 1], out var low1);
        sum = DoubleDouble.Add(sum, r, out var low2);
        sum = DoubleDouble.Add(sum, second, out var low3);
        var rest = (low1 + low2 + low3) + (((exponent * Ln2Low + Nodes[row + 2]) + (rLow + secondLow)) + tail);
        high = DoubleDouble.AddSmaller(sum, rest, out low);
    }
}
