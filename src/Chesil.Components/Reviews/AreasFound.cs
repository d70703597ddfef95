using Chesil.Packages.Addresses;
using Chesil.Packages.Results;
using Chesil.Packages.Tables;

namespace Chesil.Components.Reviews;

/// <summary>Areas that answer to a name.</summary>
public sealed record AreasFound
{
    private const int Most = 60;
    private const int Nearest = 3;

    private AreasFound() { }

    public required Setting Setting { get; init; }

    /// <summary>What was asked for; empty before anything was.</summary>
    public required string Name { get; init; }

    /// <summary>The areas found, or the first of them.</summary>
    public required IReadOnlyList<Area> Areas { get; init; }

    /// <summary>How many were found.</summary>
    public required int Count { get; init; }

    /// <summary>Whether the areas are those nearest to a place of that name, which is no area itself.</summary>
    public required bool IsNearPlace { get; init; }

    /// <summary>Names to choose from: districts, with how many areas each has.</summary>
    public required IReadOnlyList<(string Name, int Areas)> Districts { get; init; }

    /// <summary>The areas of a name, a part of a name, a code, a district or a place near them; null where the review has no areas with journeys.</summary>
    public static AreasFound? Of(Setting setting, string? name)
    {
        var review = setting.Review;
        var areas = review.Package.Rows<Area>();
        if (areas.Count == 0 || review.Appraised.Rows<AreaJourneyRow>().Count == 0) return null;

        var asked = (name ?? "").Trim();
        if (asked.Length > 100) asked = asked[..100];
        var found = asked.Length == 0 ? [] : areas.Where(area => Matches(area, asked)).OrderBy(area => !area.Name.StartsWith(asked, StringComparison.OrdinalIgnoreCase)).ThenBy(area => area.Name, NaturalOrder.Instance).ThenBy(area => area.Code, StringComparer.Ordinal).ToList();
        var isNear = false;
        if (found.Count == 0 && asked.Length > 0 && review.Package.Rows<Place>().FirstOrDefault(place => place.Latitude is not null && place.Longitude is not null && place.Name.Contains(asked, StringComparison.OrdinalIgnoreCase)) is { } near)
        {
            isNear = true;
            found = [.. areas.OrderBy(area => Squared(area, near)).ThenBy(area => area.Code, StringComparer.Ordinal).Take(Nearest)];
        }
        return new AreasFound
        {
            Setting = setting,
            Name = asked,
            Areas = [.. found.Take(Most)],
            Count = found.Count,
            IsNearPlace = isNear,
            Districts = [.. areas.Where(area => area.District is not null).GroupBy(area => area.District!, StringComparer.Ordinal).OrderBy(group => group.Key, StringComparer.Ordinal).Select(group => (group.Key, group.Count()))],
        };
    }

    private static bool Matches(Area area, string asked) =>
        area.Name.Contains(asked, StringComparison.OrdinalIgnoreCase)
        || area.Code.Equals(asked, StringComparison.OrdinalIgnoreCase)
        || (area.District?.Equals(asked, StringComparison.OrdinalIgnoreCase) ?? false);

    // Near enough to choose among neighbours: a degree east is about two thirds of a degree north at these latitudes.
    private static decimal Squared(Area area, Place place)
    {
        var north = area.Latitude - place.Latitude!.Value;
        var east = (area.Longitude - place.Longitude!.Value) * 0.65m;
        return north * north + east * east;
    }
}

/// <summary>The journey from an area to one service under one option.</summary>
/// <param name="Minutes">The minutes; null where the option leaves the journey as it is today.</param>
/// <param name="Change">The difference from today.</param>
/// <param name="Site">Where people would go.</param>
/// <param name="IsSame">Whether the option leaves the service where it is.</param>
public sealed record ShownJourney(ResultCell? Minutes, ResultCell? Change, string Site, bool IsSame);

/// <summary>What the review means for the people of an area: for each service that may move, today and under each option.</summary>
public sealed record OneArea
{
    private OneArea() { }

    public required Setting Setting { get; init; }

    public required Area Area { get; init; }

    /// <summary>How many people are counted here.</summary>
    public required ResultCell? People { get; init; }

    /// <summary>For each question: the options, and the journeys to each service that some option changes.</summary>
    public required IReadOnlyList<(OptionFamily Family, IReadOnlyList<(string Code, string Name)> Options, IReadOnlyList<(string Service, IReadOnlyList<ShownJourney> Journeys)> Services)> Families { get; init; }

    /// <summary>Services that no option moves, with today's journey.</summary>
    public required IReadOnlyList<(string Service, ShownJourney Journey)> Unchanged { get; init; }

    /// <summary>An area; null where there is none of that code.</summary>
    public static OneArea? Of(Setting setting, string code)
    {
        var review = setting.Review;
        if (review.FindArea(code) is not { } area) return null;
        var journeys = review.Appraised.Rows<AreaJourneyRow>().Where(row => row.Area == code).ToDictionary(row => (row.Option, row.Service));
        var families = review.Families
            .Select(family =>
            {
                var options = new List<(string Code, string Name)> { (review.Baseline, "Today") };
                options.AddRange(family.Options.Where(option => option.Code != review.Baseline && review.ServicesChangedBy(option.Code).Count > 0).Select(option => (option.Code, Words.Short(option))));
                var services = JourneysCompared.ChangedBy(review, family).Select(service => (service, (IReadOnlyList<ShownJourney>)[.. options.Select(option => JourneyOf(review, journeys, option.Code, service, code))])).ToList();
                return (family, (IReadOnlyList<(string, string)>)options, (IReadOnlyList<(string, IReadOnlyList<ShownJourney>)>)services);
            })
            .Where(each => each.Item3.Count > 0)
            .ToList();
        var changed = families.SelectMany(family => family.Item3.Select(each => each.Item1)).ToHashSet(StringComparer.Ordinal);
        return new OneArea
        {
            Setting = setting,
            Area = area,
            People = review.Appraised.Rows<AreaJourneyRow>() is [var first, ..] ? review.Cells.FindInRow("area_journeys", "people", first.Option, first.Service, code) : null,
            Families = families,
            Unchanged = [.. review.Package.Rows<Service>().Select(service => service.Code)
                .Where(service => !changed.Contains(service) && journeys.ContainsKey((review.Baseline, service)))
                .Select(service => (service, JourneyOf(review, journeys, review.Baseline, service, code)))],
        };
    }

    private static ShownJourney JourneyOf(ReviewIndex review, Dictionary<(string Option, string Service), AreaJourneyRow> journeys, string option, string service, string area)
    {
        var isSame = option != review.Baseline && review.Holder(option, service) == review.Baseline;
        var sites = review.SitesWorkedOut(option, service);
        if (!journeys.TryGetValue((review.Holder(option, service), service), out var row)) return new ShownJourney(null, null, sites.Count == 0 ? "not given anywhere" : "not known", isSame);
        return new ShownJourney(
            row.Minutes is null ? null : review.Cells.FindInRow("area_journeys", "minutes", row.Option, service, area),
            row.ChangeMinutes is null || row.Option == review.Baseline ? null : review.Cells.FindInRow("area_journeys", "change_minutes", row.Option, service, area),
            row.Site is { } site ? Words.Site(review.SiteName(site)) : "cannot be reached",
            isSame);
    }
}
