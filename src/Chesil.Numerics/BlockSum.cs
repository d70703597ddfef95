using System.Runtime.Intrinsics;

namespace Chesil.Numerics;

/// <summary>
/// Sums in one fixed order, so that one thread, many threads, plain code and vector code all give the same bits.
/// </summary>
/// <remarks>
/// <para>The numbers are cut into blocks of <see cref="BlockSize"/>. Inside a block, number i is added to lane i modulo 4, and
/// the block's sum is (lane 0 + lane 1) + (lane 2 + lane 3). The sums of the blocks are added in neighbouring pairs, then the
/// pairs in pairs, and so on; one left over at the end of a row waits for the next row.</para>
/// <para>The order depends only on how many numbers there are. The error of a sum of n numbers is at most about
/// (BlockSize/4 + 2 + log2(n/BlockSize)) * 2^-53 times the sum of their sizes (Higham 2002, Accuracy and Stability of Numerical
/// Algorithms, section 4.2).</para>
/// <para>A sum that is not a number is always <see cref="double.NaN"/> itself. An empty sum is zero.</para>
/// </remarks>
public static class BlockSum
{
    /// <summary>
    /// Numbers in a block: 1,024 doubles are 8 KiB, so two operands of a block stay in the smallest cache; a block is long
    /// enough to hide the cost of joining and short enough to share out among threads.
    /// </summary>
    public const int BlockSize = 1024;

    private const int MostLevels = 32;

    /// <summary>The sum of the values.</summary>
    public static double Sum(ReadOnlySpan<double> values)
    {
        var tree = new PairwiseTree(stackalloc double[MostLevels]);
        var blocks = BlockCount(values.Length);
        for (var block = 0; block < blocks; block++)
            tree.Add(BlockOf(values, block * BlockSize));
        return Canonical(tree.Total());
    }

    /// <summary>The sum of a[i] * b[i]; each product is rounded once, then added in the order of <see cref="Sum"/>.</summary>
    /// <exception cref="ArgumentException">The spans differ in length.</exception>
    public static double Dot(ReadOnlySpan<double> a, ReadOnlySpan<double> b)
    {
        RequireSameLength(a, b);
        var tree = new PairwiseTree(stackalloc double[MostLevels]);
        var blocks = BlockCount(a.Length);
        for (var block = 0; block < blocks; block++)
            tree.Add(BlockOf(a, b, block * BlockSize));
        return Canonical(tree.Total());
    }

    /// <summary>How many blocks there are in a sum of <paramref name="length"/> numbers.</summary>
    public static int BlockCount(int length)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(length);
        return length / BlockSize + (length % BlockSize == 0 ? 0 : 1);
    }

    /// <summary>
    /// The sum of one block of the values. Work out the blocks in any order on any threads, put each at its index, then
    /// <see cref="Merge"/> them: the result is that of <see cref="Sum"/>.
    /// </summary>
    /// <param name="values">All the values.</param>
    /// <param name="block">Which block, from 0 to <see cref="BlockCount"/> - 1.</param>
    public static double Partial(ReadOnlySpan<double> values, int block)
    {
        RequireBlock(values.Length, block);
        return BlockOf(values, block * BlockSize);
    }

    /// <summary>The sum of the products in one block, for <see cref="Merge"/> to make the result of <see cref="Dot"/>.</summary>
    /// <exception cref="ArgumentException">The spans differ in length.</exception>
    public static double PartialDot(ReadOnlySpan<double> a, ReadOnlySpan<double> b, int block)
    {
        RequireSameLength(a, b);
        RequireBlock(a.Length, block);
        return BlockOf(a, b, block * BlockSize);
    }

    /// <summary>Adds the sums of blocks, given in index order, in the fixed tree of pairs.</summary>
    public static double Merge(ReadOnlySpan<double> partials)
    {
        var tree = new PairwiseTree(stackalloc double[MostLevels]);
        foreach (var partial in partials)
            tree.Add(partial);
        return Canonical(tree.Total());
    }

    private static double BlockOf(ReadOnlySpan<double> values, int start)
    {
        values = values.Slice(start, Math.Min(BlockSize, values.Length - start));
        double lane0 = 0.0, lane1 = 0.0, lane2 = 0.0, lane3 = 0.0;
        var i = 0;
        if (Vector256.IsHardwareAccelerated)
        {
            var lanes = Vector256<double>.Zero;
            for (; i <= values.Length - 4; i += 4)
                lanes += Vector256.Create(values.Slice(i, 4));
            (lane0, lane1, lane2, lane3) = (lanes[0], lanes[1], lanes[2], lanes[3]);
        }
        else
        {
            for (; i <= values.Length - 4; i += 4)
            {
                lane0 += values[i];
                lane1 += values[i + 1];
                lane2 += values[i + 2];
                lane3 += values[i + 3];
            }
        }

        if (i < values.Length)
            lane0 += values[i];
        if (i + 1 < values.Length)
            lane1 += values[i + 1];
        if (i + 2 < values.Length)
            lane2 += values[i + 2];
        return (lane0 + lane1) + (lane2 + lane3);
    }

    private static double BlockOf(ReadOnlySpan<double> a, ReadOnlySpan<double> b, int start)
    {
        var length = Math.Min(BlockSize, a.Length - start);
        a = a.Slice(start, length);
        b = b.Slice(start, length);
        double lane0 = 0.0, lane1 = 0.0, lane2 = 0.0, lane3 = 0.0;
        var i = 0;
        if (Vector256.IsHardwareAccelerated)
        {
            var lanes = Vector256<double>.Zero;
            for (; i <= length - 4; i += 4)
                lanes += Vector256.Create(a.Slice(i, 4)) * Vector256.Create(b.Slice(i, 4));
            (lane0, lane1, lane2, lane3) = (lanes[0], lanes[1], lanes[2], lanes[3]);
        }
        else
        {
            for (; i <= length - 4; i += 4)
            {
                lane0 += a[i] * b[i];
                lane1 += a[i + 1] * b[i + 1];
                lane2 += a[i + 2] * b[i + 2];
                lane3 += a[i + 3] * b[i + 3];
            }
        }

        if (i < length)
            lane0 += a[i] * b[i];
        if (i + 1 < length)
            lane1 += a[i + 1] * b[i + 1];
        if (i + 2 < length)
            lane2 += a[i + 2] * b[i + 2];
        return (lane0 + lane1) + (lane2 + lane3);
    }

    private static double Canonical(double sum) => double.IsNaN(sum) ? double.NaN : sum;

    private static void RequireSameLength(ReadOnlySpan<double> a, ReadOnlySpan<double> b)
    {
        if (a.Length != b.Length)
            throw new ArgumentException($"The spans must have the same length; they have {a.Length} and {b.Length}.", nameof(b));
    }

    private static void RequireBlock(int length, int block)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(block);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(block, BlockCount(length));
    }

    /// <summary>The tree of pairs, kept as the one waiting sum of each level, like the digits of a binary counter.</summary>
    private ref struct PairwiseTree(Span<double> waiting)
    {
        private readonly Span<double> waiting = waiting;
        private uint count;

        public void Add(double sum)
        {
            var level = 0;
            for (; (count >> level & 1) != 0; level++)
                sum = waiting[level] + sum;
            waiting[level] = sum;
            count++;
        }

        public readonly double Total()
        {
            var total = 0.0;
            var isFirst = true;
            for (var level = 0; level < MostLevels; level++)
            {
                if ((count >> level & 1) == 0)
                    continue;
                total = isFirst ? waiting[level] : waiting[level] + total;
                isFirst = false;
            }

            return total;
        }
    }
}
