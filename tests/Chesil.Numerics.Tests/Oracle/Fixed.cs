using System.Numerics;

namespace Chesil.Numerics.Tests.Oracle;

/// <summary>
/// A number held as a whole number of 2^-Bits. Plain schoolbook series in whole numbers, sharing nothing with the code under
/// test.
/// </summary>
internal readonly record struct Fixed(BigInteger Units, int Bits)
{
    public static Fixed Zero(int bits) => new(BigInteger.Zero, bits);

    public static Fixed One(int bits) => new(BigInteger.One << bits, bits);

    /// <summary>The double itself, cut off below 2^-bits.</summary>
    public static Fixed Of(double value, int bits)
    {
        var (mantissa, exponent) = Split(value);
        return new(Shift(mantissa, exponent + bits), bits);
    }

    public static Fixed operator +(Fixed a, Fixed b) => a with { Units = a.Units + b.Units };

    public static Fixed operator -(Fixed a, Fixed b) => a with { Units = a.Units - b.Units };

    public static Fixed operator *(Fixed a, Fixed b) => a with { Units = (a.Units * b.Units) >> a.Bits };

    public static Fixed operator *(Fixed a, BigInteger b) => a with { Units = a.Units * b };

    public static Fixed operator /(Fixed a, Fixed b) => a with { Units = (a.Units << a.Bits) / b.Units };

    public static Fixed operator /(Fixed a, long b) => a with { Units = a.Units / b };

    public Fixed SquareRoot() => this with { Units = FloorSquareRoot(Units << Bits) };

    public Fixed WithBits(int bits) => new(Shift(Units, bits - Bits), bits);

    /// <summary>The nearest whole number.</summary>
    public BigInteger Round() => (Units + (BigInteger.One << (Bits - 1))) >> Bits;

    /// <summary>value = mantissa * 2^exponent exactly.</summary>
    public static (BigInteger Mantissa, int Exponent) Split(double value)
    {
        var bits = BitConverter.DoubleToInt64Bits(value);
        var exponent = (int)((bits >> 52) & 0x7FF);
        var mantissa = bits & 0xFFFFFFFFFFFFF;
        if (exponent == 0)
            exponent = 1;
        else
            mantissa |= 1L << 52;
        return (bits < 0 ? -mantissa : mantissa, exponent - 1075);
    }

    public static BigInteger Shift(BigInteger value, int by) => by >= 0 ? value << by : value >> -by;

    private static BigInteger FloorSquareRoot(BigInteger value)
    {
        if (value.IsZero)
            return value;
        var guess = BigInteger.One << (int)((value.GetBitLength() + 1) / 2);
        while (true)
        {
            var next = (guess + value / guess) >> 1;
            if (next >= guess)
                return guess;
            guess = next;
        }
    }
}
