using System.Runtime.CompilerServices;

namespace Chesil.Numerics.Kernels;

/// <summary>
/// e^x as 2^whole * 2^(step/128) * e^rest with |rest| at most ln2/256: a table, then seven terms of the power series.
/// </summary>
internal static partial class Exponential
{
    private const double StepsPerUnit = 184.6649652337873; // 128 / ln 2
    private const double StepHigh = 0.005415212347998022; // the first 34 bits of ln 2 / 128: times a whole number below 2^19 is exact
    private const double StepLow = 1.2655086083325438e-13; // the next 53 bits
    private const double RoundToWhole = 6755399441055744.0; // 1.5 * 2^52: adding it rounds to a whole number, in the low bits

    /// <summary>e^(high + low), where low is at most half a unit in the last place of high; neither is NaN.</summary>
    public static double OfSum(double high, double low)
    {
        if (high > 710.0)
            return double.PositiveInfinity;
        if (high < -746.0)
            return 0.0;

        var shifted = high * StepsPerUnit + RoundToWhole;
        var steps = unchecked((int)BitConverter.DoubleToInt64Bits(shifted));
        var stepsAsDouble = shifted - RoundToWhole;
        var rest = Math.FusedMultiplyAdd(-stepsAsDouble, StepHigh, high);
        rest += Math.FusedMultiplyAdd(-stepsAsDouble, StepLow, low);

        var square = rest * rest;
        var series = rest + square * ((0.5 + rest * (1.0 / 6.0))
            + square * ((1.0 / 24.0 + rest * (1.0 / 120.0)) + square * (1.0 / 720.0)));

        var row = (steps & 127) * 2;
        var power = PowersOfTwo[row];
        var mantissa = power + (PowersOfTwo[row + 1] + power * series);
        return ScaleByPowerOfTwo(mantissa, steps >> 7);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static double ScaleByPowerOfTwo(double mantissa, int exponent)
    {
        if (exponent is > -1022 and < 1023)
            return mantissa * PowerOfTwo(exponent);

        // Two exact steps where one factor would not be a double; only the last product can round (into the subnormal numbers)
        // or overflow.
        var half = exponent / 2;
        return mantissa * PowerOfTwo(half) * PowerOfTwo(exponent - half);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static double PowerOfTwo(int exponent) => BitConverter.Int64BitsToDouble((long)(exponent + 1023) << 52);
}
