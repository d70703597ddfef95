using Chesil.Numerics;

namespace Chesil.SampleGenerator;

/// <summary>
/// What random numbers are drawn for. Each purpose has streams of its own, so a new draw in one place moves nothing
/// elsewhere. The numbers are part of the sample: never give one away again.
/// </summary>
internal enum Purpose
{
    TownPoints = 1,
    VillageSites = 2,
    VillagePoints = 3,
    VillagePeople = 4,
    AreaPeople = 5,
    AreaAges = 6,
    Deprivation = 7,
    Cars = 8,
    FuturePeople = 9,
    RoadBends = 10,
    StreetPoints = 11,
    TownStreets = 12,
    LanePoints = 13,
    LaneChoice = 14,
    Buses = 15,
    Use = 16,
    Scores = 17,
}

/// <summary>A stream of random numbers that depends only on the seed, the purpose and the thing it is for.</summary>
internal sealed class Draws
{
    private const ulong Seed = 20_250_314;

    private readonly PhiloxStream _stream;

    private Draws(PhiloxStream stream) => _stream = stream;

    /// <summary>The stream of one thing, such as the area of a number, for one purpose.</summary>
    public static Draws For(Purpose purpose, int entity = 0) => new(new PhiloxStream(Seed, 0, entity, (int)purpose));

    /// <summary>The next number, at least 0 and less than 1.</summary>
    public double Next() => _stream.NextDouble();

    /// <summary>The next number between two bounds.</summary>
    public double Between(double low, double high) => low + (high - low) * Next();

    /// <summary>The next number from the standard normal distribution.</summary>
    public double Bell() => _stream.NextNormal();

    /// <summary>A count of rare events with a mean: from the Poisson distribution by inversion, or near it from the normal for large means.</summary>
    public int CountNear(double mean)
    {
        if (mean > 50) return Math.Max(0, (int)Math.Floor(mean + Bell() * Math.Sqrt(mean) + 0.5));
        var left = Next();
        var chance = Elementary.Exp(-mean);
        for (var count = 0; ; count++)
        {
            left -= chance;
            if (left < 0 || count > 200) return count;
            chance *= mean / (count + 1);
        }
    }
}
