namespace Chesil.TravelTimes;

/// <summary>What a step of a route is.</summary>
public enum RouteStepKind
{
    /// <summary>The straight line from the origin to its road.</summary>
    LegToRoad,

    /// <summary>A road, or the part of it that is used.</summary>
    Road,

    /// <summary>A timed link such as a ferry, its wait included.</summary>
    Timed,

    /// <summary>The straight line from the road to the site.</summary>
    LegFromRoad,
}

/// <summary>One step of a route.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="LinkCode">Code of the link; null for a leg.</param>
/// <param name="FromNode">Id of the node it starts at; null where it starts part-way along a link or at the origin.</param>
/// <param name="ToNode">Id of the node it ends at; null where it ends part-way along a link or at the site.</param>
/// <param name="Metres">Length of the step.</param>
/// <param name="Milliseconds">Time of the step.</param>
public sealed record RouteStep(
    RouteStepKind Kind, string? LinkCode, string? FromNode, string? ToNode, double Metres, uint Milliseconds);
