namespace Chesil.Appraisal;

/// <summary>How easily a change of weight would change the order.</summary>
/// <remarks>The bands, 0.05 and 0.15 of the whole weight, follow those of decision-conference software such as Hiview.</remarks>
public enum TrafficLight
{
    /// <summary>A change of 0.15 or more would be needed, or none would do.</summary>
    Green,

    /// <summary>A change of at least 0.05 and below 0.15 would do.</summary>
    Amber,

    /// <summary>A change below 0.05 would do.</summary>
    Red,
}
