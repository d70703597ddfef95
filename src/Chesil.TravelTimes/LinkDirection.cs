namespace Chesil.TravelTimes;

/// <summary>Which way a link may be travelled.</summary>
public enum LinkDirection
{
    /// <summary>Both ways.</summary>
    Both,

    /// <summary>Only from its first node to its second.</summary>
    Forward,

    /// <summary>Only from its second node to its first.</summary>
    Backward,
}
