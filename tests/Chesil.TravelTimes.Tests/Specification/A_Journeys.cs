using Chesil.TravelTimes.Tests.Worlds;
using static Chesil.TravelTimes.Tests.Worlds.DrawnRoads;

namespace Chesil.TravelTimes.Tests.Specification;

/// <summary>
/// A course in how a journey is timed, to be read in order. Each network is drawn on squared paper; a kilometre of road takes a
/// minute unless said otherwise, a kilometre between a place and its road takes four.
/// </summary>
public class A_Journeys
{
    //  A----10----B
    private static DrawnRoads OneRoad() => new DrawnRoads().Node("A", 0, 0).Node("B", 10, 0).Road("AB");

    [Fact]
    public void A01_one_road_one_hospital()
    {
        var world = new Journeys(OneRoad().Build(), [Place("village", 0, 0)], [Place("hospital", 10, 0)]);

        // 10 km at 60 km/h.
        Assert.Equal(10.0, world.Minutes);
    }

    [Fact]
    public void A02_a_time_is_a_whole_number_of_milliseconds()
    {
        // 1,000 m at 7 km/h: 1000 x 3600 / 7 = 514,285.7, so 514,286. 1 m at 50 km/h: 72.
        var network = new DrawnRoads().Node("A", 0, 0).Node("B", 1, 0).Node("C", 1.001, 0)
            .Road("AB", kmh: 7, km: 1).Road("BC", kmh: 50, km: 0.001).Build();

        Assert.Equal(514_286u, network.LinkMilliseconds(0));
        Assert.Equal(72u, network.LinkMilliseconds(1));
    }

    [Fact]
    public void A03_places_beside_the_road_reach_it_in_a_straight_line()
    {
        //       village          hospital
        //         | 0.1            | 0.2
        //  A------+-----8----------+ B
        var world = new Journeys(OneRoad().Build(), [Place("village", 2, 0.1)], [Place("hospital", 10, 0.2)]);

        // Legs at 15 km/h: 0.1 km is 0.4 min, 0.2 km is 0.8 min; 8 km of road between: 8 + 0.4 + 0.8.
        Assert.Equal(9.2, world.Minutes);
        Assert.Equal(0.2, world.Origins[0].Fraction, 1e-6);
        Assert.Equal(100, world.Origins[0].LegMetres, 1e-3);
    }

    [Fact]
    public void A04_the_quicker_way_wins_over_the_shorter()
    {
        //        C            A to B straight: 10 km at 30 km/h, 20 min.
        //   6 /     \ 6       By C: 6 + 6 km (drawn longer than straight) at 60 km/h, 12 min.
        //  A---slow---B
        var network = OneRoadSlow().Node("C", 5, 3).Road("AC", km: 6).Road("CB", km: 6).Build();
        var world = new Journeys(network, [Place("village", 0, 0)], [Place("hospital", 10, 0)]);

        Assert.Equal(12.0, world.Minutes);
        Assert.Equal(["AC", "CB"], world.FindRoute()!.LinkCodes);

        static DrawnRoads OneRoadSlow() => new DrawnRoads().Node("A", 0, 0).Node("B", 10, 0).Road("AB", kmh: 30);
    }

    //  D----------C
    //  |          |       4 km by 3 km. AB is one-way eastwards; the rest both ways.
    //  A---->-----B
    private static DrawnRoads Block() => new DrawnRoads()
        .Node("A", 0, 0).Node("B", 4, 0).Node("C", 4, 3).Node("D", 0, 3)
        .OneWay("AB").Road("BC").Road("CD").Road("DA");

    [Fact]
    public void A05_a_one_way_road_is_not_driven_backwards()
    {
        var network = Block().Build();

        // With the arrow: 4. Against it: up, along and down, 3 + 4 + 3.
        Assert.Equal(4.0, new Journeys(network, [Place("v", 0, 0)], [Place("h", 4, 0)]).Minutes);
        Assert.Equal(10.0, new Journeys(network, [Place("v", 4, 0)], [Place("h", 0, 0)]).Minutes);
    }

    [Fact]
    public void A06_someone_living_on_a_one_way_road_leaves_it_by_its_end()
    {
        // From x = 1 on AB to A: on to B (3), then round by C and D (3 + 4 + 3).
        Assert.Equal(13.0, new Journeys(Block().Build(), [Place("v", 1, 0)], [Place("h", 0, 0)]).Minutes);
    }

    [Fact]
    public void A07_a_hospital_on_a_one_way_road_is_reached_from_its_start()
    {
        // From B to x = 1 on AB: round to A (3 + 4 + 3), then 1.
        Assert.Equal(11.0, new Journeys(Block().Build(), [Place("v", 4, 0)], [Place("h", 1, 0)]).Minutes);
    }

    [Fact]
    public void A08_both_on_the_same_road()
    {
        var world = new Journeys(OneRoad().Build(), [Place("v", 7, 0)], [Place("h", 3, 0)]);

        Assert.Equal(4.0, world.Minutes);
        Assert.Equal(["AB"], world.FindRoute()!.LinkCodes);
        Assert.Empty(world.FindRoute()!.NodeIds);
    }

    [Fact]
    public void A09_both_on_the_same_one_way_road_and_the_hospital_behind()
    {
        var network = Block().Build();

        // From x = 1 forward to x = 3: 2. From x = 3 to x = 1: 1 to B, 10 round to A, 1 to the hospital.
        Assert.Equal(2.0, new Journeys(network, [Place("v", 1, 0)], [Place("h", 3, 0)]).Minutes);
        var behind = new Journeys(network, [Place("v", 3, 0)], [Place("h", 1, 0)]);
        Assert.Equal(12.0, behind.Minutes);
        Assert.Equal(["AB", "BC", "CD", "DA", "AB"], behind.FindRoute()!.LinkCodes);
    }

    [Fact]
    public void A10_both_on_the_same_slow_road_with_a_quicker_way_round()
    {
        //  A---slow---B   10 km at 10 km/h, 60 min: 6 min a kilometre. Beside it 10.5 km at 60 km/h by C.
        var network = new DrawnRoads().Node("A", 0, 0).Node("B", 10, 0).Node("C", 5, 2)
            .Road("AB", kmh: 10).Road("AC", km: 5.25).Road("CB", km: 5.25).Build();

        // x = 0.5 to x = 9.5: along 54 min; back to A 3, round 10.5, in from B 3.
        Assert.Equal(16.5, new Journeys(network, [Place("v", 0.5, 0)], [Place("h", 9.5, 0)]).Minutes);
    }

    [Fact]
    public void A11_at_a_junction_every_road_is_open()
    {
        // A village at B lies at the end of one-way AB, the first road in the table, yet leaves by BC.
        var world = new Journeys(Block().Build(), [Place("v", 4, 0)], [Place("h", 4, 3)]);

        Assert.Equal(3.0, world.Minutes);
        Assert.Equal("B", world.Network.NodeId(world.Origins[0].Node));
    }

    [Fact]
    public void A12_nobody_and_nothing_moved()
    {
        Assert.Equal(0.0, new Journeys(OneRoad().Build(), [Place("v", 3, 0)], [Place("h", 3, 0)]).Minutes);

        // 0.1 km out to the road and 0.1 km back: legs count at both ends.
        Assert.Equal(0.8, new Journeys(OneRoad().Build(), [Place("v", 3, 0.1)], [Place("h", 3, 0.1)]).Minutes);
    }

    [Fact]
    public void A13_the_way_home_differs_where_roads_are_one_way()
    {
        var world = new Journeys(Block().Build(), [Place("v", 1, 0)], [Place("h", 4, 0)]);

        // Out: 3 along AB. Home: 10 round to A and 1 along AB.
        Assert.Equal(3.0, world.Minutes);
        Assert.Equal(11.0, world.MinutesOn(world.Network.Reversed()));
    }
}
