using Chesil.Packages.Addresses;
using Microsoft.AspNetCore.Html;

namespace Chesil.Components.Charts.Drawing;

/// <summary>Draws a schematic map: the ground, lines, dots, sites, then whatever names find room.</summary>
internal sealed class SchematicMapPicture
{
    private const double Margin = 16;
    private const double DotRadiusMax = 9;
    private const double DotRadiusMin = 1.6;

    private readonly SchematicMap _data;
    private readonly ChartHeading _heading;
    private readonly Projection _projection;
    private readonly decimal _peopleMost;
    private readonly double _dotRadius;

    public SchematicMapPicture(SchematicMap data, ChartHeading heading)
    {
        _data = data;
        _heading = heading;
        var boundaries = data.Lines.Where(line => line.Kind == MapLineKind.Boundary).SelectMany(line => line.Points);
        MapPoint[] shown = [.. data.Areas.Select(area => area.At), .. data.Sites.Select(site => site.At), .. boundaries];
        _projection = new Projection(shown, ChartFigure.Width, 200, 420, Margin);
        _peopleMost = data.Areas.Select(area => area.People.Value ?? 0).Append(1).Max();
        // All the dots together should cover about a sixth of the map, however many there are.
        var sum = data.Areas.Sum(area => (double)((area.People.Value ?? 0) / _peopleMost));
        _dotRadius = Math.Min(DotRadiusMax, Math.Sqrt(ChartFigure.Width * _projection.Height / 6 / (3.14 * Math.Max(1, sum))));
    }

    public IHtmlContent Draw()
    {
        var height = _projection.Height;
        var ground = _data.Ground switch { MapGround.Water => "chesil-water", MapGround.Outside => "chesil-outside", _ => "chesil-land" };
        var map = new Markup().Add($"""<rect class="{ground}" width="{ChartFigure.Width}" height="{height}"/>""")
            .Add(Surfaces()).Add(Lines()).Add(Dots());
        var names = new MapNames(_data, _projection);
        map.Add(names.DrawSites()).Add(names.DrawNames());
        var picture = new Markup().Add($"""<svg width="{ChartFigure.Width}" height="{height}" viewBox="0 0 360 """ +
            $"""{height}">""").Add(map)
            .Add($"""<rect class="chesil-map-frame" x="{0.5}" y="{0.5}" width="{ChartFigure.Width - 1}" """ +
                $"""height="{height - 1}"/></svg>""");
        var figure = new ChartFigure(_heading, "map");
        figure.After.Add(new MapLegend(_data, names.Numbered).Draw());
        var people = _data.Areas.Count > 0 ? _peopleMost : default(decimal?);
        var (measures, measuresHeight) = new MapMeasures(_projection.UnitsPerKilometre, RadiusOf, people).Draw(height);
        var cells = _data.Areas.SelectMany(area => new[] { area.People, area.Measure });
        return figure.Around(height + measuresHeight, Describe(), picture.Add(measures), cells);
    }

    private double RadiusOf(decimal people) => Math.Max(DotRadiusMin, _dotRadius * Math.Sqrt((double)(people / _peopleMost)));

    private Markup Surfaces()
    {
        var markup = new Markup();
        foreach (var surface in _data.Surfaces)
        {
            if (surface.IsWater) markup.Add($"""<path class="chesil-water chesil-shore" d="{PathOf(surface.Points)}Z"/>""");
            else markup.Add($"""<path class="chesil-land chesil-shore" d="{PathOf(surface.Points)}Z"/>""");
        }
        return markup;
    }

    private Markup Lines()
    {
        var markup = new Markup();
        foreach (var line in _data.Lines)
        {
            if (line.Kind == MapLineKind.Ferry) markup.Add($"""<path class="{MapMarks.LineClass(line.Kind)}" """ +
                $"""stroke-dasharray="4 3" d="{PathOf(line.Points)}"/>""");
            else markup.Add($"""<path class="{MapMarks.LineClass(line.Kind)}" d="{PathOf(line.Points)}"/>""");
        }
        return markup;
    }

    /// <summary>The points of a line, without those nearer than half a unit to the one before.</summary>
    private Markup PathOf(IReadOnlyList<MapPoint> points)
    {
        var path = new Markup();
        var (lastX, lastY) = (0.0, 0.0);
        for (var i = 0; i < points.Count; i++)
        {
            var (x, y) = _projection.At(points[i]);
            if (i == 0) path.Add($"M{x} {y}");
            else if (i == points.Count - 1 || Math.Abs(x - lastX) + Math.Abs(y - lastY) >= 0.5) path.Add($"L{x} {y}");
            else continue;
            (lastX, lastY) = (x, y);
        }
        return path;
    }

    /// <summary>Dots by band, within a band the largest first, so that none hides another wholly.</summary>
    private Markup Dots()
    {
        var markup = new Markup();
        var drawn = _data.Areas.Select((area, i) => (area, i, band: _data.BandOf(area)))
            .OrderByDescending(item => item.area.People.Value ?? 0).ThenBy(item => item.i).ToArray();
        for (var b = -1; b < _data.Bands.Count; b++)
        {
            var band = b < 0 ? null : _data.Bands[b];
            var members = drawn.Where(item => item.band == band).ToArray();
            if (members.Length == 0) continue;
            markup.Add($"""<g class="chesil-dots {(band is null ? "chesil-shade-none" : MapMarks.Class(band.Shade))}">""");
            foreach (var (area, _, _) in members)
            {
                var (x, y) = _projection.At(area.At);
                var title = _data.IsEachAreaNamed ? $"{area.Name}: {Printed.WithUnit(area.Measure)}, {Printed.WithUnit(area.People)}" : null;
                markup.Add(MapMarks.Area(band?.Shade ?? MapShade.Same, x, y, RadiusOf(area.People.Value ?? 0), title));
            }
            markup.Add($"</g>");
        }
        return markup;
    }

    private string Describe()
    {
        var areas = _data.Areas.ToLookup(_data.BandOf);
        var bands = _data.Bands.Where(areas.Contains)
            .Select(band => $"{band.Words}: {Printed.Number(areas[band].Sum(area => area.People.Value ?? 0), 0)} people");
        var sites = _data.Sites.Take(20).Select(Words).ToArray();
        return $"Map of {Sentences.Count(_data.Areas.Count, "area", "areas")} showing {_data.Measure}. {string.Join(". ", bands)}." +
            (sites.Length == 0 ? "" : $" Sites: {Sentences.List(sites)}.") + (_data.Sites.Count > 20 ? " The table has the rest." : "");
    }

    private static string Words(MapSite site) =>
        site.State == SiteState.Open ? site.Name : $"{site.Name} ({SchematicMap.StateWords(site.State).ToLowerInvariant()})";
}
