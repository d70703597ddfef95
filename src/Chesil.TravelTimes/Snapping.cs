using Chesil.TravelTimes.Geography;
using Chesil.TravelTimes.Roads;

namespace Chesil.TravelTimes;

/// <summary>
/// Joins places to the nearest point of the nearest road. Roads count if they are open, driven (not timed) and lie in the
/// largest strongly connected component, so that whoever gets on can get anywhere and back. Of roads equally near, the first in
/// the table.
/// </summary>
/// <remarks>
/// Roads are straight between their nodes. The nearest point is found in a flat plane around the place (longitude times the
/// cosine of the place's latitude); its distance is the great circle by the haversine formula with R = 6,371,000 m. A network
/// must not lie across the 180th meridian.
/// </remarks>
public sealed class Snapping
{
    private readonly RoadNetwork network;
    private readonly SnappingOptions options;
    private readonly SegmentGrid grid;

    /// <summary>Prepares a network for snapping. Make it once for areas and sites.</summary>
    /// <param name="network">The network of today.</param>
    /// <param name="options">Greatest distance and speed of the leg; by default 1,000 m and 15 km/h.</param>
    /// <exception cref="ArgumentException">An option is out of range.</exception>
    public Snapping(RoadNetwork network, SnappingOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(network);
        this.network = network;
        this.options = options ?? new SnappingOptions();
        this.options.Check();
        grid = new SegmentGrid(network.Layout, EligibleLinks());
    }

    /// <summary>Joins each place to its nearest road. A place with no road near enough stays in the list, unsnapped.</summary>
    /// <param name="places">Places; codes unique.</param>
    /// <exception cref="ArgumentException">A code is empty or repeated, or a coordinate is out of range; the message names the
    /// place.</exception>
    public SnappedPlaces Snap(IReadOnlyList<Place> places)
    {
        ArgumentNullException.ThrowIfNull(places);
        var codes = new HashSet<string>(places.Count, StringComparer.Ordinal);
        var snapped = new SnappedPlace[places.Count];
        for (var i = 0; i < snapped.Length; i++)
        {
            Check(places[i], i, codes);
            snapped[i] = Snap(places[i]);
        }
        return new SnappedPlaces(network.Layout, snapped);
    }

    private SnappedPlace Snap(Place place)
    {
        if (grid.FindNearest(place.Latitude, place.Longitude, options.MaxMetres) is not { } nearest)
            return SnappedPlace.Nowhere(place.Code);
        if (RoadTimes.FindDriving(nearest.Metres, options.LegKmh) is not { } leg)
            return SnappedPlace.Nowhere(place.Code);

        var layout = network.Layout;
        var node = nearest.Fraction <= 0 ? layout.From[nearest.Link] : nearest.Fraction >= 1 ? layout.To[nearest.Link] : -1;
        return new SnappedPlace(place.Code, nearest.Link, nearest.Fraction, node, nearest.Metres, leg);
    }

    private List<int> EligibleLinks()
    {
        var layout = network.Layout;
        var components = network.Components;
        var links = new List<int>(layout.LinkCount);
        for (var link = 0; link < layout.LinkCount; link++)
            if (!layout.IsTimed[link] && !network.IsClosed(link)
                && components.IsInLargest(layout.From[link]) && components.IsInLargest(layout.To[link]))
                links.Add(link);
        return links;
    }

    private static void Check(Place place, int position, HashSet<string> codes)
    {
        if (string.IsNullOrEmpty(place.Code))
            throw new ArgumentException($"Place number {position + 1} has no code.", nameof(place));
        if (!codes.Add(place.Code))
            throw new ArgumentException($"Place '{place.Code}' is given more than once.", nameof(place));
        if (!(place.Latitude is >= -90 and <= 90 && place.Longitude is >= -180 and <= 180))
            throw new ArgumentException($"Place '{place.Code}' has a latitude or longitude out of range.", nameof(place));
    }
}
