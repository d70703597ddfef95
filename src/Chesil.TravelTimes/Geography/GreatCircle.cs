using Chesil.Numerics;

namespace Chesil.TravelTimes.Geography;

/// <summary>Distances on a sphere of radius 6,371,000 m.</summary>
internal static class GreatCircle
{
    public const double EarthRadiusMetres = 6_371_000;
    public const double RadiansPerDegree = Math.PI / 180;
    public const double MetresPerDegree = EarthRadiusMetres * RadiansPerDegree;

    /// <summary>
    /// Great-circle distance by the haversine formula (Sinnott 1984, Sky and Telescope 68). Degrees in, metres out.
    /// </summary>
    public static double Metres(double latitudeA, double longitudeA, double latitudeB, double longitudeB)
    {
        var sinLatitude = Elementary.Sin((latitudeB - latitudeA) * RadiansPerDegree / 2);
        var sinLongitude = Elementary.Sin((longitudeB - longitudeA) * RadiansPerDegree / 2);
        var h = sinLatitude * sinLatitude + Cosine(latitudeA) * Cosine(latitudeB) * sinLongitude * sinLongitude;
        return 2 * EarthRadiusMetres * Elementary.Asin(Math.Min(1, Math.Sqrt(h)));
    }

    /// <summary>Cosine of degrees.</summary>
    public static double Cosine(double degrees) => Elementary.Cos(degrees * RadiansPerDegree);
}
