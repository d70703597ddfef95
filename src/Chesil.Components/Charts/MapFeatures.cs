using Chesil.Packages.Addresses;

namespace Chesil.Components.Charts;

/// <summary>A place on the earth, in degrees; north and east are positive.</summary>
/// <param name="Latitude">From -85 to 85.</param>
/// <param name="Longitude">From -180 to 180.</param>
public readonly record struct MapPoint(double Latitude, double Longitude);

/// <summary>An area where people live, drawn as a dot: as large as it has people, as dark as its band.</summary>
/// <param name="Name">The area's name.</param>
/// <param name="At">Where most of its people live.</param>
/// <param name="People">How many live there.</param>
/// <param name="Measure">What the map shows: minutes, or a change in minutes.</param>
public sealed record MapArea(string Name, MapPoint At, ResultCell People, ResultCell Measure);

/// <summary>How a band looks. Each step differs in lightness; a change for better or worse differs in shape as well.</summary>
public enum MapShade
{
    /// <summary>The lightest of five steps.</summary>
    Lightest,

    /// <summary>The second lightest of five steps.</summary>
    Light,

    /// <summary>The middle of five steps.</summary>
    Middle,

    /// <summary>The second darkest of five steps.</summary>
    Dark,

    /// <summary>The darkest of five steps.</summary>
    Darkest,

    /// <summary>Much better than before: a large dark mark pointing down, since times fall.</summary>
    MuchBetter,

    /// <summary>Better than before: a light mark pointing down.</summary>
    Better,

    /// <summary>About the same as before: a small hollow dot.</summary>
    Same,

    /// <summary>Worse than before: a light mark pointing up, since times rise.</summary>
    Worse,

    /// <summary>Much worse than before: a large dark mark pointing up.</summary>
    MuchWorse,
}

/// <summary>A band of the measure, with its words for the legend and the table.</summary>
/// <param name="Words">Such as "30 to 45 minutes".</param>
/// <param name="Below">Values below this belong here, if to no band before; null for all the rest.</param>
/// <param name="Shade">How its dots look.</param>
public sealed record MapBand(string Words, decimal? Below, MapShade Shade);

/// <summary>What a line on the map is.</summary>
public enum MapLineKind
{
    /// <summary>A road, thin.</summary>
    Road,

    /// <summary>A main road, a little broader.</summary>
    MainRoad,

    /// <summary>A ferry, dashed.</summary>
    Ferry,

    /// <summary>A coast where the land is not given as a shape.</summary>
    Coast,

    /// <summary>The boundary of a county or a district.</summary>
    Boundary,
}

/// <summary>A line on the map.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Points">Its points in order.</param>
public sealed record MapLine(MapLineKind Kind, IReadOnlyList<MapPoint> Points);

/// <summary>The shape that stands for a kind of site.</summary>
public enum SiteMark
{
    /// <summary>A square.</summary>
    Square,

    /// <summary>A circle.</summary>
    Circle,

    /// <summary>A triangle.</summary>
    Triangle,
}

/// <summary>What becomes of a site under the option shown.</summary>
public enum SiteState
{
    /// <summary>It goes on as it is: a filled shape.</summary>
    Open,

    /// <summary>What it does changes: a filled shape in a ring.</summary>
    Changed,

    /// <summary>It is new: a hollow shape with a broad edge.</summary>
    New,

    /// <summary>It closes: a hollow shape crossed out.</summary>
    Closed,
}

/// <summary>A kind of site, for the legend.</summary>
/// <param name="Mark">Its shape.</param>
/// <param name="Words">Such as "Acute hospital".</param>
public sealed record MapSiteKind(SiteMark Mark, string Words);

/// <summary>A site.</summary>
/// <param name="Name">Its name, short where it can be; it is written on the map.</param>
/// <param name="At">Where it is.</param>
/// <param name="Mark">The shape of its kind.</param>
/// <param name="State">What becomes of it.</param>
public sealed record MapSite(string Name, MapPoint At, SiteMark Mark, SiteState State);

/// <summary>A town or village to name, so that readers find their way; left out where its name finds no room.</summary>
/// <param name="Name">Its name.</param>
/// <param name="At">Where it is.</param>
public sealed record MapPlace(string Name, MapPoint At);
