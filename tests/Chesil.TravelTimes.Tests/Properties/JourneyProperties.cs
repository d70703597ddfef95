using Chesil.TravelTimes.Tests.Worlds;
using FsCheck;
using FsCheck.Fluent;

namespace Chesil.TravelTimes.Tests.Properties;

/// <summary>What holds on every network.</summary>
public class JourneyProperties
{
    [Fact]
    public void A_table_does_not_depend_on_the_number_of_threads() => ForAll(roads =>
    {
        var world = roads.Journeys();
        var one = TravelTimeTable.FromRoads(roads.Network, world.Origins, world.Sites, 1);
        return Same(one, TravelTimeTable.FromRoads(roads.Network, world.Origins, world.Sites, 3))
            && Same(one, TravelTimeTable.FromRoads(roads.Network, world.Origins, world.Sites));
    });

    [Fact]
    public void A_route_takes_exactly_as_long_as_the_table_says() => ForAll(roads =>
    {
        var world = roads.Journeys();
        var table = world.Table;
        return Pairs(table).All(pair =>
        {
            var route = Route.Find(roads.Network, world.Origins, pair.Origin, world.Sites, pair.Site);
            return route is null
                ? !table.IsReachable(pair.Origin, pair.Site)
                : route.Milliseconds == table.MillisecondsAt(pair.Origin, pair.Site)
                    && route.Minutes == table.MinutesAt(pair.Origin, pair.Site)
                    && route.Steps.Sum(step => step.Milliseconds) == route.Milliseconds
                    && IsUnbroken(route);
        });
    });

    [Fact]
    public void Closing_links_makes_no_journey_quicker() => ForAll((roads, bits) =>
    {
        var world = roads.Journeys();
        var (open, closed) = (world.Table, world.TableOn(roads.Network.WithClosed(roads.SomeLinks(bits))));
        return Pairs(open).All(pair => closed.MinutesAt(pair.Origin, pair.Site) >= open.MinutesAt(pair.Origin, pair.Site));
    });

    [Fact]
    public void No_route_runs_through_a_closed_link() => ForAll((roads, bits) =>
    {
        var world = roads.Journeys();
        var network = roads.Network.WithClosed(roads.SomeLinks(bits));
        return Pairs(world.Table).All(pair =>
            Route.Find(network, world.Origins, pair.Origin, world.Sites, pair.Site) is not { } route
            || route.Steps.Where(step => step.FromNode is not null && step.ToNode is not null)
                .All(step => !network.IsClosed(network.FindLink(step.LinkCode!)!.Value)));
    });

    [Fact]
    public void Reversing_twice_changes_nothing() => ForAll(roads =>
    {
        var world = roads.Journeys();
        return Same(world.Table, world.TableOn(roads.Network.Reversed().Reversed()));
    });

    [Fact]
    public void Closing_and_reversing_may_be_done_in_either_order() => ForAll((roads, bits) =>
    {
        var world = roads.Journeys();
        var closed = roads.SomeLinks(bits).ToArray();
        return Same(
            world.TableOn(roads.Network.WithClosed(closed).Reversed()), world.TableOn(roads.Network.Reversed().WithClosed(closed)));
    });

    [Fact]
    public void The_way_home_is_the_way_out_with_origins_and_sites_exchanged() => ForAll((roads, bits) =>
    {
        var world = roads.Journeys();
        var network = roads.Network.WithClosed(roads.SomeLinks(bits));
        var home = world.TableOn(network.Reversed());
        var outward = TravelTimeTable.FromRoads(network, world.Sites, world.Origins);
        return Pairs(home).All(pair => home.MinutesAt(pair.Origin, pair.Site) == outward.MinutesAt(pair.Site, pair.Origin));
    });

    [Fact]
    public void Going_by_way_of_a_third_node_is_never_quicker() => ForAll(roads =>
    {
        var nodes = SnappedPlaces.AtNodes(roads.Network, [.. Enumerable.Range(0, roads.Network.NodeCount)]);
        var table = TravelTimeTable.FromRoads(roads.Network, nodes, nodes);
        long Time(int a, int b) => table.MillisecondsAt(a, b);
        var all = Enumerable.Range(0, roads.Network.NodeCount);
        return all.All(a => all.All(b => all.All(c => Time(a, b) >= RoadNetwork.Unreachable || Time(b, c) >= RoadNetwork.Unreachable
            || Time(a, c) <= Time(a, b) + Time(b, c))));
    });

    [Fact]
    public void Times_between_nodes_are_those_of_a_method_that_looks_at_all_of_them() => ForAll(roads =>
    {
        var count = roads.Network.NodeCount;
        var nodes = SnappedPlaces.AtNodes(roads.Network, [.. Enumerable.Range(0, count)]);
        var table = TravelTimeTable.FromRoads(roads.Network, nodes, nodes);
        var expected = AllPairs.Of(roads);
        return Pairs(table).All(pair => table.MillisecondsAt(pair.Origin, pair.Site) == expected[pair.Origin, pair.Site]);
    });

    [Fact]
    public void Exchanging_sites_exchanges_columns() => ForAll(roads =>
    {
        var back = roads with { Sites = [.. roads.Sites.Reverse()] };
        var (table, other) = (roads.Journeys().Table, back.Journeys().Table);
        return Pairs(table).All(pair =>
            table.MinutesAt(pair.Origin, pair.Site) == other.MinutesAt(pair.Origin, roads.Sites.Length - 1 - pair.Site));
    });

    [Fact]
    public void Nodes_are_in_one_component_when_each_can_reach_the_other() => ForAll(roads =>
    {
        var times = AllPairs.Of(roads);
        var components = roads.Network.Components;
        return Enumerable.Range(0, roads.Network.NodeCount).All(a => Enumerable.Range(0, roads.Network.NodeCount).All(b =>
            components.ComponentOf(a) == components.ComponentOf(b)
                == (times[a, b] < RoadNetwork.Unreachable && times[b, a] < RoadNetwork.Unreachable)));
    });

    private static bool IsUnbroken(Route route)
    {
        var steps = route.Steps.Where(step => step.LinkCode is not null).ToArray();
        return steps.Zip(steps.Skip(1)).All(pair => pair.First.ToNode is not null && pair.First.ToNode == pair.Second.FromNode);
    }

    private static bool Same(TravelTimeTable a, TravelTimeTable b) =>
        Pairs(a).All(pair => BitConverter.DoubleToInt64Bits(a.MinutesAt(pair.Origin, pair.Site))
            == BitConverter.DoubleToInt64Bits(b.MinutesAt(pair.Origin, pair.Site)));

    private static IEnumerable<(int Origin, int Site)> Pairs(TravelTimeTable table) =>
        from origin in Enumerable.Range(0, table.Origins.Count)
        from site in Enumerable.Range(0, table.Sites.Count)
        select (origin, site);

    private static void ForAll(Func<RandomRoads, bool> holds) =>
        Check.One(Config.QuickThrowOnFailure, Prop.ForAll(RandomRoads.Any, holds));

    private static void ForAll(Func<RandomRoads, int, bool> holds) =>
        Check.One(Config.QuickThrowOnFailure, Prop.ForAll(RandomRoads.Any, Gen.Choose(0, int.MaxValue).ToArbitrary(), holds));
}
