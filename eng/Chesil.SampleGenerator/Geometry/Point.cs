namespace Chesil.SampleGenerator.Geometry;

/// <summary>A point of the county's own grid, in kilometres east and north of its south-west corner.</summary>
internal readonly record struct Point(double X, double Y)
{
    public double DistanceTo(Point other)
    {
        var dx = X - other.X;
        var dy = Y - other.Y;
        return Math.Sqrt(dx * dx + dy * dy);
    }

    public Point Towards(Point other, double share) => new(X + (other.X - X) * share, Y + (other.Y - Y) * share);

    /// <summary>
    /// Latitude in degrees. The grid is laid over open sea far from any land, so that no map can mistake the
    /// county for a real place. One degree of a sphere of 6,371 km is 111.195 km.
    /// </summary>
    public decimal Latitude => Math.Round((decimal)(49.40 + Y / 111.195), 5);

    /// <summary>Longitude in degrees; at this latitude a degree is 0.6494 of one at the equator.</summary>
    public decimal Longitude => Math.Round((decimal)(-9.20 + X / (111.195 * 0.6494)), 5);
}
