using Chesil.SampleGenerator.Geometry;

namespace Chesil.SampleGenerator.County;

/// <summary>A part of a town with a name of its own.</summary>
/// <param name="Name">Its name.</param>
/// <param name="East">Kilometres east of the town's centre.</param>
/// <param name="North">Kilometres north of the town's centre.</param>
/// <param name="Hardship">How much harder life is than elsewhere in the town, in standard deviations.</param>
/// <param name="Youth">How much younger its people are, as a share.</param>
internal sealed record Ward(string Name, double East, double North, double Hardship = 0, double Youth = 0);

/// <summary>A town or village.</summary>
/// <param name="Code">Short name.</param>
/// <param name="Name">Name.</param>
/// <param name="Kind">City, town or village, for the table of places.</param>
/// <param name="Centre">Where its centre is.</param>
/// <param name="People">How many people live there.</param>
/// <param name="District">Council district.</param>
/// <param name="Locality">Locality of primary care.</param>
/// <param name="Age">How old its people are: 0 is a young town, 1 a place to retire to.</param>
/// <param name="Hardship">How hard life is, in standard deviations.</param>
internal sealed record Settlement(string Code, string Name, string Kind, Point Centre, int People, string District, string Locality, double Age, double Hardship)
{
    /// <summary>Named parts, for large towns.</summary>
    public IReadOnlyList<Ward> Wards { get; init; } = [];

    /// <summary>How much longer the town is from east to west than a circle.</summary>
    public double Stretch { get; init; } = 1;

    /// <summary>People to a square kilometre of the built-up area.</summary>
    public double Density => People > 30_000 ? 3300 : People > 8_000 ? 2500 : 1700;

    /// <summary>Radius of the built-up area in kilometres.</summary>
    public double RadiusKm => Math.Sqrt(People / Density / 3.14159265);

    public bool IsVillage => Kind == "village";
}
