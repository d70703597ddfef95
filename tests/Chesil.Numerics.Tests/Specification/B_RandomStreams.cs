namespace Chesil.Numerics.Tests.Specification;

public sealed class B_RandomStreams
{
    private const ulong Seed = 0x0123_4567_89AB_CDEF;

    [Fact]
    public void B01_the_four_numbers_are_the_key_and_counter_of_Philox()
    {
        var stream = new PhiloxStream(Seed, replication: 3, entity: 5, purpose: 7);

        // Two draws of 64 bits from each block, low word first.
        for (uint block = 0; block < 3; block++)
        {
            var (word0, word1, word2, word3) = Philox4x32.Block(block, 7, 5, 3, 0x89AB_CDEF, 0x0123_4567);
            Assert.Equal((ulong)word1 << 32 | word0, stream.NextUInt64());
            Assert.Equal((ulong)word3 << 32 | word2, stream.NextUInt64());
        }
    }

    [Fact]
    public void B02_a_stream_does_not_depend_on_others_or_on_the_order_of_work()
    {
        var alone = Draws(new PhiloxStream(Seed, 1, 2, 3), 50);

        var first = new PhiloxStream(Seed, 1, 2, 3);
        var second = new PhiloxStream(Seed, 1, 3, 3);
        var interleaved = new ulong[50];
        for (var i = 0; i < interleaved.Length; i++)
        {
            second.NextUInt64();
            interleaved[i] = first.NextUInt64();
        }

        Assert.Equal(alone, interleaved);
    }

    [Fact]
    public void B03_any_number_that_differs_gives_another_stream()
    {
        var draws = Draws(new PhiloxStream(Seed, 1, 2, 3), 20);

        Assert.Empty(draws.Intersect(Draws(new PhiloxStream(Seed + 1, 1, 2, 3), 20)));
        Assert.Empty(draws.Intersect(Draws(new PhiloxStream(Seed + (1UL << 32), 1, 2, 3), 20)));
        Assert.Empty(draws.Intersect(Draws(new PhiloxStream(Seed, 2, 2, 3), 20)));
        Assert.Empty(draws.Intersect(Draws(new PhiloxStream(Seed, 1, 3, 3), 20)));
        Assert.Empty(draws.Intersect(Draws(new PhiloxStream(Seed, 1, 2, 4), 20)));
    }

    [Fact]
    public void B04_a_stream_can_go_to_any_draw()
    {
        var draws = Draws(new PhiloxStream(Seed, 1, 2, 3), 20);
        var stream = new PhiloxStream(Seed, 1, 2, 3);

        foreach (var position in new[] { 7, 0, 1, 19, 8, 8 })
        {
            stream.Position = (ulong)position;
            Assert.Equal(draws[position], stream.NextUInt64());
            Assert.Equal((ulong)position + 1, stream.Position);
        }
    }

    [Fact]
    public void B05_an_object_can_move_to_another_stream()
    {
        var stream = new PhiloxStream(Seed, 1, 2, 3);
        stream.NextUInt64();
        stream.MoveTo(4, 5, 6);

        Assert.Equal(Draws(new PhiloxStream(Seed, 4, 5, 6), 9), Draws(stream, 9));
    }

    [Fact]
    public void B06_a_stream_ends_and_says_so()
    {
        var stream = new PhiloxStream(Seed, 0, 0, 0) { Position = (1UL << 33) - 1 };

        stream.NextUInt64();
        Assert.Throws<InvalidOperationException>(() => stream.NextUInt64());
        Assert.Throws<ArgumentOutOfRangeException>(() => stream.Position = (1UL << 33) + 1);
    }

    [Fact]
    public void B07_negative_numbers_are_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new PhiloxStream(Seed, -1, 0, 0));
        Assert.Throws<ArgumentOutOfRangeException>(() => new PhiloxStream(Seed, 0, -1, 0));
        Assert.Throws<ArgumentOutOfRangeException>(() => new PhiloxStream(Seed, 0, 0, -1));
        Assert.Throws<ArgumentOutOfRangeException>(() => new PhiloxStream(Seed, 0, 0, 0).NextBelow(0));
    }

    [Fact]
    public void B08_every_kind_of_draw_but_whole_numbers_below_a_count_takes_one_place()
    {
        var stream = new PhiloxStream(Seed, 0, 0, 0);
        stream.NextUInt64();
        stream.NextDouble();
        stream.NextDoubleOpen();
        stream.NextNormal();
        stream.NextExponential();

        Assert.Equal(5UL, stream.Position);
    }

    [Fact]
    public void B09_uniform_numbers_have_the_right_mean_and_spread()
    {
        var draws = Take(100_000, stream => stream.NextDouble());

        // Mean 1/2 and variance 1/12; the standard error of the mean of 100,000 is 0.2887 / 316 = 0.0009.
        Assert.InRange(draws.Average(), 0.496, 0.504);
        Assert.InRange(Variance(draws), 1 / 12.0 - 0.001, 1 / 12.0 + 0.001);
        Assert.All(draws, draw => Assert.True(draw is >= 0 and < 1));
    }

    [Fact]
    public void B10_normal_numbers_have_the_right_mean_spread_and_tails()
    {
        var draws = Take(100_000, stream => stream.NextNormal());

        Assert.InRange(draws.Average(), -0.013, 0.013); // standard error 1 / 316 = 0.0032, four of them
        Assert.InRange(Variance(draws), 0.98, 1.02);
        Assert.InRange(draws.Count(draw => draw > 1.959963984540054) / 1000.0, 2.3, 2.7); // 2.5 in a hundred
    }

    [Fact]
    public void B11_exponential_numbers_have_the_right_mean_and_spread()
    {
        var draws = Take(100_000, stream => stream.NextExponential());

        Assert.InRange(draws.Average(), 0.987, 1.013);
        Assert.InRange(Variance(draws), 0.96, 1.04);
        Assert.InRange(draws.Count(draw => draw > 2) / 100_000.0, 0.131, 0.140); // e^-2 = 0.1353
    }

    [Fact]
    public void B12_whole_numbers_below_ten_are_equally_likely()
    {
        var counts = new int[10];
        foreach (var draw in Take(100_000, stream => stream.NextBelow(10)))
            counts[(int)draw]++;

        Assert.All(counts, count => Assert.InRange(count, 9_600, 10_400)); // standard error 95
    }

    [Fact]
    public void B13_first_draws_of_neighbouring_entities_are_unrelated()
    {
        var first = Enumerable.Range(0, 20_000).Select(entity => new PhiloxStream(Seed, 0, entity, 0).NextNormal()).ToArray();

        var product = first.Zip(first.Skip(1), (a, b) => a * b).Average();
        Assert.InRange(product, -0.03, 0.03); // standard error 1 / 141 = 0.007
        Assert.InRange(first.Average(), -0.03, 0.03);
    }

    private static double[] Take(int count, Func<PhiloxStream, double> draw)
    {
        var stream = new PhiloxStream(Seed, 0, 0, 0);
        return [.. Enumerable.Range(0, count).Select(_ => draw(stream))];
    }

    private static ulong[] Draws(PhiloxStream stream, int count) => [.. Enumerable.Range(0, count).Select(_ => stream.NextUInt64())];

    private static double Variance(double[] values)
    {
        var mean = values.Average();
        return values.Average(value => (value - mean) * (value - mean));
    }
}
