using System.Numerics;
using Chesil.Numerics.Kernels;
using Chesil.Numerics.Tests.Oracle;

namespace Chesil.Numerics.Tests.Reference;

/// <summary>Every number in the tables of the kernels, worked out again in whole numbers.</summary>
public sealed class ElementaryTables
{
    private const int Bits = 400;

    [Fact]
    public void Powers_of_two_are_right_to_the_last_bit()
    {
        // 2^(1/128) is the square root of two, rooted six more times.
        var step = Fixed.One(Bits) * 2;
        for (var i = 0; i < 7; i++)
            step = step.SquareRoot();

        var power = Fixed.One(Bits);
        for (var i = 0; i < 128; i++)
        {
            AssertTwoParts(power, Exponential.PowersOfTwo[2 * i], Exponential.PowersOfTwo[2 * i + 1]);
            power *= step;
        }
    }

    [Fact]
    public void Logarithms_of_nodes_are_right_to_the_last_bit()
    {
        for (var i = 0; i <= 128; i++)
        {
            var reciprocal = Logarithm.Nodes[3 * i];
            Assert.InRange(reciprocal * (1 + i / 128.0), 1 - Math.Pow(2, -53), 1 + Math.Pow(2, -52));

            // -ln v, less ln 2 from node 53 (1.4140625, just below the square root of two) up.
            var minusLog = Fixed.Zero(Bits) - new Fixed(Exact.Log(reciprocal).Mantissa, Bits);
            if (i >= 53)
                minusLog -= Exact.Ln2;
            AssertTwoParts(minusLog, Logarithm.Nodes[3 * i + 1], Logarithm.Nodes[3 * i + 2]);
        }
    }

    [Fact]
    public void Bits_of_two_over_pi_are_right()
    {
        var words = QuarterTurn.TwoOverPi;
        var bits = BigInteger.Zero;
        foreach (var word in words)
            bits = (bits << 64) | word;

        // The first word stands before the point, so the others hold 64 bits each after it.
        var places = 64 * (words.Length - 1);
        var expected = (BigInteger.One << (Exact.WidePi.Bits + 1 + places)) / Exact.WidePi.Units;
        Assert.Equal(expected, bits);
    }

    private static void AssertTwoParts(Fixed exact, double high, double low)
    {
        var rest = exact - Fixed.Of(high, Bits);
        var error = rest - Fixed.Of(low, Bits);
        var halfUlp = Fixed.Of(Math.BitIncrement(Math.Abs(high)) - Math.Abs(high), Bits) / 2;
        var halfUlpOfLow = Fixed.Of(Math.BitIncrement(Math.Abs(low)) - Math.Abs(low), Bits) / 2;

        Assert.True(BigInteger.Abs(rest.Units) <= halfUlp.Units, $"{high:R} is not the nearest double");
        Assert.True(BigInteger.Abs(error.Units) <= halfUlpOfLow.Units + 1_000, $"{low:R} is not the nearest double to the rest");
    }
}
