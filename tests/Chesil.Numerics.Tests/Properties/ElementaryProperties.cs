using FsCheck;
using FsCheck.Fluent;

namespace Chesil.Numerics.Tests.Properties;

public sealed class ElementaryProperties
{
    private static readonly Arbitrary<double> AnyDouble = ArbMap.Default.ArbFor<double>();
    private static readonly Arbitrary<double> AnyBits =
        ArbMap.Default.GeneratorFor<DoNotSize<ulong>>().Select(bits => BitConverter.UInt64BitsToDouble(bits.Item)).ToArbitrary();
    private static readonly Arbitrary<double> Unit = Gen.Choose(-1_000_000, 1_000_000).Select(millionths => millionths / 1e6).ToArbitrary();

    [Fact]
    public void Sine_and_arcsine_are_odd_and_cosine_is_even_to_the_bit() =>
        Check.One(Config.QuickThrowOnFailure, Prop.ForAll(AnyBits, x =>
            Same(Elementary.Sin(-x), Negated(Elementary.Sin(x)))
            && Same(Elementary.Cos(-x), Elementary.Cos(x))
            && Same(Elementary.Asin(-x), Negated(Elementary.Asin(x)))));

    [Fact]
    public void The_squares_of_sine_and_cosine_make_one() =>
        Check.One(Config.QuickThrowOnFailure, Prop.ForAll(AnyBits, x =>
        {
            var (sine, cosine) = (Elementary.Sin(x), Elementary.Cos(x));
            return !double.IsFinite(x) || Math.Abs(sine * sine + cosine * cosine - 1) < 4e-16;
        }));

    [Fact]
    public void Exp_and_log_undo_each_other() =>
        Check.One(Config.QuickThrowOnFailure, Prop.ForAll(AnyBits, x =>
        {
            x = Math.Abs(x);
            return !double.IsNormal(x) || Math.Abs(Elementary.Exp(Elementary.Log(x)) / x - 1) < 2e-13; // |log x| up to 710 ulps of one
        }));

    [Fact]
    public void Asin_and_sin_undo_each_other() =>
        Check.One(Config.QuickThrowOnFailure, Prop.ForAll(Unit, x => Math.Abs(Elementary.Sin(Elementary.Asin(x)) - x) < 2.3e-16));

    [Fact]
    public void Pow_of_two_is_the_square_and_of_a_half_the_root() =>
        Check.One(Config.QuickThrowOnFailure, Prop.ForAll(AnyBits, x =>
            double.IsNaN(x)
            || (IsWithinOneUlp(Elementary.Pow(x, 2), x * x) && (x < 0 || IsWithinOneUlp(Elementary.Pow(x, 0.5), Math.Sqrt(x))))));

    [Fact]
    public void Pow_of_one_is_the_number_itself() =>
        Check.One(Config.QuickThrowOnFailure, Prop.ForAll(AnyBits, x => Same(Elementary.Pow(x, 1), x)));

    [Fact]
    public void Pow_of_any_two_doubles_is_as_special_as_the_platform_says() =>
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(2_000), Prop.ForAll(AnyDouble, AnyDouble, (x, y) =>
        {
            var (ours, platform) = (Elementary.Pow(x, y), Math.Pow(x, y));
            return IsWithinOneUlp(ours, platform) && double.IsNegative(ours) == double.IsNegative(platform);
        }));

    [Fact]
    public void Larger_numbers_never_give_smaller_results()
    {
        // Neighbouring doubles, where rounding could turn the order round.
        var draw = new PhiloxStream(3, 0, 0, 0);
        for (var i = 0; i < 100_000; i++)
        {
            var x = draw.NextNormal() * 3;
            Assert.True(Elementary.Exp(x) <= Elementary.Exp(Math.BitIncrement(x)), $"exp at {x:R}");
            x = draw.NextExponential();
            Assert.True(Elementary.Log(x) <= Elementary.Log(Math.BitIncrement(x)), $"log at {x:R}");
            x = draw.NextDouble();
            Assert.True(Elementary.Asin(x) <= Elementary.Asin(Math.BitIncrement(x)), $"asin at {x:R}");
            Assert.True(Normal.Quantile(x) <= Normal.Quantile(x + 1e-14 * (1 - x)), $"normal at {x:R}");
        }
    }

    [Fact]
    public void Normal_quantiles_of_p_and_its_opposite_are_opposite() =>
        Check.One(Config.QuickThrowOnFailure, Prop.ForAll(Gen.Choose(1, 999_999).ToArbitrary(), millionths =>
        {
            var p = millionths / (double)(1 << 20);
            return Normal.Quantile(p) == -Normal.Quantile(1 - p);
        }));

    [Fact]
    public void Sums_of_any_split_into_blocks_are_the_same() =>
        Check.One(Config.QuickThrowOnFailure, Prop.ForAll(Gen.Choose(0, 20_000).ToArbitrary(), length =>
        {
            var draw = new PhiloxStream((ulong)length, 0, 0, 0);
            var values = Enumerable.Range(0, length).Select(_ => draw.NextNormal()).ToArray();
            var partials = Enumerable.Range(0, BlockSum.BlockCount(length)).Select(block => BlockSum.Partial(values, block)).ToArray();
            return BlockSum.Sum(values) == BlockSum.Merge(partials) && Math.Abs(BlockSum.Sum(values) - values.Sum()) < 1e-9;
        }));

    private static double Negated(double x) => double.IsNaN(x) ? x : -x;

    private static bool Same(double a, double b) =>
        double.IsNaN(a) ? double.IsNaN(b) : BitConverter.DoubleToInt64Bits(a) == BitConverter.DoubleToInt64Bits(b);

    private static bool IsWithinOneUlp(double a, double b) =>
        a.Equals(b) || a == b || a == Math.BitIncrement(b) || a == Math.BitDecrement(b);
}
