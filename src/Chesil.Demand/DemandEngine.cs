namespace Chesil.Demand;

/// <summary>What a record must name so that a result can be made again.</summary>
public static class DemandEngine
{
    /// <summary>Raised whenever the same input would give a different output.</summary>
    public const int Version = 1;
}
