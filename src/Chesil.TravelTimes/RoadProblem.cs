namespace Chesil.TravelTimes;

/// <summary>Something wrong with one row of a road table.</summary>
/// <param name="IsNode">Whether it is a node; otherwise it is a link.</param>
/// <param name="Code">The node's id or the link's code ("" where it has none).</param>
/// <param name="Position">Place of the row in the list given, from 0.</param>
/// <param name="What">What was found and what was expected, as a sentence without the code.</param>
public sealed record RoadProblem(bool IsNode, string Code, int Position, string What)
{
    /// <summary>The problem as one line.</summary>
    public override string ToString() => $"{(IsNode ? "Node" : "Link")} '{Code}' (number {Position + 1}): {What}";
}
