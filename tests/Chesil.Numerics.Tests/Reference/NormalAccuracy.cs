using Chesil.Numerics.Tests.Oracle;

namespace Chesil.Numerics.Tests.Reference;

/// <summary>The inverse normal against the distribution function worked out to hundreds of bits, and against printed
/// tables.</summary>
public sealed class NormalAccuracy
{
    [Fact]
    public void Quantiles_are_within_4_ulp()
    {
        var draw = new PhiloxStream(20_141_104, 0, 0, 0);
        var worst = 0.0;
        for (var i = 0; i < 800; i++)
        {
            var p = (i & 7) switch
            {
                0 or 1 => draw.NextDoubleOpen(),
                2 or 3 => 0.5 + (draw.NextDouble() - 0.5) * Math.Pow(10, -draw.NextBelow(10)),
                4 or 5 or 6 => 0.075 * draw.NextDoubleOpen(),
                _ => Math.Pow(10, -300 * draw.NextDouble()),
            };
            if (p == 0.5)
                continue;

            // The error in x is the error in p divided by the density.
            var x = Normal.Quantile(p);
            var (below, density) = Exact.Normal(x);
            var error = (double)((below - Fixed.Of(p, below.Bits)) / density).WithBits(200).Units / Math.Pow(2, 200);
            worst = Math.Max(worst, Math.Abs(error) / (Math.BitIncrement(Math.Abs(x)) - Math.Abs(x)));
        }

        TestContext.Current.TestOutputHelper?.WriteLine($"Normal.Quantile: worst {worst:F3} ulp");
        Assert.InRange(worst, 0.49, 4);
    }

    [Theory]
    [InlineData(0.975, 1.959963984540054)]
    [InlineData(0.95, 1.6448536269514722)]
    [InlineData(0.9, 1.2815515655446004)]
    [InlineData(0.75, 0.6744897501960817)]
    [InlineData(0.001, -3.090232306167813)]
    public void Quantiles_of_printed_tables(double p, double expected) => Assert.Equal(expected, Normal.Quantile(p), 14);
}
