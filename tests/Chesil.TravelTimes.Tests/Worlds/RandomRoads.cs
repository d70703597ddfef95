using FsCheck;
using FsCheck.Fluent;

namespace Chesil.TravelTimes.Tests.Worlds;

/// <summary>A random county of some 6 km by 6 km or less, on the equator, in England or far south: roads both ways and one-way, some slow, ferries, bits cut off, places anywhere.</summary>
internal sealed record RandomRoads(RoadNode[] Nodes, RoadLink[] Links, Place[] Origins, Place[] Sites)
{
    public RoadNetwork Network { get; } = RoadNetwork.Build(Nodes, Links);

    public Journeys Journeys() => new(Network, Origins, Sites);

    public static Arbitrary<RandomRoads> Any { get; } = Arb.From(
        from latitude in Gen.Elements(0, 50.7, -62)
        from nodeCount in Gen.Choose(2, 25)
        from nodes in Gen.ArrayOf(Point(), nodeCount)
        from linkCount in Gen.Choose(1, nodeCount * 2)
        from links in Gen.ArrayOf(Link(nodeCount), linkCount)
        from originCount in Gen.Choose(1, 6)
        from origins in Gen.ArrayOf(Point(), originCount)
        from siteCount in Gen.Choose(1, 5)
        from sites in Gen.ArrayOf(Point(), siteCount)
        select new RandomRoads(
            [
                .. nodes.Select((at, i) => Named("n", at, i, latitude))
                    .Select(place => new RoadNode(place.Code, place.Latitude, place.Longitude)),
            ],
            [.. links.Select((link, i) => link.Build(FormattableString.Invariant($"l{i}")))],
            [.. origins.Select((at, i) => Named("o", at, i, latitude))],
            [.. sites.Select((at, i) => Named("s", at, i, latitude))]));

    /// <summary>Some of the links, chosen by the bits of a number.</summary>
    public IEnumerable<string> SomeLinks(int bits) => Links.Where((_, i) => (bits >> (i % 31) & 1) == 1).Select(link => link.Code);

    private static Gen<(int X, int Y)> Point() => from x in Gen.Choose(0, 60) from y in Gen.Choose(0, 60) select (x, y);

    private static Place Named(string letter, (int X, int Y) at, int i, double latitude)
    {
        var place = DrawnRoads.Place(FormattableString.Invariant($"{letter}{i}"), at.X / 10.0, at.Y / 10.0);
        return place with { Latitude = latitude + place.Latitude };
    }

    private static Gen<DrawnLink> Link(int nodeCount) =>
        from a in Gen.Choose(0, nodeCount - 1)
        from step in Gen.Choose(1, nodeCount - 1)
        from metres in Gen.Choose(0, 9000)
        from kmh in Gen.Choose(5, 110)
        from kind in Gen.Choose(0, 9)
        select new DrawnLink(a, (a + step) % nodeCount, metres, kmh, kind);

    private sealed record DrawnLink(int A, int B, int Metres, int Kmh, int Kind)
    {
        public RoadLink Build(string code)
        {
            var (from, to) = (FormattableString.Invariant($"n{A}"), FormattableString.Invariant($"n{B}"));
            return Kind switch
            {
                0 => RoadLink.Timed(code, from, to, Metres / 10.0, Kmh),
                1 => RoadLink.Road(code, from, to, Metres, Kmh, LinkDirection.Forward),
                2 => RoadLink.Road(code, from, to, Metres, Kmh, LinkDirection.Backward),
                _ => RoadLink.Road(code, from, to, Metres, Kmh),
            };
        }
    }
}
