namespace Chesil.SampleGenerator.Geometry;

/// <summary>Plane geometry with plain arithmetic only.</summary>
internal static class Shapes
{
    /// <summary>Whether a point lies inside a closed ring.</summary>
    public static bool Holds(this IReadOnlyList<Point> ring, Point point)
    {
        var inside = false;
        for (int i = 0, j = ring.Count - 1; i < ring.Count; j = i++)
        {
            var (a, b) = (ring[i], ring[j]);
            if (a.Y > point.Y != b.Y > point.Y && point.X < (b.X - a.X) * (point.Y - a.Y) / (b.Y - a.Y) + a.X) inside = !inside;
        }
        return inside;
    }

    /// <summary>Whether two segments cross at a point inside both.</summary>
    public static bool Cross(Point a, Point b, Point c, Point d)
    {
        if (a == c || a == d || b == c || b == d) return false;
        return Side(a, b, c) * Side(a, b, d) < 0 && Side(c, d, a) * Side(c, d, b) < 0;
    }

    /// <summary>Whether a segment crosses any part of a line.</summary>
    public static bool Crosses(this IReadOnlyList<Point> line, Point a, Point b)
    {
        for (var i = 1; i < line.Count; i++)
        {
            if (Cross(line[i - 1], line[i], a, b)) return true;
        }
        return false;
    }

    /// <summary>Distance from a point to a segment.</summary>
    public static double DistanceToSegment(Point point, Point a, Point b)
    {
        var (dx, dy) = (b.X - a.X, b.Y - a.Y);
        var length2 = dx * dx + dy * dy;
        var share = length2 == 0 ? 0 : Math.Clamp(((point.X - a.X) * dx + (point.Y - a.Y) * dy) / length2, 0, 1);
        return point.DistanceTo(a.Towards(b, share));
    }

    /// <summary>Distance from a point to the nearest part of a line.</summary>
    public static double DistanceTo(this IReadOnlyList<Point> line, Point point)
    {
        var nearest = double.MaxValue;
        for (var i = 1; i < line.Count; i++) nearest = Math.Min(nearest, DistanceToSegment(point, line[i - 1], line[i]));
        return nearest;
    }

    private static double Side(Point a, Point b, Point c) => (b.X - a.X) * (c.Y - a.Y) - (b.Y - a.Y) * (c.X - a.X);
}
