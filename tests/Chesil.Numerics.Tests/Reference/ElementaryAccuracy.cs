using Chesil.Numerics.Tests.Oracle;

namespace Chesil.Numerics.Tests.Reference;

/// <summary>
/// Every function against the oracle of whole numbers (thousands of points) and the platform's own (hundreds of thousands).
/// The bounds are a little above the worst error measured on many more points; the README lists those.
/// </summary>
public sealed class ElementaryAccuracy
{
    private const int OraclePoints = 10_000;
    private const int PlatformPoints = 500_000;

    [Fact]
    public void Exp_is_within_0_52_ulp()
    {
        Measure("Exp", 0.52, Elementary.Exp, Exact.Exp, Math.Exp,
            draw => Uniform(draw, -708.39, 709.7),
            draw => Uniform(draw, -1, 1),
            draw => Uniform(draw, -708.39, -708.3),
            draw => AnySize(draw, -60, 8));
    }

    [Fact]
    public void Exp_in_the_subnormal_numbers_is_within_0_76_ulp() =>
        Measure("Exp subnormal", 0.76, Elementary.Exp, Exact.Exp, Math.Exp, draw => Uniform(draw, -745.13, -708.4));

    [Fact]
    public void Log_is_within_0_51_ulp() =>
        Measure("Log", 0.51, Elementary.Log, Exact.Log, Math.Log,
            draw => Math.Abs(AnySize(draw, -1074, 1023)),
            draw => Uniform(draw, 0.5, 2),
            draw => Uniform(draw, 0.99, 1.01),
            draw => 1 + AnySize(draw, -52, -8),
            draw => 1 + (draw.NextBelow(2000) - 1000) * Math.Pow(2, -53));

    [Fact]
    public void Sin_is_within_0_58_ulp() =>
        Measure("Sin", 0.58, Elementary.Sin, Exact.Sin, Math.Sin, Angles);

    [Fact]
    public void Cos_is_within_0_58_ulp() =>
        Measure("Cos", 0.58, Elementary.Cos, Exact.Cos, Math.Cos, Angles);

    [Fact]
    public void Asin_is_within_0_56_ulp() =>
        Measure("Asin", 0.56, Elementary.Asin, Exact.Asin, Math.Asin,
            draw => Uniform(draw, -1, 1),
            draw => Uniform(draw, 0.49, 0.51),
            draw => AnySize(draw, -50, -1),
            draw => 1 - Math.Abs(AnySize(draw, -52, -2)));

    [Fact]
    public void Pow_is_within_0_53_ulp()
    {
        var draw = new PhiloxStream(20_141_104, 0, 0, 7);
        var worst = 0.0;
        var worstPlatform = 0L;
        for (var i = 0; i < PlatformPoints; i++)
        {
            var x = (i & 3) switch
            {
                0 => Uniform(draw, 0, 10),
                1 => Uniform(draw, 0.9, 1.1),
                2 => Math.Abs(AnySize(draw, -1074, 1023)),
                _ => 1 + AnySize(draw, -52, -10),
            };

            // Any y for which the result is a normal number.
            var log = Math.Log(x);
            var y = (i & 4) == 0 ? Uniform(draw, -5, 5) : Uniform(draw, -700, 700) / log;
            if (log == 0 || Math.Abs(y * log) > 700)
                continue;
            var result = Elementary.Pow(x, y);
            worstPlatform = Math.Max(worstPlatform, UlpsBetween(result, Math.Pow(x, y)));
            if (i < OraclePoints)
                worst = Math.Max(worst, Exact.Pow(x, y).UlpsFrom(result));
        }

        TestContext.Current.TestOutputHelper?.WriteLine(
            $"Pow: worst {worst:F4} ulp against the oracle, {worstPlatform} against the platform");
        Assert.InRange(worst, 0.49, 0.53);
        Assert.InRange(worstPlatform, 0, 1);
    }

    [Fact]
    public void The_double_nearest_to_a_multiple_of_a_quarter_turn_is_reduced_rightly()
    {
        // Of all doubles, 6381956970095103 * 2^797 is known to come nearest to a multiple of pi/2: within 2^-61 (Muller 1997).
        var x = 6381956970095103.0 * Math.Pow(2, 797);

        Assert.Equal(4.68716592425462761112e-19, Math.Abs(Elementary.Cos(x)));
        Assert.InRange(Exact.Cos(x).UlpsFrom(Elementary.Cos(x)), 0, 0.51);
        Assert.InRange(Exact.Sin(x).UlpsFrom(Elementary.Sin(x)), 0, 0.51);
    }

    private static readonly Func<PhiloxStream, double>[] Angles =
    [
        draw => Uniform(draw, -0.8, 0.8),
        draw => Uniform(draw, -10, 10),
        draw => Uniform(draw, -1e5, 1e5),
        draw => AnySize(draw, -60, 1023),
        draw => draw.NextBelow(1_000_000) * (Math.PI / 2), // near the zeros, where the bits of the angle cancel
    ];

    private static void Measure(string name, double bound, Func<double, double> ours, Func<double, Exact> oracle,
        Func<double, double> platform, params Func<PhiloxStream, double>[] inputs)
    {
        var draw = new PhiloxStream(20_141_104, 0, 0, name.Length);
        var worst = 0.0;
        var worstAt = 0.0;
        var worstPlatform = 0L;
        for (var i = 0; i < PlatformPoints; i++)
        {
            var x = inputs[i % inputs.Length](draw);
            var result = ours(x);
            worstPlatform = Math.Max(worstPlatform, UlpsBetween(result, platform(x)));
            if (i >= OraclePoints)
                continue;
            var error = oracle(x).UlpsFrom(result);
            if (error > worst)
                (worst, worstAt) = (error, x);
        }

        TestContext.Current.TestOutputHelper?.WriteLine(
            $"{name}: worst {worst:F4} ulp at {worstAt:R} against the oracle, {worstPlatform} against the platform");
        Assert.InRange(worst, 0.49, bound);
        Assert.InRange(worstPlatform, 0, 1);
    }

    private static double Uniform(PhiloxStream draw, double from, double to) => from + (to - from) * draw.NextDouble();

    /// <summary>A number of either sign with all exponents in the range equally likely.</summary>
    private static double AnySize(PhiloxStream draw, int lowestExponent, int highestExponent)
    {
        var exponent = lowestExponent + draw.NextBelow(highestExponent - lowestExponent + 1);
        var size = Math.ScaleB(1 + draw.NextDouble(), exponent);
        return draw.NextBelow(2) == 0 ? size : -size;
    }

    private static long UlpsBetween(double a, double b) =>
        a.Equals(b) ? 0 : Math.Abs(Ordered(a) - Ordered(b));

    private static long Ordered(double value)
    {
        var bits = BitConverter.DoubleToInt64Bits(value);
        return bits < 0 ? long.MinValue - bits : bits;
    }
}
