using Chesil.SampleGenerator.Geometry;

namespace Chesil.SampleGenerator.County;

/// <summary>Divides the towns into small areas of about 1,700 people; a village is one area.</summary>
internal static class SmallAreas
{
    private const double PeopleToAnArea = 1711;

    private static readonly Settlement GullIsland =
        new("gull-island", "Gull Island", "village", Coast.GullIslandQuay, 60, "Harbourside", "Harbourside", 0.7, -0.2);

    /// <summary>The areas: towns first, then villages, then the island.</summary>
    public static IReadOnlyList<SmallArea> Build(IReadOnlyList<Settlement> towns, IReadOnlyList<Settlement> villages)
    {
        var areas = new List<SmallArea>();
        for (var t = 0; t < towns.Count; t++)
        {
            var town = towns[t];
            var points = Scatter(town, Draws.For(Purpose.TownPoints, t), Math.Max(2, (int)(town.People / PeopleToAnArea + 0.5)));
            var people = Share(town.People, points.Count, areas.Count);
            var names = Names(town, points);
            for (var i = 0; i < points.Count; i++) areas.Add(AreaOf(areas.Count + 1, names[i], town, points[i], people[i]));
        }
        foreach (var village in villages)
        {
            var draws = Draws.For(Purpose.VillagePoints, areas.Count);
            var spread = new Point(village.Centre.X + draws.Between(-0.2, 0.2), village.Centre.Y + draws.Between(-0.2, 0.2));
            areas.Add(AreaOf(areas.Count + 1, village.Name, village, spread, village.People));
        }
        areas.Add(AreaOf(areas.Count + 1, GullIsland.Name, GullIsland, GullIsland.Centre, GullIsland.People));
        return areas;
    }

    private static SmallArea AreaOf(int number, string name, Settlement settlement, Point centre, int people)
    {
        var ward = NearestWard(settlement, centre);
        var draws = Draws.For(Purpose.Deprivation, number);
        var coast = settlement.IsVillage ? 0 : Math.Max(0, 0.22 - 0.08 * Coast.Shore.DistanceTo(centre));
        var age = Math.Clamp(settlement.Age + coast - (ward?.Youth ?? 0) + 0.11 * draws.Bell(), 0, 1);
        var hardship = settlement.Hardship + (ward?.Hardship ?? 0) + 0.45 * draws.Bell();
        return new SmallArea(number, name, settlement, centre, Localities.Of(settlement, centre), people, age, hardship);
    }

    /// <summary>Points within the built-up area, closer together towards the centre, none in the sea.</summary>
    private static List<Point> Scatter(Settlement town, Draws draws, int count)
    {
        var points = new List<Point>();
        while (points.Count < count)
        {
            var best = town.Centre;
            var bestGap = double.MinValue;
            for (var tries = 0; tries < 14;)
            {
                var point = Within(town, draws, 1.08);
                if (point is not { } land) continue;
                tries++;
                var fromCentre = land.DistanceTo(town.Centre) / town.RadiusKm;
                var gap = points.Count == 0 ? -fromCentre : points.Min(each => each.DistanceTo(land)) / (0.55 + 0.55 * fromCentre);
                if (gap > bestGap) (best, bestGap) = (land, gap);
            }
            points.Add(best);
        }
        return [.. points.OrderByDescending(point => point.Y).ThenBy(point => point.X)];
    }

    /// <summary>A point drawn in the town's ellipse, or null where that is in the water.</summary>
    public static Point? Within(Settlement town, Draws draws, double reach)
    {
        var (x, y) = (draws.Between(-1, 1), draws.Between(-1, 1));
        if (x * x + y * y > 1) return null;
        var radius = town.RadiusKm * reach;
        var squeeze = Math.Sqrt(town.Stretch);
        var point = new Point(town.Centre.X + x * radius * squeeze, town.Centre.Y + y * radius / squeeze);
        return Coast.IsLand(point, 0.15) && !Coast.IsBetween(town.Centre, point) ? point : null;
    }

    private static List<int> Share(int people, int count, int firstArea)
    {
        var parts = Enumerable.Range(0, count).Select(i => Math.Max(0.6, 1 + 0.16 * Draws.For(Purpose.AreaPeople, firstArea + i).Bell())).ToList();
        var total = parts.Sum();
        var shares = parts.Select(part => (int)(people * part / total)).ToList();
        shares[0] += people - shares.Sum();
        return shares;
    }

    private static Ward? NearestWard(Settlement town, Point point) =>
        town.Wards.MinBy(ward => point.DistanceTo(new Point(town.Centre.X + ward.East, town.Centre.Y + ward.North)));

    private static List<string> Names(Settlement town, List<Point> points)
    {
        var seen = new SortedDictionary<string, int>(StringComparer.Ordinal);
        var names = new List<string>();
        foreach (var point in points)
        {
            var part = NearestWard(town, point) is { } ward ? $"{town.Name}, {ward.Name}" : town.Name;
            seen[part] = seen.GetValueOrDefault(part) + 1;
            names.Add($"{part} {seen[part]}");
        }
        return names;
    }
}
