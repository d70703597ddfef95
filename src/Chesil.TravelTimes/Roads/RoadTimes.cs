namespace Chesil.TravelTimes.Roads;

/// <summary>Milliseconds as whole numbers: the only unit used inside a search, so that sums are exact in any order.</summary>
internal static class RoadTimes
{
    /// <summary>floor(metres x 3600 / kmh + 0.5), or null where the result does not fit.</summary>
    public static uint? FindDriving(double metres, double kmh) => FindRounded(metres * 3600 / kmh);

    /// <summary>floor(seconds x 1000 + 0.5), or null where the result does not fit.</summary>
    public static uint? FindTimed(double seconds) => FindRounded(seconds * 1000);

    /// <summary>The part of a link's time up to a fraction of it.</summary>
    public static uint Part(uint milliseconds, double fraction) => (uint)Math.Floor(milliseconds * fraction + 0.5);

    private static uint? FindRounded(double milliseconds)
    {
        var rounded = Math.Floor(milliseconds + 0.5);
        return rounded >= 0 && rounded < RoadNetwork.Unreachable ? (uint)rounded : null;
    }
}
