#pragma warning disable xUnit1025 // The analyser takes 0.0 and -0.0 for the same; these functions do not.

namespace Chesil.Numerics.Tests.Specification;

/// <summary>What the elementary functions give where the answer is known without working it out.</summary>
public sealed class A_ElementaryFunctions
{
    private const double Infinity = double.PositiveInfinity;

    [Theory]
    [InlineData(0.0, 1.0)]
    [InlineData(-0.0, 1.0)]
    [InlineData(1.0, 2.718281828459045)] // e = 2.71828182845904523...
    [InlineData(-1.0, 0.36787944117144233)] // 1/e = 0.367879441171442321...
    [InlineData(5e-324, 1.0)]
    [InlineData(709.782712893384, 1.7976931348622732e308)] // the last double before overflow
    [InlineData(709.7827128933841, Infinity)]
    [InlineData(-745.1332191019411, 5e-324)] // the last double whose exponential is nearer to the smallest number than to zero
    [InlineData(-745.1332191019412, 0.0)]
    [InlineData(double.MaxValue, Infinity)]
    [InlineData(double.MinValue, 0.0)]
    [InlineData(Infinity, Infinity)]
    [InlineData(-Infinity, 0.0)]
    public void A01_exp(double x, double expected) => AssertBits(expected, Elementary.Exp(x));

    [Theory]
    [InlineData(1.0, 0.0)]
    [InlineData(2.0, 0.6931471805599453)]
    [InlineData(10.0, 2.302585092994046)]
    [InlineData(5e-324, -744.4400719213812)] // -1074 ln 2
    [InlineData(double.MaxValue, 709.782712893384)]
    [InlineData(0.0, -Infinity)]
    [InlineData(-0.0, -Infinity)]
    [InlineData(Infinity, Infinity)]
    [InlineData(-5e-324, double.NaN)]
    [InlineData(-Infinity, double.NaN)]
    public void A02_log(double x, double expected) => AssertBits(expected, Elementary.Log(x));

    [Theory]
    [InlineData(2.0, 10.0, 1024.0)]
    [InlineData(2.0, -1074.0, 5e-324)]
    [InlineData(2.0, 1024.0, Infinity)]
    [InlineData(10.0, 22.0, 1e22)]
    [InlineData(3.0, 33.0, 5559060566555523.0)]
    [InlineData(1.5, 2.0, 2.25)]
    [InlineData(9.0, 0.5, 3.0)]
    [InlineData(8.0, -2.0, 0.015625)]
    [InlineData(-2.0, 3.0, -8.0)]
    [InlineData(-2.0, 4.0, 16.0)]
    [InlineData(-2.0, 0.5, double.NaN)]
    public void A03_pow_of_ordinary_numbers(double x, double y, double expected) => AssertBits(expected, Elementary.Pow(x, y));

    [Theory]
    [InlineData(double.NaN, 0.0, 1.0)]
    [InlineData(double.NaN, -0.0, 1.0)]
    [InlineData(1.0, double.NaN, 1.0)]
    [InlineData(1.0, Infinity, 1.0)]
    [InlineData(-1.0, Infinity, 1.0)]
    [InlineData(-1.0, -Infinity, 1.0)]
    [InlineData(0.5, Infinity, 0.0)]
    [InlineData(0.5, -Infinity, Infinity)]
    [InlineData(-1.5, Infinity, Infinity)]
    [InlineData(-1.5, -Infinity, 0.0)]
    [InlineData(0.0, 3.0, 0.0)]
    [InlineData(-0.0, 3.0, -0.0)]
    [InlineData(-0.0, 2.0, 0.0)]
    [InlineData(-0.0, 0.5, 0.0)]
    [InlineData(0.0, -3.0, Infinity)]
    [InlineData(-0.0, -3.0, -Infinity)]
    [InlineData(-0.0, -2.0, Infinity)]
    [InlineData(0.0, -Infinity, Infinity)]
    [InlineData(Infinity, 0.5, Infinity)]
    [InlineData(Infinity, -0.5, 0.0)]
    [InlineData(-Infinity, 3.0, -Infinity)]
    [InlineData(-Infinity, 2.0, Infinity)]
    [InlineData(-Infinity, -3.0, -0.0)]
    [InlineData(-Infinity, -2.0, 0.0)]
    [InlineData(-1.0, 1e300, 1.0)] // every double that large is even
    [InlineData(double.NaN, 1.0, double.NaN)]
    [InlineData(2.0, double.NaN, double.NaN)]
    [InlineData(double.MaxValue, double.MaxValue, Infinity)]
    [InlineData(double.MaxValue, double.MinValue, 0.0)]
    [InlineData(5e-324, double.MaxValue, 0.0)]
    [InlineData(2.0, 5e-324, 1.0)]
    public void A04_pow_of_special_numbers(double x, double y, double expected) => AssertBits(expected, Elementary.Pow(x, y));

    [Theory]
    [InlineData(0.0, 0.0)]
    [InlineData(-0.0, -0.0)]
    [InlineData(5e-324, 5e-324)]
    [InlineData(0.5235987755982988, 0.49999999999999994)] // the double nearest to pi/6 is a little below it
    [InlineData(1.5707963267948966, 1.0)]
    [InlineData(3.141592653589793, 1.2246467991473532e-16)] // what the double nearest to pi lacks of pi
    [InlineData(1e22, -0.8522008497671888)] // a well-known test of the reduction: sin(10^22) = -0.85220084976718880177...
    [InlineData(Infinity, double.NaN)]
    [InlineData(-Infinity, double.NaN)]
    public void A05_sin(double x, double expected) => AssertBits(expected, Elementary.Sin(x));

    [Theory]
    [InlineData(0.0, 1.0)]
    [InlineData(-0.0, 1.0)]
    [InlineData(1.0471975511965976, 0.5000000000000001)] // the double nearest to pi/3 is a little below it
    [InlineData(1.5707963267948966, 6.123233995736766e-17)]
    [InlineData(3.141592653589793, -1.0)]
    [InlineData(1e22, 0.523214785395139)]
    [InlineData(Infinity, double.NaN)]
    public void A06_cos(double x, double expected) => AssertBits(expected, Elementary.Cos(x));

    [Theory]
    [InlineData(0.0, 0.0)]
    [InlineData(-0.0, -0.0)]
    [InlineData(5e-324, 5e-324)]
    [InlineData(0.5, 0.5235987755982989)]
    [InlineData(1.0, 1.5707963267948966)]
    [InlineData(-1.0, -1.5707963267948966)]
    [InlineData(1.0000000000000002, double.NaN)]
    [InlineData(-Infinity, double.NaN)]
    public void A07_asin(double x, double expected) => AssertBits(expected, Elementary.Asin(x));

    [Fact]
    public void A08_not_a_number_is_always_the_same_bits()
    {
        var otherNaN = BitConverter.Int64BitsToDouble(0x7FF8_0000_0000_1234);

        AssertBits(double.NaN, Elementary.Exp(otherNaN));
        AssertBits(double.NaN, Elementary.Log(otherNaN));
        AssertBits(double.NaN, Elementary.Log(-1));
        AssertBits(double.NaN, Elementary.Pow(otherNaN, 2));
        AssertBits(double.NaN, Elementary.Sin(otherNaN));
        AssertBits(double.NaN, Elementary.Cos(otherNaN));
        AssertBits(double.NaN, Elementary.Asin(otherNaN));
    }

    private static void AssertBits(double expected, double actual) =>
        Assert.Equal(BitConverter.DoubleToInt64Bits(expected).ToString("x16"), BitConverter.DoubleToInt64Bits(actual).ToString("x16"));
}
