using Chesil.SampleGenerator.Geometry;

namespace Chesil.SampleGenerator.County;

/// <summary>The 13 localities of primary care: the two big towns are halved, the others are groups of towns.</summary>
internal static class Localities
{
    /// <summary>The locality of a point that belongs to a town.</summary>
    public static string Of(Settlement town, Point point) => town.Code switch
    {
        "ellerhaven" or "port-merrin" => $"{town.Name} {(point.X < town.Centre.X ? "West" : "East")}",
        _ => town.Locality,
    };
}
