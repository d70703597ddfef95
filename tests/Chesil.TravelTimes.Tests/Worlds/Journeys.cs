namespace Chesil.TravelTimes.Tests.Worlds;

/// <summary>A network with places on it, so that a test can ask for one journey in one line.</summary>
internal sealed class Journeys
{
    public Journeys(RoadNetwork network, Place[] origins, Place[] sites, SnappingOptions? options = null)
    {
        Network = network;
        var snapping = new Snapping(network, options);
        Origins = snapping.Snap(origins);
        Sites = snapping.Snap(sites);
    }

    public RoadNetwork Network { get; }
    public SnappedPlaces Origins { get; }
    public SnappedPlaces Sites { get; }

    public TravelTimeTable Table => TableOn(Network);

    /// <summary>Minutes between the first origin and the first site.</summary>
    public double Minutes => MinutesOn(Network);

    public TravelTimeTable TableOn(RoadNetwork network) =>
        TravelTimeTable.FromRoads(network, Origins, Sites, maxDegreeOfParallelism: 1, cancellation: TestContext.Current.CancellationToken);

    public double MinutesOn(RoadNetwork network) => TableOn(network).MinutesAt(0, 0);

    public Route? FindRoute(RoadNetwork? network = null) => Route.Find(network ?? Network, Origins, 0, Sites, 0);
}
