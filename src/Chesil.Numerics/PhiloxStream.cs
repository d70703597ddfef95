using System.Diagnostics.CodeAnalysis;

namespace Chesil.Numerics;

/// <summary>
/// A stream of random numbers that is wholly fixed by four numbers: seed, replication, entity and purpose.
/// </summary>
/// <remarks>
/// <para>Draw number n of a stream depends on nothing else: not on other streams, threads, or the order in which work is done.
/// So two options of a review can meet the same patients (common random numbers): give each patient an entity, and each thing
/// drawn about the patient a purpose.</para>
/// <para>The seed is the key of <see cref="Philox4x32"/>; its counter is (block, purpose, entity, replication), so no two
/// streams of a seed ever share a block. A stream holds 2^33 draws of 64 bits; <see cref="InvalidOperationException"/> is thrown
/// after the last.</para>
/// <para>A stream is not for use by several threads at once; make one for each.</para>
/// </remarks>
[SuppressMessage("Naming", "CA1711", Justification = "The literature's word; nobody takes it for a file.")]
public sealed class PhiloxStream
{
    private const double TwoToMinus53 = 1.0 / 9007199254740992.0;
    private const ulong DrawsInStream = 1UL << 33;

    private readonly uint key0;
    private readonly uint key1;
    private uint replication;
    private uint entity;
    private uint purpose;
    private ulong position;
    private ulong second;

    /// <summary>Opens the stream at its first draw.</summary>
    /// <param name="seed">The seed of the run; any value.</param>
    /// <param name="replication">Which repetition of the run; zero or more.</param>
    /// <param name="entity">Whom the draws are about (a patient, an area); zero or more.</param>
    /// <param name="purpose">What the draws decide (arrival, length of stay); zero or more.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number other than the seed is negative.</exception>
    public PhiloxStream(ulong seed, int replication, int entity, int purpose)
    {
        Seed = seed;
        key0 = unchecked((uint)seed);
        key1 = (uint)(seed >> 32);
        MoveTo(replication, entity, purpose);
    }

    /// <summary>The seed the stream was made with.</summary>
    public ulong Seed { get; }

    /// <summary>How many draws of 64 bits have been taken; set it to go to any draw at once.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is above 2^33.</exception>
    public ulong Position
    {
        get => position;
        set
        {
            ArgumentOutOfRangeException.ThrowIfGreaterThan(value, DrawsInStream);
            position = value;
            if ((value & 1) != 0)
                ReadBlock((uint)(value >> 1));
        }
    }

    /// <summary>Turns this object into another stream of the same seed, at its first draw, without making a new object.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A number is negative.</exception>
    public void MoveTo(int replication, int entity, int purpose)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(replication);
        ArgumentOutOfRangeException.ThrowIfNegative(entity);
        ArgumentOutOfRangeException.ThrowIfNegative(purpose);
        this.replication = (uint)replication;
        this.entity = (uint)entity;
        this.purpose = (uint)purpose;
        position = 0;
    }

    /// <summary>Sixty-four random bits. One draw.</summary>
    /// <exception cref="InvalidOperationException">All 2^33 draws are used.</exception>
    public ulong NextUInt64()
    {
        if ((position & 1) != 0)
        {
            position++;
            return second;
        }

        if (position == DrawsInStream)
            throw new InvalidOperationException("All draws of this stream are used; take another entity or purpose.");
        var first = ReadBlock((uint)(position >> 1));
        position++;
        return first;
    }

    /// <summary>A number in [0, 1): a multiple of 2^-53, all equally likely. One draw.</summary>
    public double NextDouble() => (NextUInt64() >> 11) * TwoToMinus53;

    /// <summary>
    /// A number in (0, 1), never either end: an odd multiple of 2^-53, all equally likely, and as often u as 1 - u. One draw.
    /// </summary>
    public double NextDoubleOpen() => ((NextUInt64() >> 12) * 2 + 1) * TwoToMinus53;

    /// <summary>
    /// A number from the standard normal distribution, within 8.3 standard deviations, by <see cref="Normal.Quantile"/>. One
    /// draw, so streams stay in step whatever is drawn, and a larger uniform number always gives a larger normal one.
    /// </summary>
    public double NextNormal() => Normal.Quantile(NextDoubleOpen());

    /// <summary>A number from the exponential distribution of mean 1: always above 0 and below 36.8. One draw.</summary>
    public double NextExponential() => -Elementary.Log(NextDoubleOpen());

    /// <summary>
    /// A whole number from 0 to <paramref name="count"/> - 1, all exactly equally likely. One draw, and very rarely more
    /// (Lemire 2019, ACM Transactions on Modeling and Computer Simulation 29:3).
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The count is zero or negative.</exception>
    public int NextBelow(int count)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(count);
        var bound = (ulong)count;
        var result = Math.BigMul(NextUInt64(), bound, out var rest);
        if (rest < bound)
        {
            var unfair = unchecked(0UL - bound) % bound;
            while (rest < unfair)
                result = Math.BigMul(NextUInt64(), bound, out rest);
        }

        return (int)result;
    }

    private ulong ReadBlock(uint block)
    {
        var (word0, word1, word2, word3) = Philox4x32.Block(block, purpose, entity, replication, key0, key1);
        second = word2 | (ulong)word3 << 32;
        return word0 | (ulong)word1 << 32;
    }
}
