using Chesil.SampleGenerator.County;
using Chesil.SampleGenerator.Geometry;

namespace Chesil.SampleGenerator.Roads;

/// <summary>
/// Makes the roads in three layers: the numbered roads, then the points of streets in towns and of lanes in the
/// country, then the ways that join neighbouring points without crossing water or a numbered road.
/// </summary>
internal sealed class RoadBuilder
{
    private const double BendEveryKm = 1.5;

    private readonly ChalkshireCounty _county;
    private readonly RoadGraph _graph = new();

    private RoadBuilder(ChalkshireCounty county) => _county = county;

    public static RoadGraph Build(ChalkshireCounty county)
    {
        var builder = new RoadBuilder(county);
        builder.LayNumberedRoads();
        var numbered = builder._graph.Stretches.Count;
        builder.PlaceStreets();
        builder.PlaceLanes();
        LocalWays.Join(builder._graph, numbered, builder.IsBuiltUp);
        return builder._graph;
    }

    private void LayNumberedRoads()
    {
        var roads = MainRoads.Between(_county.Towns);
        for (var r = 0; r < roads.Count; r++)
        {
            var draws = Draws.For(Purpose.RoadBends, r);
            for (var i = 1; i < roads[r].Through.Count; i++) LaySection(roads[r], roads[r].Through[i - 1], roads[r].Through[i], draws);
        }
    }

    private void LaySection(MainRoad road, Point from, Point to, Draws draws)
    {
        var pieces = Math.Max(1, (int)(from.DistanceTo(to) / BendEveryKm + 0.5));
        var sway = road.Class == RoadClass.Trunk ? 0.07 : 0.16;
        var last = _graph.At(from);
        for (var i = 1; i <= pieces; i++)
        {
            var bend = i == pieces ? to : Bend(from.Towards(to, (double)i / pieces), sway, draws);
            var next = i == pieces ? _graph.At(bend) : _graph.Add(bend);
            var isBuiltUp = IsBuiltUp(_graph.Points[last].Towards(bend, 0.5));
            _graph.Join(last, next, road.Class, road.Name, road.Class == RoadClass.Trunk ? 1.02 : 1.05, Math.Min(road.SlowKmh ?? 200, Speed(road.Class, isBuiltUp)));
            last = next;
        }
    }

    private static Point Bend(Point point, double sway, Draws draws)
    {
        var bend = new Point(point.X + draws.Between(-sway, sway), point.Y + draws.Between(-sway, sway));
        return Coast.Shore.DistanceTo(point) < 0.5 ? point : bend;
    }

    private void PlaceStreets()
    {
        foreach (var area in _county.Areas)
        {
            if (area.Settlement.Code == "gull-island") continue;
            var draws = Draws.For(Purpose.StreetPoints, area.Number);
            var reach = area.Settlement.IsVillage ? 0.35 : 0.09;
            var street = new Point(area.Centre.X + draws.Between(-reach, reach), area.Centre.Y + draws.Between(-reach, reach));
            _graph.Add(Coast.IsLand(street, 0.05) ? street : area.Centre);
        }
        for (var t = 0; t < _county.Towns.Count; t++)
        {
            var town = _county.Towns[t];
            var draws = Draws.For(Purpose.TownStreets, t);
            var spacing = town.People > 30_000 ? 0.42 : 0.34;
            for (var tries = 0; tries < 40 * town.RadiusKm * town.RadiusKm; tries++)
            {
                if (SmallAreas.Within(town, draws, 1.12) is { } point && !_graph.IsNear(point, spacing)) _graph.Add(point);
            }
        }
    }

    private void PlaceLanes()
    {
        var draws = Draws.For(Purpose.LanePoints);
        for (var tries = 0; tries < 30_000; tries++)
        {
            var point = new Point(draws.Between(-2, 86), draws.Between(-7, 51));
            if (!IsBuiltUp(point) && Coast.IsLand(point, 0.35) && !_graph.IsNear(point, 1.45)) _graph.Add(point);
        }
    }

    private bool IsBuiltUp(Point point)
    {
        foreach (var town in _county.Towns)
        {
            var squeeze = Math.Sqrt(town.Stretch);
            var x = (point.X - town.Centre.X) / squeeze;
            var y = (point.Y - town.Centre.Y) * squeeze;
            if (x * x + y * y < town.RadiusKm * town.RadiusKm * 1.15) return true;
        }
        return false;
    }

    /// <summary>Speed in km/h at which a class of road is driven when it is quiet.</summary>
    public static int Speed(RoadClass roadClass, bool isBuiltUp) => (roadClass, isBuiltUp) switch
    {
        (RoadClass.Trunk, false) => 98,
        (RoadClass.Trunk, true) => 82,
        (RoadClass.Primary, false) => 80,
        (RoadClass.Primary, true) => 52,
        (RoadClass.Secondary, false) => 60,
        (RoadClass.Secondary, true) => 46,
        (RoadClass.Unclassified, _) => 48,
        _ => 34,
    };
}
