using Chesil.Components.Charts;
using Chesil.Packages.Addresses;
using Chesil.Packages.Results;
using Chesil.Packages.Tables;

namespace Chesil.Components.Reviews;

/// <summary>Where journeys to a service change under an option, or how long they are where the service is new.</summary>
public sealed record OptionMap
{
    private const int Places = 14;

    private static readonly MapBand[] ChangeBands =
    [
        new("more than 10 minutes shorter", -10, MapShade.MuchBetter),
        new("2 to 10 minutes shorter", -2, MapShade.Better),
        new("about the same", 2, MapShade.Same),
        new("2 to 10 minutes longer", 10, MapShade.Worse),
        new("10 minutes longer or more", null, MapShade.MuchWorse),
    ];

    private static readonly MapBand[] MinuteBands =
    [
        new("less than 15 minutes", 15, MapShade.Lightest),
        new("15 to 30 minutes", 30, MapShade.Light),
        new("30 to 45 minutes", 45, MapShade.Middle),
        new("45 to 60 minutes", 60, MapShade.Dark),
        new("60 minutes or more", null, MapShade.Darkest),
    ];

    private OptionMap() { }

    public required Setting Setting { get; init; }

    /// <summary>The picture's data.</summary>
    public required SchematicMap Map { get; init; }

    /// <summary>The finding.</summary>
    public required ChartHeading Heading { get; init; }

    /// <summary>How many areas and people are in each band, and how many cannot be reached.</summary>
    public required IReadOnlyList<(string Band, int Areas, decimal People)> Bands { get; init; }

    /// <summary>The map of changes; of minutes where there is no today to compare with. Null where there are no journeys.</summary>
    public static OptionMap? Of(Setting setting, Option option, string service)
    {
        var review = setting.Review;
        var rows = review.Journeys(option.Code, service).ToList();
        if (rows.Count == 0 || TableShown.FindPublic(review, "area_journeys") is null) return null;

        var isChange = rows.Any(row => row.ChangeMinutes is not null) && review.Holder(option.Code, service) != review.Baseline;
        var bands = isChange ? ChangeBands : MinuteBands;
        var areas = rows.Select(row => AreaOf(review, row, isChange)).OfType<MapArea>().ToList();
        var name = Words.Service(review.ServiceName(service));
        var map = new SchematicMap(isChange ? $"Change in minutes to {name}" : $"Minutes to {name}", areas, bands)
        {
            Sites = SitesOf(review, option, service),
            SiteKinds = KindsOf(review, option, service),
            Places = [.. review.Package.Rows<Place>()
                .Where(place => place is { Latitude: not null, Longitude: not null } && place.Kind is not "village")
                .OrderByDescending(place => place.People ?? 0).Take(Places)
                .Select(place => new MapPlace(place.Name, new MapPoint((double)place.Latitude!, (double)place.Longitude!)))],
            Lines = review.Backdrop.Lines,
            Surfaces = review.Backdrop.Surfaces,
            Ground = review.Backdrop.Ground,
            IsEachAreaNamed = false,
        };
        return new OptionMap
        {
            Setting = setting,
            Map = map,
            Heading = new ChartHeading(setting.Id("map"), FindingOf(review, option, service, isChange)) { Level = Math.Min(setting.Level + 1, 6) },
            Bands = Count(areas, bands),
        };
    }

    private static MapArea? AreaOf(ReviewIndex review, AreaJourneyRow row, bool isChange)
    {
        if (review.FindArea(row.Area) is not { } area) return null;
        var status = review.FindAccess(row.Option, row.Service, "mean-minutes")?.Status ?? FigureStatus.Modelled;
        // One cell each for drawing: what opens is the row itself, on the page of the table or of the area.
        ResultCell Cell(decimal? value, string unit, int decimals) => new()
        {
            Address = Address.Of("table", "area_journeys"),
            Label = area.Name,
            Kind = CellKind.Calculated,
            Value = value,
            Text = value is null ? "cannot be reached" : null,
            Unit = unit,
            Decimals = decimals,
            Status = status,
        };
        return new MapArea(area.Name, new MapPoint((double)area.Latitude, (double)area.Longitude), Cell(row.People, "people", 0), Cell(isChange ? row.ChangeMinutes : row.Minutes, "minutes", 1));
    }

    private static List<MapSite> SitesOf(ReviewIndex review, Option option, string service)
    {
        var today = review.Today.SitesOf(service);
        var then = review.SitesWorkedOut(option.Code, service);
        return [.. review.Package.Rows<Site>()
            .Where(site => today.Contains(site.Code) || then.Contains(site.Code))
            .Select(site => (site, State: (today.Contains(site.Code), then.Contains(site.Code)) switch { (true, true) => SiteState.Open, (true, false) => SiteState.Closed, _ => SiteState.New }))
            .OrderBy(each => each.State == SiteState.Open).ThenBy(each => each.site.IsNeighbour).ThenBy(each => each.site.Kind).ThenBy(each => each.site.Name, StringComparer.Ordinal)
            .Select(each => new MapSite(Words.Site(each.site.Name), new MapPoint((double)each.site.Latitude, (double)each.site.Longitude), MarkOf(each.site.Kind), each.State))];
    }

    private static List<MapSiteKind> KindsOf(ReviewIndex review, Option option, string service)
    {
        var codes = review.Today.SitesOf(service).Concat(review.SitesWorkedOut(option.Code, service)).ToHashSet(StringComparer.Ordinal);
        return [.. review.Package.Rows<Site>().Where(site => codes.Contains(site.Code)).Select(site => site.Kind).Distinct().Order().DistinctBy(MarkOf).Select(kind => new MapSiteKind(MarkOf(kind), Words.Of(kind)))];
    }

    internal static SiteMark MarkOf(SiteKind kind) => kind switch
    {
        SiteKind.AcuteHospital => SiteMark.Square,
        SiteKind.CommunityHospital => SiteMark.Circle,
        _ => SiteMark.Triangle,
    };

    private static string FindingOf(ReviewIndex review, Option option, string service, bool isChange)
    {
        var name = Words.Service(review.ServiceName(service));
        if (!isChange) return $"Where people would be near to {name}, and where far";
        var longer = review.FindAccess(option.Code, service, "people-longer");
        var shorter = review.FindAccess(option.Code, service, "people-shorter");
        return longer?.Value is { } more && shorter?.Value is { } less
            ? $"{Printed.Number(more, 0)} people would travel longer than today to {name}; {(less == 0 ? "nobody" : Printed.Number(less, 0))} would have a shorter journey"
            : $"Where journeys to {name} would change";
    }

    private static List<(string Band, int Areas, decimal People)> Count(List<MapArea> areas, MapBand[] bands)
    {
        var list = bands.Select(band => (band.Words, Areas: 0, People: 0m)).Append((Words: "cannot be reached, or could not be", Areas: 0, People: 0m)).ToArray();
        foreach (var area in areas)
        {
            var i = area.Measure.Value is { } value ? Array.FindIndex(bands, band => band.Below is not { } below || value < below) : bands.Length;
            list[i] = (list[i].Words, list[i].Areas + 1, list[i].People + (area.People.Value ?? 0));
        }
        return [.. list.Where((row, i) => i < bands.Length || row.Areas > 0)];
    }
}
