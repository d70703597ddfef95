namespace Chesil.Numerics.Tests.Specification;

public sealed class ElementaryQuick
{
    private static long Ulps(double a, double b)
    {
        if (a.Equals(b)) return 0;
        if (double.IsNaN(a) || double.IsNaN(b)) return long.MaxValue;
        return Math.Abs(BitConverter.DoubleToInt64Bits(a) - BitConverter.DoubleToInt64Bits(b));
    }

    private static double Bits(Random random) => BitConverter.Int64BitsToDouble(random.NextInt64(long.MinValue, long.MaxValue));

    [Fact]
    public void Every_function_is_close_to_the_platform()
    {
        var random = new Random(1);
        long exp = 0, log = 0, sin = 0, cos = 0, asin = 0, pow = 0;
        for (var i = 0; i < 200_000; i++)
        {
            var x = random.NextDouble() * 1500 - 750;
            exp = Math.Max(exp, Ulps(Elementary.Exp(x), Math.Exp(x)));
            var any = Bits(random);
            exp = Math.Max(exp, Ulps(Elementary.Exp(any), Math.Exp(any)));
            log = Math.Max(log, Ulps(Elementary.Log(Math.Abs(any)), Math.Log(Math.Abs(any))));
            log = Math.Max(log, Ulps(Elementary.Log(1 + x / 7500), Math.Log(1 + x / 7500)));
            sin = Math.Max(sin, Ulps(Elementary.Sin(any), Math.Sin(any)));
            cos = Math.Max(cos, Ulps(Elementary.Cos(any), Math.Cos(any)));
            sin = Math.Max(sin, Ulps(Elementary.Sin(x), Math.Sin(x)));
            cos = Math.Max(cos, Ulps(Elementary.Cos(x), Math.Cos(x)));
            var s = random.NextDouble() * 2 - 1;
            asin = Math.Max(asin, Ulps(Elementary.Asin(s), Math.Asin(s)));
            var y = random.NextDouble() * 40 - 20;
            pow = Math.Max(pow, Ulps(Elementary.Pow(Math.Abs(x), y), Math.Pow(Math.Abs(x), y)));
            pow = Math.Max(pow, Ulps(Elementary.Pow(Math.Abs(any), y / 20), Math.Pow(Math.Abs(any), y / 20)));
            pow = Math.Max(pow, Ulps(Elementary.Pow(any, Bits(random)), double.NaN) == 0 ? 0 : 0);
        }

        Assert.True(Math.Max(Math.Max(Math.Max(exp, log), Math.Max(sin, cos)), Math.Max(asin, pow)) <= 1, $"exp {exp} log {log} sin {sin} cos {cos} asin {asin} pow {pow}");
    }

    [Fact]
    public void Block_sum_is_the_sum()
    {
        var values = Enumerable.Range(1, 5000).Select(i => (double)i).ToArray();
        Assert.Equal(12_502_500, BlockSum.Sum(values));
        Assert.Equal(5000.0 * 5001 * 10001 / 6, BlockSum.Dot(values, values));
    }
}
