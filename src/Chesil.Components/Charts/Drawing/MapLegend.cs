namespace Chesil.Components.Charts.Drawing;

/// <summary>
/// Explains the marks of a map in words: bands, sites, sites known by a number, and lines. Sizes and distances stand in the
/// map, to its scale.
/// </summary>
internal sealed class MapLegend(SchematicMap data, IReadOnlyList<string> numbered)
{
    public Markup Draw() => new Markup()
        .Add(Legend.Draw([.. Bands()], data.Measure))
        .Add(Legend.Draw([.. SiteKinds(), .. SiteStates()], "Sites"))
        .Add(Legend.Draw([.. Numbers()], "Sites shown by a number"))
        .Add(Legend.Draw([.. Lines()], "Lines"));

    private IEnumerable<Legend.Item> Bands()
    {
        if (data.Areas.Count == 0) yield break;
        foreach (var band in data.Bands) yield return Dot(MapMarks.Class(band.Shade), band.Shade, 7, band.Words);
        if (data.Areas.Any(area => area.Measure.Value is null)) yield return Dot("chesil-shade-none", MapShade.Same, 7, "Not known");
    }

    private IEnumerable<Legend.Item> SiteKinds() => data.SiteKinds.Where(kind => data.Sites.Any(site => site.Mark == kind.Mark))
        .Select(kind => new Legend.Item((x, y) => MapMarks.Site(kind.Mark, SiteState.Open, x, y), kind.Words));

    private IEnumerable<Legend.Item> SiteStates() => data.Sites.GroupBy(site => site.State).Where(group => group.Key != SiteState.Open)
        .OrderBy(group => group.Key)
        .Select(group => new Legend.Item((x, y) => MapMarks.Site(group.First().Mark, group.Key, x, y), SchematicMap.StateWords(group.Key)));

    private IEnumerable<Legend.Item> Numbers() => numbered.Select((name, i) => new Legend.Item(
        (x, y) => new Markup().Add($"""<text class="chesil-key__number" text-anchor="middle" x="{x}" y="{y + 6}">{i + 1}""" +
            $"""</text>"""), name));

    private IEnumerable<Legend.Item> Lines() => data.Lines.Select(line => line.Kind).Distinct().Order().Select(kind => new Legend.Item(
        (x, y) => new Markup().Add($"""<path class="{MapMarks.LineClass(kind)}" """ +
            $"""stroke-dasharray="{(kind == MapLineKind.Ferry ? "4 3" : "none")}" d="M{x - 11} """ +
                $"""{y}H{x + 11}"/>"""), LineWords(kind)));

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
        new((x, y) => new Markup().Add($"""<g class="chesil-dots """ +
            $"""{name}">""").Add(MapMarks.Area(shade, x, y, radius, null)).Add($"</g>"), words);
}
