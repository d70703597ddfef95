using Chesil.Components.Charts.Drawing;
using Microsoft.AspNetCore.Html;

namespace Chesil.Components.Charts;

/// <summary>
/// A map that shows where people are and what a measure is there, with the sites, and no more of the country than helps to
/// find one's way. It is drawn from tables, so it works without script and prints; it is not for finding a route.
/// </summary>
/// <param name="Measure">What the dots show, such as "Minutes to the nearest emergency department".</param>
/// <param name="Areas">The areas, drawn as dots.</param>
/// <param name="Bands">The bands of the measure, lowest first.</param>
public sealed record SchematicMap(string Measure, IReadOnlyList<MapArea> Areas, IReadOnlyList<MapBand> Bands)
{
    /// <summary>The sites, the most important first: their names get the best room.</summary>
    public IReadOnlyList<MapSite> Sites { get; init; } = [];

    /// <summary>The kinds of site, for the legend.</summary>
    public IReadOnlyList<MapSiteKind> SiteKinds { get; init; } = [];

    /// <summary>Towns to name, the largest first.</summary>
    public IReadOnlyList<MapPlace> Places { get; init; } = [];

    /// <summary>Roads, ferries, coasts and boundaries. The map shows all areas, sites and boundaries; other lines may run off its edge.</summary>
    public IReadOnlyList<MapLine> Lines { get; init; } = [];

    /// <summary>What lies under everything else.</summary>
    public MapGround Ground { get; init; }

    /// <summary>Land and water on the ground, painted in order.</summary>
    public IReadOnlyList<MapSurface> Surfaces { get; init; } = [];

    /// <summary>Whether each dot tells its name and value to a pointer; about 80 bytes an area.</summary>
    public bool IsEachAreaNamed { get; init; } = true;

    /// <summary>The picture.</summary>
    /// <exception cref="ArgumentException">A place lies off the earth, or areas have no bands.</exception>
    public static IHtmlContent Draw(SchematicMap data, ChartHeading heading)
    {
        return data.Areas.Count == 0 && data.Sites.Count == 0
            ? new ChartFigure(heading, "map").WithoutPicture("There are no areas or sites yet, so there is no map to draw.")
            : new SchematicMapPicture(data, heading).Draw();
    }

    /// <summary>The table with the same numbers: a row for each area.</summary>
    public ChartTable Table(string caption) => new(caption, "Area", ["People", Measure, "Band"],
        [.. Areas.Select(area => new ChartTableRow(area.Name, [area.People, area.Measure, BandOf(area)?.Words ?? "Not known"]))]);

    /// <summary>The sites in words: a row for each.</summary>
    public ChartTable SitesTable(string caption) => new(caption, "Site", ["Kind", "What becomes of it"],
        [.. Sites.Select(site => new ChartTableRow(site.Name, [KindWords(site), StateWords(site.State)]))]);

    internal MapBand? BandOf(MapArea area)
    {
        if (area.Measure.Value is not { } value) return null;
        return Bands.FirstOrDefault(band => band.Below is not { } below || value < below)
            ?? throw new ArgumentException($"No band holds the {value} of '{area.Name}'.");
    }

    private string KindWords(MapSite site) => SiteKinds.FirstOrDefault(kind => kind.Mark == site.Mark)?.Words ?? "Site";

    internal static string StateWords(SiteState state) => state switch
    {
        SiteState.Open => "Stays as it is",
        SiteState.Changed => "Changes",
        SiteState.New => "New",
        SiteState.Closed => "Closes",
        _ => throw new ArgumentOutOfRangeException(nameof(state)),
    };
}
