using Chesil.Components.Charts;
using Chesil.Packages.Addresses;
using Chesil.Packages.Tables;

namespace Chesil.Components.Reviews;

/// <summary>What happened, and what is planned.</summary>
public sealed record TimelineShown
{
    private const string PlannedMark = "(planned)";

    private TimelineShown() { }

    public required Setting Setting { get; init; }

    /// <summary>The events, the earliest first.</summary>
    public required IReadOnlyList<TimelineEvent> Events { get; init; }

    /// <summary>All events; null where there are none.</summary>
    public static TimelineShown? Of(Setting setting) => Of(setting, int.MaxValue);

    /// <summary>The last events; null where there are none.</summary>
    public static TimelineShown? Of(Setting setting, int last)
    {
        var events = setting.Review.Package.Rows<TimelineEvent>().OrderBy(each => each.StartsOn).ThenBy(each => each.Code, StringComparer.Ordinal).ToList();
        return events.Count == 0 ? null : new TimelineShown { Setting = setting, Events = [.. events.TakeLast(last)] };
    }

    /// <summary>The events as they are drawn.</summary>
    public Timeline Chart => new([.. Events.Select(each => new TimelineEntry(each.StartsOn, each.Precision, each.Kind, each.Title.Replace(PlannedMark, "", StringComparison.Ordinal).TrimEnd())
    {
        EndsOn = each.EndsOn,
        Detail = each.Detail,
        Href = Setting.Links.Source(each.Source),
        IsPlanned = each.Title.Contains(PlannedMark, StringComparison.Ordinal),
    })]);
}

/// <summary>What was proposed and what was decided.</summary>
public sealed record DecisionsShown
{
    private DecisionsShown() { }

    public required Setting Setting { get; init; }

    /// <summary>The decisions, the latest day first, on a day as the table has them.</summary>
    public required IReadOnlyList<Decision> Decisions { get; init; }

    /// <summary>The decisions; null where there are none.</summary>
    public static DecisionsShown? Of(Setting setting)
    {
        var decisions = setting.Review.Package.Rows<Decision>().OrderByDescending(decision => decision.DecidedOn).ThenBy(decision => decision.Code, StringComparer.Ordinal).ToList();
        return decisions.Count == 0 ? null : new DecisionsShown { Setting = setting, Decisions = decisions };
    }
}

/// <summary>Where care is given, and what each place would be called under each option.</summary>
public sealed record SitesShown
{
    private SitesShown() { }

    public required Setting Setting { get; init; }

    /// <summary>The sites by kind; GP practices last.</summary>
    public required IReadOnlyList<(SiteKind Kind, IReadOnlyList<Site> Sites)> Kinds { get; init; }

    /// <summary>A map of all but GP practices; null where there are no sites.</summary>
    public required SchematicMap Map { get; init; }

    /// <summary>Roles under each family of options.</summary>
    public required IReadOnlyList<(OptionFamily Family, RolesCompared Roles)> Roles { get; init; }

    /// <summary>The sites; null where there are none.</summary>
    public static SitesShown? Of(Setting setting)
    {
        var review = setting.Review;
        var sites = review.Package.Rows<Site>();
        if (sites.Count == 0) return null;
        var drawn = sites.Where(site => site.Kind != SiteKind.GpPractice).OrderBy(site => site.IsNeighbour).ThenBy(site => site.Kind).ToList();
        return new SitesShown
        {
            Setting = setting,
            Kinds = [.. sites.GroupBy(site => site.Kind).OrderBy(group => group.Key).Select(group => (group.Key, (IReadOnlyList<Site>)[.. group.OrderBy(site => site.IsNeighbour).ThenBy(site => site.Name, StringComparer.Ordinal)]))],
            Map = new SchematicMap("where care is given", [], [])
            {
                Sites = [.. drawn.Select(site => new MapSite(Words.Site(site.Name), new MapPoint((double)site.Latitude, (double)site.Longitude), OptionMap.MarkOf(site.Kind), SiteState.Open))],
                SiteKinds = [.. drawn.Select(site => site.Kind).Distinct().Order().DistinctBy(OptionMap.MarkOf).Select(kind => new MapSiteKind(OptionMap.MarkOf(kind), Words.Of(kind)))],
                Lines = review.Backdrop.Lines,
                Surfaces = review.Backdrop.Surfaces,
                Ground = review.Backdrop.Ground,
            },
            Roles = [.. review.Families.Select(family => (family, Roles: RolesCompared.Of(setting, family))).Where(each => each.Roles is not null).Select(each => (each.family, each.Roles!))],
        };
    }

    /// <summary>The services a site gives today.</summary>
    public IEnumerable<string> ServicesAt(Site site) => Setting.Review.Today.ServicesAt(site.Code).Select(Setting.Review.ServiceName);
}

/// <summary>The documents and data sets the review rests on.</summary>
public sealed record SourcesShown
{
    private SourcesShown() { }

    public required Setting Setting { get; init; }

    /// <summary>The sources, by title.</summary>
    public required IReadOnlyList<Source> Sources { get; init; }

    /// <summary>The sources; null where there are none.</summary>
    public static SourcesShown? Of(Setting setting)
    {
        var sources = setting.Review.Package.Rows<Source>().OrderBy(source => source.Title, StringComparer.Ordinal).ToList();
        return sources.Count == 0 ? null : new SourcesShown { Setting = setting, Sources = sources };
    }

    /// <summary>How many sources have each status.</summary>
    public IEnumerable<(FigureStatus Status, int Count)> Statuses => Sources.GroupBy(source => source.Status).OrderBy(group => group.Key).Select(group => (group.Key, group.Count()));
}
