namespace Chesil.TravelTimes;

/// <summary>The travel-time engine as a whole.</summary>
public static class TravelTimesEngine
{
    /// <summary>Raised whenever the results of unchanged inputs change. Every published number names it.</summary>
    public const int Version = 1;
}
