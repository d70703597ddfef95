using System.Globalization;

namespace Chesil.TravelTimes;

/// <summary>A point where road links meet: a junction, the end of a road or a ferry slip.</summary>
/// <param name="Id">The node's own id, unique in the network and not empty.</param>
/// <param name="Latitude">Degrees north, WGS84, from -90 to 90.</param>
/// <param name="Longitude">Degrees east, WGS84, from -180 to 180.</param>
public readonly record struct RoadNode(string Id, double Latitude, double Longitude)
{
    /// <summary>A node whose id is a number, as in OpenStreetMap.</summary>
    /// <param name="id">The number; it becomes the id as decimal text.</param>
    /// <param name="latitude">Degrees north, WGS84, from -90 to 90.</param>
    /// <param name="longitude">Degrees east, WGS84, from -180 to 180.</param>
    public RoadNode(long id, double latitude, double longitude)
        : this(id.ToString(CultureInfo.InvariantCulture), latitude, longitude)
    {
    }
}
