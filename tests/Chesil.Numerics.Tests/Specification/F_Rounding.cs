using System.Globalization;

namespace Chesil.Numerics.Tests.Specification;

public sealed class F_Rounding
{
    [Theory]
    [InlineData(9.375, 2, "9.38")]
    [InlineData(15.625, 2, "15.63")]
    [InlineData(-9.375, 2, "-9.38")]
    [InlineData(0.5, 0, "1")]
    [InlineData(-0.5, 0, "-1")]
    [InlineData(2.5, 0, "3")]
    [InlineData(2.4999999, 0, "2")]
    [InlineData(2.675, 2, "2.68")] // its double is 2.67499999999999982..., but 2.675 is what was meant
    [InlineData(1.005, 2, "1.01")]
    [InlineData(19.3784, 1, "19.4")]
    [InlineData(9.4, 2, "9.40")]
    [InlineData(772268.0, 0, "772268")]
    [InlineData(0.0, 3, "0.000")]
    [InlineData(-0.0, 1, "0.0")]
    [InlineData(-0.001, 2, "0.00")]
    [InlineData(1e-40, 4, "0.0000")]
    [InlineData(5e-324, 0, "0")]
    [InlineData(1e27, 0, "1000000000000000000000000000")]
    public void F01_a_half_goes_away_from_zero(double value, int decimals, string printed) =>
        Assert.Equal(printed, Rounding.ToDecimal(value, decimals).ToString(CultureInfo.InvariantCulture));

    [Fact]
    public void F02_the_noise_of_a_sum_is_not_printed()
    {
        var sum = 0.1 + 0.2; // 0.30000000000000004
        Assert.Equal(0.3m, Rounding.HalfAwayFromZero(sum, 20));

        // Three scores with weights: 0.35 x 8.5 + 0.4 x 9.5 + 0.25 x 10.4 = 2.975 + 3.8 + 2.6 = 9.375 on paper.
        Assert.Equal(9.38m, Rounding.HalfAwayFromZero(0.35 * 8.5 + 0.4 * 9.5 + 0.25 * 10.4, 2));
    }

    [Fact]
    public void F03_decimals_are_rounded_exactly()
    {
        Assert.Equal(9.38m, Rounding.HalfAwayFromZero(9.375m, 2));
        Assert.Equal(9.37m, Rounding.HalfAwayFromZero(9.3749999999999999999999m, 2));
        Assert.Equal(-1m, Rounding.HalfAwayFromZero(-0.5m, 0));
        Assert.Equal("0", Rounding.HalfAwayFromZero(-0.4m, 0).ToString(CultureInfo.InvariantCulture));
    }

    [Fact]
    public void F04_the_machine_language_does_not_matter()
    {
        var before = CultureInfo.CurrentCulture;
        try
        {
            foreach (var culture in new[] { "de-DE", "tr-TR", "ar-SA" })
            {
                CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
                Assert.Equal(-1234.57m, Rounding.HalfAwayFromZero(-1234.565, 2));
            }
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void F05_mistakes_are_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => Rounding.ToDecimal(double.NaN, 2));
        Assert.Throws<ArgumentOutOfRangeException>(() => Rounding.ToDecimal(double.PositiveInfinity, 2));
        Assert.Throws<ArgumentOutOfRangeException>(() => Rounding.ToDecimal(8e28, 0));
        Assert.Throws<ArgumentOutOfRangeException>(() => Rounding.ToDecimal(1.0, -1));
        Assert.Throws<ArgumentOutOfRangeException>(() => Rounding.ToDecimal(1.0, 29));
        Assert.Throws<ArgumentOutOfRangeException>(() => Rounding.ToDecimal(1e27, 5));
        Assert.Throws<ArgumentOutOfRangeException>(() => Rounding.HalfAwayFromZero(1m, 29));
    }

    [Fact]
    public void F06_the_largest_printable_numbers_are_printed()
    {
        Assert.Equal(79228162514264300000000000000m, Rounding.HalfAwayFromZero(7.92281625142643e28, 0));
        Assert.Throws<ArgumentOutOfRangeException>(() => Rounding.HalfAwayFromZero(7.9228162514264338e28, 0));
    }
}
