using Chesil.TravelTimes.Search;

namespace Chesil.TravelTimes;

/// <summary>A fastest way from an origin to a site, step by step. Its time is exactly that of the table.</summary>
public sealed class Route
{
    internal Route(string origin, string site, uint milliseconds, IReadOnlyList<RouteStep> steps)
    {
        Origin = origin;
        Site = site;
        Milliseconds = milliseconds;
        Steps = steps;
    }

    /// <summary>Code of the origin.</summary>
    public string Origin { get; }

    /// <summary>Code of the site.</summary>
    public string Site { get; }

    /// <summary>The whole time: the sum of the steps', and the table's.</summary>
    public uint Milliseconds { get; }

    /// <summary>The whole time in minutes, the same number as in the table.</summary>
    public double Minutes => TravelTimeTable.ToMinutes(Milliseconds);

    /// <summary>Metres over all steps.</summary>
    public double Metres => Steps.Sum(step => step.Metres);

    /// <summary>
    /// The steps in order: a leg to the road, roads and timed links, a leg from the road. Legs of no length are left out.
    /// </summary>
    public IReadOnlyList<RouteStep> Steps { get; }

    /// <summary>Codes of the links travelled, in order.</summary>
    public IReadOnlyList<string> LinkCodes => [.. Steps.Select(step => step.LinkCode).OfType<string>()];

    /// <summary>Ids of the nodes passed, in order.</summary>
    public IReadOnlyList<string> NodeIds => RouteTracing.ListNodes(Steps);

    /// <summary>
    /// The fastest way from one origin to one site, or null where there is none. Of ways equally fast, always the same one.
    /// </summary>
    /// <param name="network">The network the table was made on. On a reversed network the steps run against the traffic.</param>
    /// <param name="origins">The table's origins.</param>
    /// <param name="origin">Row.</param>
    /// <param name="sites">The table's sites.</param>
    /// <param name="site">Column.</param>
    /// <exception cref="ArgumentException">Places do not fit the network.</exception>
    public static Route? Find(RoadNetwork network, SnappedPlaces origins, int origin, SnappedPlaces sites, int site)
    {
        ArgumentNullException.ThrowIfNull(network);
        ArgumentNullException.ThrowIfNull(origins);
        ArgumentNullException.ThrowIfNull(sites);
        origins.CheckFits(network, nameof(origins));
        sites.CheckFits(network, nameof(sites));
        return RouteTracing.Find(network, origins[origin], sites[site]);
    }
}
