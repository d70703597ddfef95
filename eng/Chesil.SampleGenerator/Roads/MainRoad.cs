using Chesil.SampleGenerator.Geometry;

namespace Chesil.SampleGenerator.Roads;

/// <summary>Class of a road.</summary>
internal enum RoadClass
{
    Trunk,
    Primary,
    Secondary,
    Unclassified,
    Residential,
}

/// <summary>A numbered road, through some points in order.</summary>
internal sealed record MainRoad(string Name, RoadClass Class, IReadOnlyList<Point> Through)
{
    /// <summary>Speed in km/h where the road is slower than others of its class.</summary>
    public int? SlowKmh { get; init; }
}
