namespace Chesil.Components.Charts;

/// <summary>What lies under everything else.</summary>
public enum MapGround
{
    /// <summary>Land, the same as the areas stand on.</summary>
    Land,

    /// <summary>The sea.</summary>
    Water,

    /// <summary>Neither is known: a quiet colour for what the review is not about.</summary>
    Outside,
}

/// <summary>On which side of a coast the sea lies.</summary>
public enum MapSide
{
    /// <summary>North of it.</summary>
    North,

    /// <summary>East of it.</summary>
    East,

    /// <summary>South of it.</summary>
    South,

    /// <summary>West of it.</summary>
    West,
}

/// <summary>A surface on the map: land on the sea, or water on the land, painted in the order given.</summary>
/// <param name="IsWater">True for the sea, a harbour or a lake; false for land.</param>
/// <param name="Points">The corners in order; the last joins the first.</param>
public sealed record MapSurface(bool IsWater, IReadOnlyList<MapPoint> Points)
{
    /// <summary>
    /// Land inside lines that meet end to end, such as a coast, a harbour's shore and a boundary, in any order. Lines that
    /// close no ring are left out.
    /// </summary>
    public static IReadOnlyList<MapSurface> Inside(IEnumerable<IReadOnlyList<MapPoint>> lines) =>
        [.. Joined(lines).Where(line => line.Count > 3 && line[0] == line[^1]).Select(ring => new MapSurface(IsWater: false, ring))];

    /// <summary>
    /// The sea off a coast, given as lines that meet end to end, in any order: from each end it is taken to run on straight,
    /// off the map. Coasts that close a ring are islands and are left out.
    /// </summary>
    public static IReadOnlyList<MapSurface> SeaOff(IEnumerable<IReadOnlyList<MapPoint>> coast, MapSide side) =>
        [.. Joined(coast).Where(line => line[0] != line[^1])
            .Select(line => new MapSurface(IsWater: true, [.. line, .. FarCorners(line, side)]))];

    private static MapPoint[] FarCorners(List<MapPoint> line, MapSide side)
    {
        // Far enough to be off any map of a county, near enough not to leave the earth.
        const double far = 3;
        var (first, last) = (line[0], line[^1]);
        if (side is MapSide.North or MapSide.South)
        {
            var latitude = side == MapSide.South ? line.Min(point => point.Latitude) - far : line.Max(point => point.Latitude) + far;
            latitude = Math.Clamp(latitude, -85, 85);
            var outward = last.Longitude >= first.Longitude ? far : -far;
            var (afterLast, beforeFirst) = (last.Longitude + outward, first.Longitude - outward);
            return [new(last.Latitude, afterLast), new(latitude, afterLast), new(latitude, beforeFirst), new(first.Latitude, beforeFirst)];
        }
        var longitude = side == MapSide.West ? line.Min(point => point.Longitude) - far : line.Max(point => point.Longitude) + far;
        var along = last.Latitude >= first.Latitude ? far : -far;
        var (pastLast, pastFirst) = (last.Latitude + along, first.Latitude - along);
        return [new(pastLast, last.Longitude), new(pastLast, longitude), new(pastFirst, longitude), new(pastFirst, first.Longitude)];
    }

    private static List<List<MapPoint>> Joined(IEnumerable<IReadOnlyList<MapPoint>> lines)
    {
        var rest = lines.Where(line => line.Count >= 2).ToList();
        var joined = new List<List<MapPoint>>();
        while (rest.Count > 0)
        {
            var chain = rest[0].ToList();
            rest.RemoveAt(0);
            // From its last point as far as it goes, then turned round and from its first.
            for (var turn = 0; turn < 2; turn++)
            {
                while (chain[0] != chain[^1] && rest.FindIndex(line => chain[^1] == line[0] || chain[^1] == line[^1]) is >= 0 and var next)
                {
                    var line = rest[next];
                    rest.RemoveAt(next);
                    chain.AddRange((line[0] == chain[^1] ? line : line.Reverse()).Skip(1));
                }
                if (chain[0] == chain[^1]) break;
                chain.Reverse();
            }
            joined.Add(chain);
        }
        return joined;
    }
}
