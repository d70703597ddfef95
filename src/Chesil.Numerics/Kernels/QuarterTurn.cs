namespace Chesil.Numerics.Kernels;

/// <summary>
/// Takes whole quarter turns (pi/2) off an angle: x * 2/pi modulo 4 in 192-bit whole numbers, using just the bits of 2/pi that
/// matter for the exponent of x (Payne and Hanek 1983, ACM SIGNUM 18:19-24). One method for the whole range, with no loss near
/// multiples of pi.
/// </summary>
internal static class QuarterTurn
{
    private const double QuarterTurnHigh = 1.5707963267948966; // pi/2
    private const double QuarterTurnLow = 6.123233995736766e-17; // what is left of it
    private const double EighthTurn = 0.7853981633974483; // pi/4

    /// <summary>
    /// 2/pi in binary, most significant first. The first word stands before the binary point and is zero.
    /// A test works the words out again from Machin's formula.
    /// </summary>
    internal static ReadOnlySpan<ulong> TwoOverPi =>
    [
        0x0000000000000000, 0xA2F9836E4E441529, 0xFC2757D1F534DDC0, 0xDB6295993C439041,
        0xFE5163ABDEBBC561, 0xB7246E3A424DD2E0, 0x06492EEA09D1921C, 0xFE1DEB1CB129A73E,
        0xE88235F52EBB4484, 0xE99C7026B45F7E41, 0x3991D639835339F4, 0x9C845F8BBDF9283B,
        0x1FF897FFDE05980F, 0xEF2F118B5A0A6D1F, 0x6D367ECF27CB09B7, 0x4F463F669E5FEA2D,
        0x7527BAC7EBE5F17B, 0x3D0739F78A5292EA, 0x6BFB5FB11F8D5D08, 0x56033046FC7B6BAB,
        0xF0CFBC209AF4361D,
    ];

    /// <summary>The quarter turns taken off, modulo 4; the rest, in [-pi/4, pi/4], is high + low. x is finite.</summary>
    public static int Reduce(double x, out double high, out double low)
    {
        if (Math.Abs(x) <= EighthTurn)
        {
            high = x;
            low = 0.0;
            return 0;
        }

        var bits = BitConverter.DoubleToInt64Bits(x);
        var exponent = (int)((bits >> 52) & 0x7FF) - 1075; // |x| = mantissa * 2^exponent
        var mantissa = (ulong)(bits & 0x000F_FFFF_FFFF_FFFF) | (1UL << 52);

        // Bits of 2/pi worth 4 or more after multiplying by 2^exponent only add whole turns: start at the bit
        // worth 2 / 2^exponent.
        var firstBit = exponent - 1 + 63;
        var word = firstBit >> 6;
        var shift = firstBit & 63;
        unchecked
        {
            var p0 = Window(word, shift);
            var p1 = Window(word + 1, shift);
            var p2 = Window(word + 2, shift);

            // mantissa * window modulo 2^192, in units of 2^-190 quarter turns.
            var carry = Math.BigMul(mantissa, p2, out var r2);
            var upper = Math.BigMul(mantissa, p1, out var r1);
            r1 += carry;
            if (r1 < carry)
                upper++;
            var r0 = mantissa * p0 + upper;

            var quarters = (r0 + (1UL << 61)) >> 62;
            r0 -= quarters << 62;
            var isNegative = (long)r0 < 0;
            if (isNegative)
            {
                r0 = ~r0;
                r1 = ~r1;
                r2 = ~r2 + 1;
                if (r2 == 0 && ++r1 == 0)
                    r0++;
            }

            ToRadians(r0, r1, r2, out high, out low);
            if (isNegative != x < 0.0)
            {
                high = -high;
                low = -low;
            }

            return (int)(x < 0.0 ? 0UL - quarters : quarters) & 3;
        }
    }

    private static ulong Window(int word, int shift)
    {
        var first = TwoOverPi[word];
        return shift == 0 ? first : (first << shift) | (TwoOverPi[word + 1] >> (64 - shift));
    }

    /// <summary>(r0, r1, r2) * 2^-190 quarter turns in radians. It is never zero: no double but zero is a multiple of
    /// pi/2.</summary>
    private static void ToRadians(ulong r0, ulong r1, ulong r2, out double high, out double low)
    {
        var shift = 0;
        if (r0 == 0)
        {
            (r0, r1, r2) = (r1, r2, 0);
            shift = 64;
        }

        var zeros = (int)ulong.LeadingZeroCount(r0);
        if (zeros > 0)
        {
            r0 = (r0 << zeros) | (r1 >> (64 - zeros));
            r1 = (r1 << zeros) | (r2 >> (64 - zeros));
            shift += zeros;
        }

        var turnsHigh = (r0 >> 11) * PowerOfTwo(-51 - shift);
        var turnsLow = (((r0 & 0x7FF) << 42) | (r1 >> 22)) * PowerOfTwo(-104 - shift);
        var product = DoubleDouble.Multiply(turnsHigh, QuarterTurnHigh, out var productLow);
        productLow += turnsHigh * QuarterTurnLow + turnsLow * QuarterTurnHigh;
        high = DoubleDouble.AddSmaller(product, productLow, out low);
    }

    private static double PowerOfTwo(int exponent) => BitConverter.Int64BitsToDouble((long)(exponent + 1023) << 52);
}
