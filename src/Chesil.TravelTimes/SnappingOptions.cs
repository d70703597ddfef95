namespace Chesil.TravelTimes;

/// <summary>How places are joined to the road network.</summary>
/// <param name="MaxMetres">A road farther away than this is not used; exactly this far still is. 0 or more.</param>
/// <param name="LegKmh">Speed of the straight line between the place and the road, above 0.</param>
public sealed record SnappingOptions(double MaxMetres = 1000, double LegKmh = 15)
{
    internal void Check()
    {
        if (!(MaxMetres >= 0 && double.IsFinite(MaxMetres)))
            throw new ArgumentException("The greatest distance to a road must be 0 metres or more.", nameof(MaxMetres));
        if (!(LegKmh > 0 && double.IsFinite(LegKmh)))
            throw new ArgumentException("The speed to the road must be above 0 km/h.", nameof(LegKmh));
    }
}
