using Chesil.TravelTimes.Tests.Worlds;
using FsCheck;
using FsCheck.Fluent;

namespace Chesil.TravelTimes.Tests.Properties;

/// <summary>The grid finds what looking at every link would find.</summary>
public class SnappingProperties
{
    [Fact]
    public void Nobody_is_farther_from_the_nearest_road_than_from_any_other() => Check.One(Config.QuickThrowOnFailure,
        Prop.ForAll(RandomRoads.Any, roads =>
        {
            var snapped = new Snapping(roads.Network).Snap(roads.Origins);
            return Enumerable.Range(0, snapped.Count).All(i => Beats(roads, snapped[i], roads.Origins[i]));
        }));

    [Fact]
    public void A_leg_is_as_long_as_the_way_to_the_point_it_names() => Check.One(Config.QuickThrowOnFailure,
        Prop.ForAll(RandomRoads.Any, roads =>
        {
            var snapped = new Snapping(roads.Network, new SnappingOptions(MaxMetres: 5000)).Snap(roads.Origins);
            return Enumerable.Range(0, snapped.Count).Where(i => snapped[i].IsSnapped).All(i =>
            {
                var link = roads.Links[snapped[i].Link];
                var share = snapped[i].Fraction;
                var metres = Metres(roads.Origins[i], Along(roads, link, share));
                return Math.Abs(metres - snapped[i].LegMetres) < 1e-3;
            });
        }));

    // Sampled every twentieth of each link: no sample may be nearer than the point found, but for the bend of the earth.
    private static bool Beats(RandomRoads roads, SnappedPlace snapped, Place place)
    {
        var components = roads.Network.Components;
        var limit = snapped.IsSnapped ? snapped.LegMetres : 1000;
        foreach (var link in roads.Links)
        {
            var isUsable = !link.IsTimed && components.IsInLargest(roads.Network.FindNode(link.From)!.Value)
                && components.IsInLargest(roads.Network.FindNode(link.To)!.Value);
            if (!isUsable) continue;
            for (var part = 0; part <= 20; part++)
            {
                var share = part / 20.0;
                var metres = Metres(place, Along(roads, link, share));
                if (metres < limit - 1e-3) return false;
            }
        }
        return true;
    }

    private static RoadNode Node(RandomRoads roads, string id) => roads.Nodes[roads.Network.FindNode(id)!.Value];

    private static (double Latitude, double Longitude) Along(RandomRoads roads, RoadLink link, double share)
    {
        var (a, b) = (Node(roads, link.From), Node(roads, link.To));
        return (a.Latitude + share * (b.Latitude - a.Latitude), a.Longitude + share * (b.Longitude - a.Longitude));
    }

    // The chord through the earth: another way to the same distance.
    private static double Metres(Place place, (double Latitude, double Longitude) point)
    {
        var (x1, y1, z1) = OnSphere(place.Latitude, place.Longitude);
        var (x2, y2, z2) = OnSphere(point.Latitude, point.Longitude);
        var chord = Math.Sqrt((x1 - x2) * (x1 - x2) + (y1 - y2) * (y1 - y2) + (z1 - z2) * (z1 - z2));
        return 2 * 6_371_000 * Math.Asin(chord / 2);
    }

    private static (double X, double Y, double Z) OnSphere(double latitude, double longitude)
    {
        var (f, l) = (latitude * Math.PI / 180, longitude * Math.PI / 180);
        return (Math.Cos(f) * Math.Cos(l), Math.Cos(f) * Math.Sin(l), Math.Sin(f));
    }
}
