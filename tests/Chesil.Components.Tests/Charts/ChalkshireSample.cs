using Chesil.Components.Charts;
using Chesil.Packages;
using Chesil.Packages.Reading;
using Chesil.Packages.Tables;
using Chesil.Testing;

namespace Chesil.Components.Tests.Charts;

/// <summary>The sample review as it would be drawn: a whole county of 450 areas.</summary>
internal sealed record ChalkshireSample(SchematicMap Map, Timeline Timeline)
{
    private static readonly MapBand[] Bands =
    [
        new("Under 30 minutes", 30, MapShade.Lightest),
        new("30 to 60 minutes", 60, MapShade.Light),
        new("60 to 90 minutes", 90, MapShade.Middle),
        new("90 minutes to 2 hours", 120, MapShade.Dark),
        new("2 hours or more", null, MapShade.Darkest),
    ];

    public static ChalkshireSample? Find()
    {
        var folder = Repository.Sample("chalkshire");
        if (!File.Exists(Path.Combine(folder, "datapackage.json"))) return null;
        var package = PackageReader.Read(folder) is PackageReading.Loaded loaded ? loaded.Package : null;
        return package is null ? null : new(MapOf(package), TimelineOf(package));
    }

    private static Timeline TimelineOf(ReviewPackage package) => new([.. package.Rows<TimelineEvent>().Select(row =>
        new TimelineEntry(row.StartsOn, row.Precision, row.Kind, row.Title) { EndsOn = row.EndsOn, Detail = row.Detail })]);

    private static SchematicMap MapOf(ReviewPackage package)
    {
        var people = package.Rows<Population>().Where(row => row.Year == 2025).GroupBy(row => row.Area).ToDictionary(group => group.Key, group => group.Sum(row => row.People.Middle));
        var acute = package.Rows<Site>().Where(site => site.Kind == SiteKind.AcuteHospital && !site.IsNeighbour).Select(site => site.Code).ToHashSet();
        var minutes = package.Rows<TravelMinutes>().Where(row => acute.Contains(row.Site)).GroupBy(row => row.Area).ToDictionary(group => group.Key, group => group.Min(row => row.Minutes));
        var nodes = package.Rows<RoadNode>().ToDictionary(node => node.Code, node => At(node.Latitude, node.Longitude));
        var outlines = package.Rows<OutlinePoint>().GroupBy(point => point.Outline).ToDictionary(group => group.Key, group => group.OrderBy(point => point.Position).Select(point => At(point.Latitude, point.Longitude)).ToArray());
        return new SchematicMap("Minutes by public transport to the nearest general hospital",
            [.. package.Rows<Area>().Select(area => new MapArea(area.Name, At(area.Latitude, area.Longitude),
                Chalk.Cell("areas/" + area.Code + "/people", people.GetValueOrDefault(area.Code), "people", 0),
                Chalk.Cell("areas/" + area.Code + "/minutes", minutes.TryGetValue(area.Code, out var value) ? value : null, "minutes", 0, text: "no journey")))], Bands)
        {
            Ground = MapGround.Outside,
            Surfaces = [.. MapSurface.SeaOff(outlines.Where(outline => outline.Key != "county-border").Select(outline => outline.Value), MapSide.South), .. MapSurface.Inside(outlines.Values)],
            Lines =
            [
                .. package.Rows<RoadLink>().Where(link => link.Kind == LinkKind.Ferry || link.RoadClass is "trunk" or "primary").Select(link => new MapLine(
                    link.Kind == LinkKind.Ferry ? MapLineKind.Ferry : link.RoadClass == "trunk" ? MapLineKind.MainRoad : MapLineKind.Road, [nodes[link.FromNode], nodes[link.ToNode]])),
                .. outlines.Select(outline => new MapLine(outline.Key == "county-border" ? MapLineKind.Boundary : MapLineKind.Coast, outline.Value)),
            ],
            Sites = [.. package.Rows<Site>().Where(site => !site.IsNeighbour && site.Kind is SiteKind.AcuteHospital or SiteKind.CommunityHospital or SiteKind.MentalHealthUnit).OrderBy(site => site.Kind).Select(site =>
                new MapSite(site.Name.Replace(" Community Hospital", "", StringComparison.Ordinal), At(site.Latitude, site.Longitude),
                    site.Kind switch { SiteKind.AcuteHospital => SiteMark.Square, SiteKind.CommunityHospital => SiteMark.Circle, _ => SiteMark.Triangle }, SiteState.Open))],
            SiteKinds = [new(SiteMark.Square, "General hospital"), new(SiteMark.Circle, "Community hospital"), new(SiteMark.Triangle, "Mental health unit")],
            Places = [.. package.Rows<Place>().Where(place => place.Kind is "city" or "town" && place.Latitude is not null).OrderByDescending(place => place.People).Select(place => new MapPlace(place.Name, At(place.Latitude!.Value, place.Longitude!.Value)))],
        };
    }

    private static MapPoint At(decimal latitude, decimal longitude) => new((double)latitude, (double)longitude);
}
