using Chesil.Packages.Tables;
using Chesil.SampleGenerator.Care;
using Chesil.SampleGenerator.County;

namespace Chesil.SampleGenerator.Roads;

/// <summary>The ways of travelling, and the made-up bus journeys.</summary>
internal static class TravelRows
{
    public static IReadOnlyList<TravelMode> Modes { get; } =
    [
        new("car", "By car", TravelBasis.Roads, 1.074m, 5.80m, "Quiet roads, with 5.8 minutes for parking and walking in. The form of the sum is a published one; the roads are invented.", "roads"),
        new("car_peak", "By car at busy times", TravelBasis.Roads, 1.31m, 5.80m, "As by car, on roads a little more than a fifth slower.", "roads"),
        new("car_no_ferry", "By car when the ferry is not running", TravelBasis.Roads, 1.074m, 5.80m, "The ferry stops in high winds and for four weeks of repair each year.", "roads"),
        new("ambulance", "By ambulance", TravelBasis.Roads, 1.00m, 0m, "Drive time only, at car speeds without any allowance for blue lights. Ambulances do not wait for the ferry.", "roads"),
        new("public_transport", "By bus", TravelBasis.Table, 1.00m, 0m, "Invented journeys to the three general hospitals on a Tuesday morning, door to door. A missing journey means no bus.", "buses"),
    ];

    public static IReadOnlyList<ModeClosure> Closures { get; } =
    [
        new("car_no_ferry", Ferry.Code, "The ferry is not running."),
        new("ambulance", Ferry.Code, "An ambulance does not wait for a ferry."),
    ];

    /// <summary>Bus journeys: a walk, a wait that is longer in the country, and a ride slower than a car; some villages have none.</summary>
    public static IEnumerable<TravelMinutes> ListBuses(ChalkshireCounty county, RoadGraph roads)
    {
        var rows = new List<TravelMinutes>();
        foreach (var (site, at) in Sites.Acute)
        {
            var minutes = Journeys.To(roads, at, withFerry: true);
            foreach (var area in county.Areas)
            {
                var draws = Draws.For(Purpose.Buses, area.Number);
                var isVillage = area.Settlement.IsVillage;
                if (isVillage && draws.Next() < 0.35 || area.Settlement.Code == "gull-island") continue;
                var near = Journeys.NearestPoint(roads, area.Centre);
                var wait = isVillage ? draws.Between(18, 40) : area.Settlement.People < 30_000 ? draws.Between(10, 20) : draws.Between(5, 11);
                var takes = 8 + wait + 1.75 * (minutes[near] + 4 * roads.Points[near].DistanceTo(area.Centre));
                if (takes <= 150) rows.Add(new TravelMinutes("public_transport", area.Code, site, Math.Round((decimal)takes, 0)));
            }
        }
        return rows;
    }
}
