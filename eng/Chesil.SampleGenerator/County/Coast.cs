using Chesil.Packages.Tables;
using Chesil.SampleGenerator.Geometry;

namespace Chesil.SampleGenerator.County;

/// <summary>The shape of the land: a coast along the south, a harbour with a narrow mouth, and the county's border.</summary>
internal static class Coast
{
    /// <summary>The open sea's edge from the western border to the harbour's mouth.</summary>
    public static IReadOnlyList<Point> West { get; } =
    [
        new(-0.4, 11.2), new(1.2, 10.6), new(2.6, 10.2), new(3.9, 9.4), new(5.4, 9.3), new(6.8, 8.5), new(8.3, 8.8), new(9.6, 8.3), new(11.2, 8.6), new(12.8, 7.7),
        new(14.7, 7.2), new(16.6, 6.2), new(18.6, 5.0), new(20.4, 3.7), new(22.2, 2.2), new(23.8, 0.7), new(25.1, -0.8), new(25.9, -2.5), new(26.4, -4.3), new(27.2, -5.4),
        new(28.4, -5.7), new(29.4, -4.9), new(29.7, -3.6), new(29.1, -2.4), new(28.6, -1.2), new(29.0, -0.1), new(30.0, 0.6), new(31.3, 1.3), new(31.9, 2.4), new(32.7, 3.3),
        new(34.0, 3.4), new(35.2, 2.5), new(36.9, 2.2), new(38.1, 2.7), new(39.6, 1.9), new(41.5, 2.1), new(43.2, 1.2), new(45.1, 1.4), new(46.8, 0.5), new(48.9, 0.6),
        new(50.7, -0.4), new(52.8, -0.3), new(54.6, -1.3), new(57.0, -1.2), new(59.0, -2.1), new(61.0, -1.9), new(62.8, -1.5), new(63.9, -0.8), new(63.6, 0.1), new(64.1, 0.9),
        new(65.0, 1.1), new(65.6, 1.9), new(65.2, 2.8), new(65.7, 3.6), new(65.6, 4.5),
    ];

    /// <summary>The shore of the harbour, from the southern side of its mouth round to the northern side.</summary>
    public static IReadOnlyList<Point> Harbour { get; } =
    [
        new(65.6, 4.5), new(65.1, 4.7), new(64.1, 4.3), new(62.9, 4.5), new(61.8, 4.0), new(60.7, 4.3), new(59.6, 3.8), new(58.3, 4.1), new(57.2, 3.6), new(55.9, 4.2),
        new(54.3, 4.0), new(53.0, 4.6), new(51.6, 4.5), new(50.1, 5.2), new(48.6, 5.4), new(47.2, 6.1), new(46.0, 6.7), new(45.4, 7.6), new(46.0, 8.5), new(47.3, 8.9),
        new(48.3, 9.7), new(49.7, 9.6), new(51.0, 10.4), new(52.4, 10.2), new(53.6, 11.0), new(54.9, 10.6), new(56.2, 11.1), new(57.7, 10.8), new(58.9, 11.3), new(60.1, 11.0),
        new(61.2, 11.3), new(62.4, 10.7), new(63.8, 10.9), new(65.0, 10.2), new(66.0, 9.6), new(66.7, 8.6), new(66.9, 7.6), new(66.6, 6.6), new(66.2, 5.9), new(65.9, 5.2),
    ];

    /// <summary>The open sea's edge from the harbour's mouth to the eastern border.</summary>
    public static IReadOnlyList<Point> East { get; } =
    [
        new(65.9, 5.2), new(66.5, 5.1), new(67.2, 5.9), new(67.9, 7.0), new(68.7, 7.8), new(69.8, 8.3), new(71.2, 8.5), new(72.7, 8.4), new(74.2, 8.6), new(75.8, 8.3),
        new(77.0, 7.6), new(78.3, 7.2), new(79.4, 7.7), new(80.6, 8.5), new(82.0, 8.6), new(83.4, 8.2), new(84.6, 8.5),
    ];

    /// <summary>The border on land, from the coast in the east round by the north to the coast in the west.</summary>
    public static IReadOnlyList<Point> Border { get; } =
    [
        new(84.6, 8.5), new(84.1, 10.6), new(84.9, 12.8), new(83.2, 15.0), new(82.6, 17.6), new(80.4, 19.3), new(80.0, 22.2), new(78.1, 24.6), new(77.9, 27.3), new(75.2, 29.0),
        new(72.0, 29.4), new(70.3, 32.0), new(66.9, 33.4), new(65.1, 36.2), new(61.3, 36.9), new(58.8, 39.6), new(56.0, 40.3), new(54.7, 43.2), new(52.0, 44.4), new(50.8, 47.5),
        new(47.6, 49.6), new(43.9, 50.2), new(40.8, 48.9), new(37.2, 49.3), new(34.9, 46.7), new(31.2, 46.0), new(29.4, 42.6), new(26.0, 41.9), new(23.8, 39.1), new(19.7, 38.4),
        new(17.4, 35.9), new(13.1, 35.2), new(10.9, 31.8), new(7.2, 30.6), new(5.8, 27.5), new(2.4, 25.3), new(2.0, 21.9), new(-0.6, 19.1), new(0.3, 15.2), new(-0.4, 11.2),
    ];

    /// <summary>The island in the harbour: no bridge, no car.</summary>
    public static IReadOnlyList<Point> GullIsland { get; } =
    [
        new(58.6, 7.3), new(59.1, 7.7), new(59.8, 7.6), new(60.2, 7.2), new(59.9, 6.8), new(59.2, 6.7), new(58.7, 6.9), new(58.6, 7.3),
    ];

    /// <summary>Where people of the island live.</summary>
    public static Point GullIslandQuay { get; } = new(59.5, 7.3);

    /// <summary>The ferry's landing on the peninsula.</summary>
    public static Point SouthLanding { get; } = new(65.45, 4.35);

    /// <summary>The ferry's landing on the northern spit.</summary>
    public static Point NorthLanding { get; } = new(66.15, 5.35);

    /// <summary>Every shore that a road cannot cross.</summary>
    public static IReadOnlyList<Point> Shore { get; } = [.. West, .. Harbour.Skip(1), .. East.Skip(1)];

    private static readonly IReadOnlyList<Point> Land = [.. Shore, .. Border.Skip(1)];

    /// <summary>Whether a point is on the county's land, at least some kilometres from the sea.</summary>
    public static bool IsLand(Point point, double fromShoreKm = 0) => Land.Holds(point) && (fromShoreKm == 0 || Shore.DistanceTo(point) >= fromShoreKm);

    /// <summary>Whether a straight line between two points leaves the land.</summary>
    public static bool IsBetween(Point a, Point b) => Shore.Crosses(a, b);

    /// <summary>The outlines drawn behind the map.</summary>
    public static IEnumerable<OutlinePoint> ListOutlines() =>
        new (string Code, IReadOnlyList<Point> Line)[] { ("coast-west", West), ("harbour-shore", Harbour), ("coast-east", East), ("county-border", Border), ("gull-island", GullIsland) }
            .SelectMany(outline => outline.Line.Select((point, i) => new OutlinePoint(outline.Code, i + 1, point.Latitude, point.Longitude)));
}
