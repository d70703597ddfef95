using Chesil.TravelTimes.Tests.Worlds;
using static Chesil.TravelTimes.Tests.Worlds.DrawnRoads;

namespace Chesil.TravelTimes.Tests.Specification;

/// <summary>What happens at the edges: ferries, closed roads, islands and places with no road near.</summary>
public class B_FerriesClosuresAndTheFarOff
{
    //  C---30---D      A ferry over the harbour mouth AB: 4 minutes' crossing after a mean wait of 10.
    //  |        |      Round by road: 20 + 30 + 20.
    //  20       20
    //  |        |
    //  A~~ferry~B
    private static Journeys Harbour() => new(
        new DrawnRoads().Node("A", 0, 0).Node("B", 30, 0).Node("C", 0, 20).Node("D", 30, 20)
            .Ferry("AB", crossingMinutes: 4, waitMinutes: 10).Road("AC").Road("CD").Road("DB").Build(),
        [Place("village", 0, 0)], [Place("hospital", 30, 0)]);

    [Fact]
    public void B01_a_ferry_takes_its_crossing_and_its_mean_wait()
    {
        Assert.Equal(14.0, Harbour().Minutes);
        Assert.Equal(RouteStepKind.Timed, Assert.Single(Harbour().FindRoute()!.Steps).Kind);
    }

    [Fact]
    public void B02_the_ferry_closed_in_a_storm()
    {
        var harbour = Harbour();
        var storm = harbour.Network.WithClosed(["AB"]);

        Assert.Equal(70.0, harbour.MinutesOn(storm));
        Assert.Equal(["AC", "CD", "DB"], harbour.FindRoute(storm)!.LinkCodes);
        Assert.Equal(14.0, harbour.Minutes); // The network of today is as it was.
    }

    [Fact]
    public void B03_nobody_starts_from_the_middle_of_a_ferry()
    {
        // A boat moored in mid-harbour: the ferry passes it, but the nearest road is 15 km off.
        var harbour = Harbour();
        Assert.Equal(["boat"], new Snapping(harbour.Network).Snap([Place("boat", 15, 0)]).Unsnapped);
    }

    [Fact]
    public void B04_a_code_that_is_not_in_the_network_is_refused_by_name()
    {
        var error = Assert.Throws<ArgumentException>(() => Harbour().Network.WithClosed(["AC", "XY"]));
        Assert.Contains("'XY'", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(0.9999, true)]
    [InlineData(1.0001, false)]
    public void B05_a_place_more_than_1_000_metres_from_any_road_is_unsnapped(double km, bool isSnapped)
    {
        var roads = new DrawnRoads().Node("A", 0, 0).Node("B", 10, 0).Road("AB").Build();
        var world = new Journeys(roads, [Place("farm", 5, km), Place("village", 0, 0)], [Place("hospital", 10, 0)]);

        Assert.Equal(isSnapped ? [] : ["farm"], world.Origins.Unsnapped);
        Assert.Equal(isSnapped, world.Table.IsReachable(0, 0));
        Assert.Equal(2, world.Table.Origins.Count); // Listed as unreachable, never dropped.
        Assert.Equal(isSnapped ? 0 : 1, world.Table.UnreachableCount);
        Assert.Equal(10.0, world.Table.MinutesAt(1, 0));
    }

    [Fact]
    public void B06_exactly_as_far_as_allowed_is_still_near_enough()
    {
        var roads = new DrawnRoads().Node("A", 0, 0).Node("B", 10, 0).Road("AB").Build();
        var metres = new Snapping(roads).Snap([Place("farm", 5, 0.5)])[0].LegMetres;

        Assert.Empty(new Snapping(roads, new SnappingOptions(MaxMetres: metres)).Snap([Place("farm", 5, 0.5)]).Unsnapped);
        Assert.Equal(["farm"], new Snapping(roads, new SnappingOptions(MaxMetres: metres - 1e-6)).Snap([Place("farm", 5, 0.5)]).Unsnapped);
    }

    [Fact]
    public void B07_roads_cut_off_from_the_rest_are_not_used()
    {
        //  I--J   an island lane, 0.3 km from the shore road AB. A hamlet on the island is carried to the shore road's middle;
        //  A----------B   one out at sea, 1.2 km from it, has no road.
        var roads = new DrawnRoads().Node("I", 4, 0.3).Node("J", 5, 0.3).Road("IJ")
            .Node("A", 0, 0).Node("B", 10, 0).Node("C", 10, 1).Road("AB").Road("BC").Build();
        Assert.Equal(2, roads.Components.Count);
        Assert.Equal(3, roads.Components.LargestSize);

        var world = new Journeys(roads, [Place("hamlet", 5, 0.3), Place("lighthouse", 5, 1.2)], [Place("hospital", 10, 0)]);

        // 0.3 km at 15 km/h is 1.2 min, then 5.
        Assert.Equal(6.2, world.Minutes);
        Assert.Equal(["lighthouse"], world.Origins.Unsnapped);
    }

    [Fact]
    public void B08_of_two_networks_equally_large_the_one_with_the_lowest_node_counts()
    {
        var roads = new DrawnRoads().Node("P", 0, 5).Node("A", 0, 0).Node("B", 1, 0).Node("Q", 1, 5).Road("AB").Road("PQ").Build();

        // {P, Q} and {A, B} have two nodes each; P is the first node.
        Assert.True(roads.Components.IsInLargest(0) && roads.Components.IsInLargest(3));
        Assert.False(roads.Components.IsInLargest(1));
    }

    [Fact]
    public void B09_a_one_way_road_out_is_no_part_of_the_component()
    {
        // From C nobody comes back, so a place at C joins at the road AB.
        var roads = new DrawnRoads().Node("A", 0, 0).Node("B", 2, 0).Node("C", 2.5, 0).Road("AB").OneWay("BC").Build();
        Assert.Equal(2, roads.Components.LargestSize);
        Assert.Equal(500, new Snapping(roads).Snap([Place("v", 2.5, 0)])[0].LegMetres, 1e-3);
    }

    [Fact]
    public void B10_the_only_bridge_closed_makes_the_far_bank_unreachable_and_moves_nobody()
    {
        //  A--3--B==bridge 0.4==C--1--D    The village at B is 0.4 km from the far bank, yet is not carried over.
        var roads = new DrawnRoads().Node("A", 0, 0).Node("B", 3, 0).Node("C", 3.4, 0).Node("D", 4.4, 0)
            .Road("AB").Road("BC").Road("CD").Build();
        var world = new Journeys(roads, [Place("village", 3, 0)], [Place("hospital", 4.4, 0)]);

        Assert.Equal(1.4, world.Minutes);
        Assert.Equal(double.PositiveInfinity, world.MinutesOn(roads.WithClosed(["BC"])));
        Assert.Null(world.FindRoute(roads.WithClosed(["BC"])));
    }

    [Fact]
    public void B11_works_at_ones_own_door_close_the_road_to_others_only()
    {
        //  C----10----D     AB is closed. A village at x = 3 on it may still leave by either end;
        //  |2         |2    from A nobody may pass, and it is 2 + 10 + 2 round to B.
        //  A--closed--B
        var roads = new DrawnRoads().Node("A", 0, 0).Node("B", 10, 0).Node("C", 0, 2).Node("D", 10, 2)
            .Road("AB").Road("AC").Road("CD").Road("DB").Build();
        var closed = roads.WithClosed(["AB"]);
        var hospital = Place("hospital", 10, 2);

        // From x = 3 to D by B: 7 + 2. From A to D: 2 + 10. From A to B: 14, where it was 10.
        Assert.Equal(9.0, new Journeys(roads, [Place("v", 3, 0)], [hospital]).MinutesOn(closed));
        Assert.Equal(12.0, new Journeys(roads, [Place("v", 0, 0)], [hospital]).MinutesOn(closed));
        Assert.Equal(14.0, new Journeys(roads, [Place("v", 0, 0)], [Place("h", 10, 0)]).MinutesOn(closed));
        Assert.Equal(10.0, new Journeys(roads, [Place("v", 0, 0)], [Place("h", 10, 0)]).Minutes);
    }

    [Fact]
    public void B12_closures_add_up_and_nothing_is_opened_by_closing()
    {
        var network = Harbour().Network.WithClosed(["AB"]).WithClosed(["CD"]);

        Assert.True(network.IsClosed(network.FindLink("AB")!.Value));
        Assert.True(network.IsClosed(network.FindLink("CD")!.Value));
        Assert.False(network.IsClosed(network.FindLink("AC")!.Value));
        Assert.Equal(2, network.Components.Count); // A and C on one shore, B and D on the other.
    }

    [Fact]
    public void B13_places_snapped_elsewhere_are_refused()
    {
        Assert.Throws<ArgumentException>(() => Harbour().TableOn(Harbour().Network));
    }

    [Fact]
    public void B14_everything_wrong_with_a_road_table_is_reported_at_once()
    {
        RoadNode[] nodes = [new("A", 0, 0), new("A", 0, 1), new("B", 95, 0), new("", 0, 0)];
        RoadLink[] links =
        [
            RoadLink.Road("1", "A", "Z", 100, 50),
            RoadLink.Road("1", "A", "B", -1, 0),
            RoadLink.Timed("2", "A", "A", double.NaN, 60),
            RoadLink.Road("3", "A", "B", 1e9, 1),
        ];

        string[] expected =
        [
            "Node 'A' (number 2): this id is given more than once.",
            "Node 'B' (number 3): latitude is 95; expected -90 to 90.",
            "Node '' (number 4): it has no id.",
            "Link '1' (number 1): it ends at node 'Z', which is not in the table.",
            "Link '1' (number 2): this code is given more than once.",
            "Link '1' (number 2): length is -1 metres; expected 0 or more.",
            "Link '1' (number 2): speed is 0 km/h; expected more than 0.",
            "Link '2' (number 3): it starts and ends at the same node.",
            "Link '2' (number 3): crossing is NaN seconds; expected 0 or more.",
            "Link '3' (number 4): driving it takes longer than 24 days.",
        ];
        Assert.Equal(expected, RoadNetwork.ListProblems(nodes, links).Select(problem => problem.ToString()));
        Assert.Contains("'Z'", Assert.Throws<ArgumentException>(() => RoadNetwork.Build(nodes, links)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void B15_a_journey_of_25_days_counts_as_unreachable_and_nothing_overflows()
    {
        // Two links of 2,000,000 s: each fits below 2^31 - 1 ms, both together do not.
        var roads = new DrawnRoads().Node("A", 0, 0).Node("B", 1, 0).Node("C", 2, 0)
            .Road("AB", kmh: 1, km: 2_000_000 / 3600.0).Road("BC", kmh: 1, km: 2_000_000 / 3600.0).Build();

        Assert.Equal(2_000_000 / 60.0, new Journeys(roads, [Place("v", 0, 0)], [Place("h", 1, 0)]).Minutes);
        Assert.Equal(double.PositiveInfinity, new Journeys(roads, [Place("v", 0, 0)], [Place("h", 2, 0)]).Minutes);
    }
}
