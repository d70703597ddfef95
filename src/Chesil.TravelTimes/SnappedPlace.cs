namespace Chesil.TravelTimes;

/// <summary>A place and the nearest point of the road network.</summary>
/// <param name="Code">The place's code.</param>
/// <param name="Link">Number of the link its nearest point lies on, or -1.</param>
/// <param name="Fraction">How far along the link as drawn, from 0 (first node) to 1 (second node).</param>
/// <param name="Node">Number of the node when the nearest point is a node, where every link may be taken; otherwise -1.</param>
/// <param name="LegMetres">Straight-line metres between the place and that point.</param>
/// <param name="LegMilliseconds">Time for those metres.</param>
public readonly record struct SnappedPlace(
    string Code, int Link, double Fraction, int Node, double LegMetres, uint LegMilliseconds)
{
    /// <summary>Whether there was a road near enough.</summary>
    public bool IsSnapped => Link >= 0 || Node >= 0;

    internal static SnappedPlace Nowhere(string code) => new(code, -1, 0, -1, 0, 0);
}
