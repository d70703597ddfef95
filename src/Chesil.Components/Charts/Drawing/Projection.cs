namespace Chesil.Components.Charts.Drawing;

/// <summary>
/// Degrees to places in a picture: equirectangular, east-west shrunk by the cosine of the middle latitude.
/// The cosine is a polynomial in plain arithmetic, so its bits are the same on every machine.
/// </summary>
internal sealed class Projection
{
    private const double KilometresPerDegree = 111.195;

    private readonly double _west;
    private readonly double _north;
    private readonly double _shrink;
    private readonly double _perDegree;
    private readonly double _left;
    private readonly double _top;

    /// <summary>Fits points into a width, and into a height no more than <paramref name="heightMax"/>.</summary>
    public Projection(IReadOnlyCollection<MapPoint> points, double width, double heightMin, double heightMax, double margin)
    {
        foreach (var point in points)
        {
            if (Math.Abs(point.Latitude) <= 85 && Math.Abs(point.Longitude) <= 180) continue;
            throw new ArgumentException($"{point} is no place on the map.", nameof(points));
        }
        _west = points.Min(point => point.Longitude);
        _north = points.Max(point => point.Latitude);
        var south = points.Min(point => point.Latitude);
        _shrink = Cosine((_north + south) / 2);
        // One place alone gets about ten kilometres around it.
        var acrossDegrees = Math.Max((points.Max(point => point.Longitude) - _west) * _shrink, 0.1);
        var downDegrees = Math.Max(_north - south, 0.1);
        _perDegree = Math.Min((width - 2 * margin) / acrossDegrees, (heightMax - 2 * margin) / downDegrees);
        Height = Math.Clamp(downDegrees * _perDegree + 2 * margin, heightMin, heightMax);
        _left = (width - (points.Max(point => point.Longitude) - _west) * _shrink * _perDegree) / 2;
        _top = (Height - (_north - south) * _perDegree) / 2;
    }

    public double Height { get; }

    public double UnitsPerKilometre => _perDegree / KilometresPerDegree;

    public (double X, double Y) At(MapPoint point) =>
        (_left + (point.Longitude - _west) * _shrink * _perDegree, _top + (_north - point.Latitude) * _perDegree);

    /// <summary>The Taylor series about nought; at 85 degrees the first term left out is below one in a thousand million.</summary>
    internal static double Cosine(double degrees)
    {
        const double radiansPerDegree = 0.017453292519943295;
        var square = degrees * radiansPerDegree * (degrees * radiansPerDegree);
        var sum = 1.0;
        var term = 1.0;
        for (var k = 2; k <= 14; k += 2)
        {
            term = -term * square / (k * (k - 1));
            sum += term;
        }
        return sum;
    }
}
