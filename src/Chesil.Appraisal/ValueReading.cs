namespace Chesil.Appraisal;

/// <summary>Where a performance lay on its scale.</summary>
public enum ValueReadingStatus
{
    /// <summary>On the scale.</summary>
    Within,

    /// <summary>Below the scale; the value of its lowest x was taken.</summary>
    ClippedBelow,

    /// <summary>Above the scale; the value of its highest x was taken.</summary>
    ClippedAbove,

    /// <summary>Below the scale; no value was given.</summary>
    RefusedBelow,

    /// <summary>Above the scale; no value was given.</summary>
    RefusedAbove,
}

/// <summary>What a value function says about one performance.</summary>
/// <param name="Value">Points, 0 to 100; null when refused.</param>
/// <param name="Status">Where the performance lay.</param>
public readonly record struct ValueReading(decimal? Value, ValueReadingStatus Status)
{
    /// <summary>True when the performance was beyond an end and the value there was taken.</summary>
    public bool IsClipped => Status is ValueReadingStatus.ClippedBelow or ValueReadingStatus.ClippedAbove;

    /// <summary>True when the performance was beyond an end and got no value.</summary>
    public bool IsRefused => Status is ValueReadingStatus.RefusedBelow or ValueReadingStatus.RefusedAbove;
}
