namespace Chesil.SampleGenerator;

/// <summary>What random numbers are drawn for. Each purpose has streams of its own, so a new draw in one place moves nothing elsewhere.</summary>
internal enum Purpose : uint
{
    SettlementPoints = 1,
    VillageSites,
    AreaPeople,
    AreaAges,
    Deprivation,
    Cars,
    FuturePeople,
    RoadBends,
    StreetPoints,
    LanePoints,
    LaneChoice,
    Buses,
    Use,
    LengthOfStay,
    Scores,
    Practices,
}

/// <summary>A stream of random numbers between 0 and 1 that depends only on the seed, the purpose and the thing it is for.</summary>
internal sealed class Draws
{
    private const ulong Seed = 2025_0314;
    private ulong _state;

    private Draws(ulong state) => _state = state;

    /// <summary>The stream of one thing, such as the area of a number, for one purpose.</summary>
    public static Draws For(Purpose purpose, int entity = 0) => new(Mix(Mix(Seed + (ulong)purpose) + (ulong)(uint)entity));

    /// <summary>The next number, at least 0 and less than 1.</summary>
    public double Next()
    {
        _state = unchecked(_state + 0x9E3779B97F4A7C15UL);
        return (Mix(_state) >> 11) * (1.0 / 9007199254740992.0);
    }

    /// <summary>The next number between two bounds.</summary>
    public double Between(double low, double high) => low + (high - low) * Next();

    /// <summary>A bell-shaped number with mean 0 and standard deviation 1: the sum of twelve draws, less six.</summary>
    public double Bell()
    {
        var sum = -6.0;
        for (var i = 0; i < 12; i++) sum += Next();
        return sum;
    }

    /// <summary>A whole number near a mean, spread as counts of rare events are.</summary>
    public int CountNear(double mean)
    {
        if (mean <= 0) return 0;
        if (mean > 12) return Math.Max(0, (int)Math.Floor(mean + Bell() * Math.Sqrt(mean) + 0.5));
        var slices = 200;
        var chance = mean / slices;
        var count = 0;
        for (var i = 0; i < slices; i++)
        {
            if (Next() < chance) count++;
        }
        return count;
    }

    private static ulong Mix(ulong x) => unchecked(Mix2((x ^ (x >> 30)) * 0xBF58476D1CE4E5B9UL));

    private static ulong Mix2(ulong x) => unchecked(Mix3((x ^ (x >> 27)) * 0x94D049BB133111EBUL));

    private static ulong Mix3(ulong x) => x ^ (x >> 31);
}
