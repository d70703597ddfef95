namespace Chesil.TravelTimes;

/// <summary>A point people set out from or travel to: the middle of an area, a postcode, a hospital's door.</summary>
/// <param name="Code">Its code, unique among the places of one list and not empty.</param>
/// <param name="Latitude">Degrees north, WGS84, from -90 to 90.</param>
/// <param name="Longitude">Degrees east, WGS84, from -180 to 180.</param>
public readonly record struct Place(string Code, double Latitude, double Longitude);
