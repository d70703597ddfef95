namespace Chesil.Numerics;

/// <summary>
/// Philox4x32-10: a function from a 128-bit counter and a 64-bit key to 128 random bits.
/// Source: Salmon, Moraes, Dror and Shaw, "Parallel random numbers: as easy as 1, 2, 3", SC11 (2011), section 4.3.
/// </summary>
/// <remarks>For each key it is a one-to-one function of the counter, so different counters never share a block.</remarks>
public static class Philox4x32
{
    private const uint Multiplier0 = 0xD2511F53;
    private const uint Multiplier1 = 0xCD9E8D57;
    private const uint KeyStep0 = 0x9E3779B9; // the golden ratio
    private const uint KeyStep1 = 0xBB67AE85; // the square root of three less one
    private const int Rounds = 10;

    /// <summary>The four random words for a counter and a key.</summary>
    public static (uint Word0, uint Word1, uint Word2, uint Word3) Block(
        uint counter0, uint counter1, uint counter2, uint counter3, uint key0, uint key1)
    {
        unchecked
        {
            for (var round = 0; round < Rounds; round++)
            {
                var product0 = (ulong)Multiplier0 * counter0;
                var product1 = (ulong)Multiplier1 * counter2;
                (counter0, counter1, counter2, counter3) = (
                    (uint)(product1 >> 32) ^ counter1 ^ key0,
                    (uint)product1,
                    (uint)(product0 >> 32) ^ counter3 ^ key1,
                    (uint)product0);
                key0 += KeyStep0;
                key1 += KeyStep1;
            }

            return (counter0, counter1, counter2, counter3);
        }
    }
}
