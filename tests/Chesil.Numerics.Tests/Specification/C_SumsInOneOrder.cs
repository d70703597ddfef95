namespace Chesil.Numerics.Tests.Specification;

public sealed class C_SumsInOneOrder
{
    [Fact]
    public void C01_an_empty_sum_is_zero()
    {
        Assert.Equal(0.0, BlockSum.Sum([]));
        Assert.Equal(0.0, BlockSum.Dot([], []));
        Assert.Equal(0.0, BlockSum.Merge([]));
        Assert.Equal(0, BlockSum.BlockCount(0));
    }

    [Fact]
    public void C02_four_lanes_are_added_in_pairs()
    {
        // Lanes: 1e16 + 2, 1, -1e16, 1. (1e16 + 2 + 1) rounds to 1e16 + 4 (half to even); (-1e16 + 1) stays -1e16; together 4.
        Assert.Equal(4.0, BlockSum.Sum([1e16, 1, -1e16, 1, 2]));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(1023)]
    [InlineData(1024)]
    [InlineData(1025)]
    [InlineData(5 * 1024 + 7)]
    [InlineData(11 * 1024)]
    public void C03_the_order_is_the_one_described(int length)
    {
        var values = Values(length);

        // The same order, written as plainly as can be.
        var row = values.Chunk(BlockSum.BlockSize).Select(Block).ToList();
        while (row.Count > 1)
            row = [.. row.Chunk(2).Select(pair => pair.Length == 2 ? pair[0] + pair[1] : pair[0])];
        Assert.Equal(row[0], BlockSum.Sum(values));

        static double Block(double[] block)
        {
            var lanes = new double[4];
            for (var i = 0; i < block.Length; i++)
                lanes[i % 4] += block[i];
            return (lanes[0] + lanes[1]) + (lanes[2] + lanes[3]);
        }
    }

    [Fact]
    public void C04_blocks_worked_out_in_any_order_by_many_threads_give_the_same_bits()
    {
        var a = Values(37 * 1024 + 13);
        var b = a.Reverse().ToArray();
        var blocks = BlockSum.BlockCount(a.Length);
        var sums = new double[blocks];
        var dots = new double[blocks];

        Parallel.For(0, blocks, block => sums[block] = BlockSum.Partial(a, block));
        Parallel.For(0, blocks, block => dots[blocks - 1 - block] = BlockSum.PartialDot(a, b, blocks - 1 - block));

        Assert.Equal(38, blocks);
        Assert.Equal(BlockSum.Sum(a), BlockSum.Merge(sums));
        Assert.Equal(BlockSum.Dot(a, b), BlockSum.Merge(dots));
    }

    [Fact]
    public void C05_a_dot_product_is_the_sum_of_the_rounded_products()
    {
        var a = Values(3000);
        var b = Values(3001)[1..];
        Assert.Equal(BlockSum.Sum([.. a.Zip(b, (x, y) => x * y)]), BlockSum.Dot(a, b));
    }

    [Fact]
    public void C06_a_long_sum_keeps_its_figures()
    {
        // A million tenths: adding one after another ends at 100000.00000133288; the true sum of these doubles is 100000 +
        // 5.6e-12.
        var tenths = Enumerable.Repeat(0.1, 1_000_000).ToArray();
        Assert.Equal(100_000.0, BlockSum.Sum(tenths), 1e-8);
    }

    [Fact]
    public void C07_not_a_number_is_always_the_same_bits()
    {
        var notANumber = BitConverter.DoubleToInt64Bits(double.NaN);
        Assert.Equal(notANumber, BitConverter.DoubleToInt64Bits(BlockSum.Sum([double.PositiveInfinity, double.NegativeInfinity])));
        Assert.Equal(notANumber, BitConverter.DoubleToInt64Bits(BlockSum.Dot([0.0], [double.PositiveInfinity])));
    }

    [Fact]
    public void C08_mistakes_are_refused()
    {
        Assert.Throws<ArgumentException>(() => BlockSum.Dot([1.0], [1.0, 2.0]));
        Assert.Throws<ArgumentException>(() => BlockSum.PartialDot([1.0], [1.0, 2.0], 0));
        Assert.Throws<ArgumentOutOfRangeException>(() => BlockSum.Partial([1.0], 1));
        Assert.Throws<ArgumentOutOfRangeException>(() => BlockSum.Partial([1.0], -1));
    }

    private static double[] Values(int length)
    {
        var draw = new PhiloxStream(1, 0, 0, 0);
        return [.. Enumerable.Range(0, length).Select(_ => draw.NextNormal() * 1000)];
    }
}
