namespace Chesil.Components.Charts.Drawing;

/// <summary>The marks of a map: dots of areas and shapes of sites.</summary>
internal static class MapMarks
{
    public const double SiteRadius = 7;

    /// <summary>The class of a band: its lightness in colour, and its strength where colours are the reader's own.</summary>
    public static string Class(MapShade shade) => shade switch
    {
        MapShade.Lightest => "chesil-shade-1",
        MapShade.Light => "chesil-shade-2",
        MapShade.Middle => "chesil-shade-3",
        MapShade.Dark => "chesil-shade-4",
        MapShade.Darkest => "chesil-shade-5",
        MapShade.MuchBetter => "chesil-change-much-better",
        MapShade.Better => "chesil-change-better",
        MapShade.Same => "chesil-change-same",
        MapShade.Worse => "chesil-change-worse",
        MapShade.MuchWorse => "chesil-change-much-worse",
        _ => throw new ArgumentOutOfRangeException(nameof(shade)),
    };

    /// <summary>The dot of an area, with the words a pointer shows; no class, since a group carries it.</summary>
    public static Markup Area(MapShade shade, double x, double y, double r, string? title)
    {
        var words = SeriesStyle.Title(title);
        return shade switch
        {
            MapShade.MuchBetter or MapShade.Better => new Markup().Add($"""<path d="M{x} {y + r * 1.2}L{x + r * 1.15} """ +
                $"""{y - r * 0.85}H{x - r * 1.15}Z">{words}</path>"""),
            MapShade.Worse or MapShade.MuchWorse => new Markup().Add($"""<path d="M{x} {y - r * 1.2}L{x + r * 1.15} """ +
                $"""{y + r * 0.85}H{x - r * 1.15}Z">{words}</path>"""),
            _ => new Markup().Add($"""<circle cx="{x}" cy="{y}" r="{r}">{words}</circle>"""),
        };
    }

    /// <summary>The shape of a site, and what becomes of it.</summary>
    public static Markup Site(SiteMark mark, SiteState state, double x, double y, string? title = null)
    {
        var r = SiteRadius - 1;
        var shape = new Markup();
        shape = mark switch
        {
            SiteMark.Square => shape.Add($"""<rect class="chesil-site-shape" x="{x - r}" y="{y - r}" width="{2 * r}" height="{2 * r}"/>"""),
            SiteMark.Circle => shape.Add($"""<circle class="chesil-site-shape" cx="{x}" cy="{y}" r="{r}"/>"""),
            SiteMark.Triangle => shape.Add(
                $"""<path class="chesil-site-shape" d="M{x} {y - r * 1.25}L{x + r * 1.15} {y + r * 0.85}H{x - r * 1.15}Z"/>"""),
            _ => throw new ArgumentOutOfRangeException(nameof(mark)),
        };
        var markup = new Markup().Add($"""<g class="chesil-site chesil-site--{state.ToString().ToLowerInvariant()}">""");
        markup.Add(SeriesStyle.Title(title));
        if (state == SiteState.Changed) markup.Add($"""<circle class="chesil-site-ring" cx="{x}" cy="{y}" r="{SiteRadius + 2.5}"/>""");
        markup.Add(shape);
        if (state == SiteState.Closed)
        {
            var (west, east, north, south) = (x - r - 2, x + r + 2, y - r - 2, y + r + 2);
            markup.Add($"""<path class="chesil-site-stroke" d="M{west} {north}L{east} {south}M{east} {north}L{west} {south}"/>""");
        }
        return markup.Add($"</g>");
    }

    public static string LineClass(MapLineKind kind) => kind switch
    {
        MapLineKind.Road => "chesil-road",
        MapLineKind.MainRoad => "chesil-road chesil-road--main",
        MapLineKind.Ferry => "chesil-ferry",
        MapLineKind.Coast => "chesil-coast",
        MapLineKind.Boundary => "chesil-boundary",
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };
}
