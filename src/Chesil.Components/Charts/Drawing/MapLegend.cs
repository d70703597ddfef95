using Chesil.Packages.Addresses;

namespace Chesil.Components.Charts.Drawing;

/// <summary>Explains every mark of a map in words: bands, sizes, sites, lines, and sites known by a number.</summary>
internal sealed class MapLegend(SchematicMap data, IReadOnlyList<string> numbered, Func<decimal, double> radiusOf, decimal peopleMost)
{
    private const double SectionGap = 8;

    public (Markup Markup, double Height) Draw(double top)
    {
        var markup = new Markup();
        var y = top;
        foreach (var (title, items) in Sections())
        {
            if (items.Count == 0) continue;
            foreach (var line in TextMetrics.Wrap(title, Figure.Width, 3, bold: true))
            {
                y += TextMetrics.LinePitch;
                markup.Add($"""<text class="chesil-legend-title" x="{0.0}" y="{y - 3}">{line}</text>""");
            }
            var (legend, height) = Legend.Draw(items, y);
            markup.Add(legend);
            y += height + SectionGap;
        }
        return (markup, y - top);
    }

    private IEnumerable<(string Title, IReadOnlyList<Legend.Item> Items)> Sections()
    {
        yield return (data.Measure, [.. Bands()]);
        yield return ("People living there", [.. Sizes()]);
        yield return ("Sites", [.. SiteKinds(), .. SiteStates()]);
        yield return ("Lines", [.. Lines()]);
        yield return ("Sites by number", [.. numbered.Select((name, i) => new Legend.Item(
            (x, y) => new Markup().Add($"""<text class="chesil-site-name" text-anchor="middle" x="{x}" y="{y + 5}">{i + 1}</text>"""), name))]);
    }

    private IEnumerable<Legend.Item> Bands()
    {
        if (data.Areas.Count == 0) yield break;
        foreach (var band in data.Bands) yield return Dot(MapMarks.Class(band.Shade), band.Shade, 7, band.Words);
        if (data.Areas.Any(area => area.Measure.Value is null)) yield return Dot("chesil-shade-none", MapShade.Same, 7, "Not known");
    }

    private IEnumerable<Legend.Item> Sizes()
    {
        if (data.Areas.Count == 0) yield break;
        foreach (var share in (decimal[])[0.1m, 0.5m, 1m])
        {
            var people = Rounded(peopleMost * share);
            yield return Dot("chesil-size", MapShade.Same, radiusOf(people), Printed.Number(people, 0));
        }
    }

    private IEnumerable<Legend.Item> SiteKinds() => data.SiteKinds.Where(kind => data.Sites.Any(site => site.Mark == kind.Mark))
        .Select(kind => new Legend.Item((x, y) => MapMarks.Site(kind.Mark, SiteState.Open, x, y), kind.Words));

    private IEnumerable<Legend.Item> SiteStates() => data.Sites.Select(site => site.State).Distinct().Order().Where(state => state != SiteState.Open)
        .Select(state => new Legend.Item((x, y) => MapMarks.Site(data.Sites.First(site => site.State == state).Mark, state, x, y), SchematicMap.StateWords(state)));

    private IEnumerable<Legend.Item> Lines() => data.Lines.Select(line => line.Kind).Distinct().Order().Select(kind => new Legend.Item(
        (x, y) => new Markup().Add($"""<path class="{MapMarks.LineClass(kind)}" stroke-dasharray="{(kind == MapLineKind.Ferry ? "4 3" : "none")}" d="M{x - 8} {y}H{x + 9}"/>"""), LineWords(kind)));

    private static string LineWords(MapLineKind kind) => kind switch
    {
        MapLineKind.Road => "Road",
        MapLineKind.MainRoad => "Main road",
        MapLineKind.Ferry => "Ferry",
        MapLineKind.Coast => "Coast",
        MapLineKind.Boundary => "Boundary",
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };

    private static Legend.Item Dot(string name, MapShade shade, double radius, string words) =>
        new((x, y) => new Markup().Add($"""<g class="chesil-dots {name}">""").Add(MapMarks.Area(shade, x, y, radius, null)).Add($"</g>"), words);

    /// <summary>To one leading figure: 1, 2, 5 or a multiple of ten of these, whichever is nearest below.</summary>
    private static decimal Rounded(decimal people)
    {
        var unit = 1m;
        while (unit * 10 <= people) unit *= 10;
        return people >= 5 * unit ? 5 * unit : people >= 2 * unit ? 2 * unit : unit;
    }
}
