using System.Globalization;
using Chesil.Components.Charts;
using Chesil.Packages.Addresses;
using Chesil.Packages.Results;
using Chesil.Packages.Tables;

namespace Chesil.Components.Reviews;

/// <summary>Journeys of groups of people.</summary>
/// <param name="Grouping">What the groups are.</param>
/// <param name="Bars">The groups.</param>
/// <param name="Heading">The finding.</param>
public sealed record ShownGroups(string Grouping, GroupBars Bars, ChartHeading Heading);

/// <summary>An area and its journey.</summary>
/// <param name="Area">The area.</param>
/// <param name="People">Its people.</param>
/// <param name="Today">Minutes today; null where the service is new.</param>
/// <param name="Minutes">Minutes under the option.</param>
/// <param name="Change">The difference.</param>
/// <param name="Site">Where people would go.</param>
public sealed record ShownArea(Area Area, ResultCell? People, ResultCell? Today, ResultCell? Minutes, ResultCell? Change, string Site);

/// <summary>Journeys to one service under one option, beside today's: the whole curve, who gains and who loses.</summary>
public sealed record ServiceJourneys
{
    private const int WorstAreas = 10;

    // Close together where most people are, wide apart in the tail.
    private static readonly int[] CurveMinutes = [0, 5, 10, 15, 20, 25, 30, 35, 40, 45, 50, 55, 60, 75, 90];

    private static readonly int[] TableMinutes = [10, 20, 30, 45, 60, 90];

    private static readonly (string Statistic, string Heading)[] Both =
    [
        ("mean-minutes", "Mean journey (minutes)"),
        ("median-minutes", "Half of people get there within (minutes)"),
        ("p90-minutes", "90 in 100 people get there within (minutes)"),
        ("p95-minutes", "95 in 100 people get there within (minutes)"),
        ("max-minutes", "Longest journey (minutes)"),
        ("people-beyond-30", "People more than 30 minutes away"),
        ("people-beyond-45", "People more than 45 minutes away"),
        ("people-beyond-60", "People more than 60 minutes away"),
        ("people-unreachable", "People who cannot get there"),
    ];

    private static readonly (string Statistic, string Heading)[] Changes =
    [
        ("people-longer", "People whose journey would be longer"),
        ("mean-extra-minutes", "How much longer for them, on average (minutes)"),
        ("people-extra-10", "People with more than 10 minutes more"),
        ("people-extra-15", "People with more than 15 minutes more"),
        ("people-extra-20", "People with more than 20 minutes more"),
        ("people-shorter", "People whose journey would be shorter"),
        ("mean-change-minutes", "Change for everyone, on average (minutes)"),
    ];

    private ServiceJourneys() { }

    public required Setting Setting { get; init; }

    public required Option Option { get; init; }

    public required string Service { get; init; }

    /// <summary>Whether there are journeys today to compare with.</summary>
    public required bool HasToday { get; init; }

    /// <summary>Statistics today and under the option.</summary>
    public required IReadOnlyList<(string Heading, ResultCell? Today, ResultCell? Option)> Statistics { get; init; }

    /// <summary>What changes for how many people.</summary>
    public required IReadOnlyList<(string Heading, ResultCell Cell)> Change { get; init; }

    /// <summary>The share of people by minutes; null where there is none.</summary>
    public required TravelCurve? Curve { get; init; }

    /// <summary>The table beside the curve: the minutes people ask about.</summary>
    public ChartTable? CurveTable => Curve is null ? null : (Curve with { Rows = [.. Curve.Rows.Where(row => TableMinutes.Contains(row.Minutes))] }).Table("Share of people who get there, by minutes");

    /// <summary>Journeys by group of people: deprivation, district, town or countryside, and the review's own groupings.</summary>
    public required IReadOnlyList<ShownGroups> Groups { get; init; }

    /// <summary>The areas whose journeys grow most.</summary>
    public required IReadOnlyList<ShownArea> Worst { get; init; }

    /// <summary>For how many people each site is the nearest.</summary>
    public required IReadOnlyList<(string Site, ResultCell? Today, ResultCell? Option)> Catchments { get; init; }

    /// <summary>Mean journeys by other ways of travelling.</summary>
    public required IReadOnlyList<(string Mode, string? Note, ResultCell? Today, ResultCell? Option, ResultCell? CannotReach)> Modes { get; init; }

    /// <summary>Mean journeys of other people.</summary>
    public required IReadOnlyList<(string Weighting, ResultCell? Today, ResultCell? Option)> Weightings { get; init; }

    /// <summary>The map; null where areas or journeys are absent.</summary>
    public required OptionMap? Map { get; init; }

    /// <summary>The journeys; null where the model has none for this option and service.</summary>
    public static ServiceJourneys? Of(Setting setting, Option option, string service)
    {
        var review = setting.Review;
        if (review.FindAccess(option.Code, service, "mean-minutes") is null) return null;

        var hasToday = review.Today.SitesOf(service).Count > 0 && review.FindAccess(review.Baseline, service, "mean-minutes") is not null;
        var isToday = review.Holder(option.Code, service) == review.Baseline;
        ResultCell? Today(string statistic) => hasToday ? review.FindAccess(review.Baseline, service, statistic) : null;
        return new ServiceJourneys
        {
            Setting = setting,
            Option = option,
            Service = service,
            HasToday = hasToday,
            Statistics = [.. Both.Select(each => (each.Heading, Today(each.Statistic), review.FindAccess(option.Code, service, each.Statistic))).Where(row => (row.Item2 ?? row.Item3) is not null)],
            Change = [.. Changes.Select(each => (each.Heading, Cell: review.FindAccess(option.Code, service, each.Statistic))).Where(each => each.Cell is not null).Select(each => (each.Heading, each.Cell!))],
            Curve = CurveOf(review, option, service, hasToday && !isToday),
            Groups = GroupsOf(setting, option, service, hasToday && !isToday),
            Worst = hasToday && !isToday ? WorstOf(review, option, service) : [],
            Catchments = CatchmentsOf(review, option, service, hasToday && !isToday),
            Modes = ModesOf(review, option, service, hasToday),
            Weightings = WeightingsOf(review, option, service, hasToday),
            Map = OptionMap.Of(setting, option, service),
        };
    }

    private string Name => Words.Service(Setting.Review.ServiceName(Service));

    /// <summary>The finding over the curve.</summary>
    public string CurveFinding
    {
        get
        {
            var row = Curve?.Rows.FirstOrDefault(row => row.Minutes == 30);
            if (row is null) return $"How many people get to {Name} in how many minutes";
            return row.Shares.Count == 1
                ? $"Within 30 minutes {Printed.WithUnit(row.Shares[0])} of people would get there"
                : $"Within 30 minutes: {Printed.WithUnit(row.Shares[0])} of people today, {Printed.WithUnit(row.Shares[1])} under {Words.Small(Words.Short(Option))}".Replace("under option", "under Option", StringComparison.Ordinal);
        }
    }

    private static TravelCurve? CurveOf(ReviewIndex review, Option option, string service, bool withToday)
    {
        var rows = review.Curve(option.Code, service).Where(IsShown).ToList();
        if (rows.Count < 2) return null;
        var today = withToday ? review.Curve(review.Baseline, service).ToDictionary(row => row.Minutes) : null;
        return new TravelCurve(
            withToday ? ["Today", Words.Short(option)] : [Words.Short(option)],
            [.. rows.Select(row => new TravelCurveRow(row.Minutes, today is null ? [CellOf(row)] : [CellOf(today[row.Minutes]), CellOf(row)]))]);

        bool IsShown(AccessCurveRow row) => CurveMinutes.Contains(row.Minutes);

        ResultCell CellOf(AccessCurveRow row) =>
            review.Cells.FindInRow("access_curve", "share_percent", row.Option, row.Service, row.Minutes.ToString(CultureInfo.InvariantCulture))!;
    }

    private static List<ShownGroups> GroupsOf(Setting setting, Option option, string service, bool withToday)
    {
        var review = setting.Review;
        var today = withToday ? review.Groups(review.Baseline, service).ToDictionary(row => (row.Grouping, row.Group)) : null;
        var groups = new List<ShownGroups>();
        foreach (var grouping in review.Groups(option.Code, service).GroupBy(row => row.Grouping, StringComparer.Ordinal).OrderBy(group => Rank(group.Key)).ThenBy(group => group.Key, StringComparer.Ordinal))
        {
            var bars = new GroupBars(
                Words.Grouping(grouping.Key),
                today is null ? [Words.Short(option)] : ["Today", Words.Short(option)],
                [.. grouping.Select(row => new GroupRow(
                    Words.Group(row.Grouping, row.Group),
                    today is null ? [Mean(row)] : [Mean(today[(row.Grouping, row.Group)]), Mean(row)]))]);
            var worst = grouping.Where(row => row.MeanChangeMinutes is not null).MaxBy(row => row.MeanChangeMinutes);
            var finding = today is null || worst?.MeanChangeMinutes is not > 0.05m
                ? $"Mean journey: {Words.Small(Words.Grouping(grouping.Key))}"
                : $"{Words.Grouping(grouping.Key)}: the largest rise is in {Words.GroupInSentence(worst.Grouping, worst.Group)}, {Printed.Number(worst.MeanChangeMinutes.Value, 1)} minutes on average";
            groups.Add(new ShownGroups(grouping.Key, bars, new ChartHeading(setting.Id("by-" + grouping.Key), finding) { Level = Math.Min(setting.Level + 2, 6) }));
        }
        return groups;

        ResultCell Mean(AccessGroupRow row) => Setting.Rounded(review.Graph.Get(Address.Parse(row.Address)), 1);

        static int Rank(string code) => code switch
        {
            "deprivation_decile" => 0,
            "district" => 1,
            "rural_urban" => 2,
            _ => 3,
        };
    }

    private static List<ShownArea> WorstOf(ReviewIndex review, Option option, string service) =>
        [.. review.Journeys(option.Code, service)
            .Where(row => row.ChangeMinutes > 0)
            .OrderByDescending(row => row.ChangeMinutes).ThenBy(row => row.Area, StringComparer.Ordinal)
            .Take(WorstAreas)
            .Select(row => AreaOf(review, row, service))
            .OfType<ShownArea>()];

    internal static ShownArea? AreaOf(ReviewIndex review, AreaJourneyRow row, string service) => review.FindArea(row.Area) is not { } area ? null : new ShownArea(
        area,
        review.Cells.FindInRow("area_journeys", "people", row.Option, service, row.Area),
        review.Cells.FindInRow("area_journeys", "minutes", review.Baseline, service, row.Area),
        review.Cells.FindInRow("area_journeys", "minutes", row.Option, service, row.Area),
        row.ChangeMinutes is null ? null : review.Cells.FindInRow("area_journeys", "change_minutes", row.Option, service, row.Area),
        row.Site is { } site ? review.SiteName(site) : "cannot be reached");

    private static List<(string Site, ResultCell? Today, ResultCell? Option)> CatchmentsOf(ReviewIndex review, Option option, string service, bool withToday)
    {
        var then = review.Catchments(option.Code, service).ToDictionary(row => row.Site, row => row.Address, StringComparer.Ordinal);
        var today = withToday ? review.Catchments(review.Baseline, service).ToDictionary(row => row.Site, row => row.Address, StringComparer.Ordinal) : [];
        return [.. then.Keys.Concat(today.Keys).Distinct(StringComparer.Ordinal)
            .Select(site => (Site: site, Today: CellAt(today, site), Option: CellAt(then, site)))
            .OrderByDescending(row => row.Option?.Value ?? 0).ThenByDescending(row => row.Today?.Value ?? 0)];

        ResultCell? CellAt(Dictionary<string, string> addresses, string site) => addresses.TryGetValue(site, out var address) ? review.Graph.Get(Address.Parse(address)) : null;
    }

    private static List<(string Mode, string? Note, ResultCell? Today, ResultCell? Option, ResultCell? CannotReach)> ModesOf(ReviewIndex review, Option option, string service, bool hasToday)
    {
        if (review.Weighting is not { } weighting) return [];
        var modes = review.Package.Rows<TravelMode>()
            .Select(mode => (mode.Name, mode.Note,
                hasToday ? review.FindAccess(review.Baseline, service, mode.Code, weighting.Code, "mean-minutes") : null,
                review.FindAccess(option.Code, service, mode.Code, weighting.Code, "mean-minutes"),
                review.FindAccess(option.Code, service, mode.Code, weighting.Code, "people-unreachable")))
            .Where(row => row.Item4 is not null)
            .ToList();
        return modes.Count > 1 ? modes : [];
    }

    private static List<(string Weighting, ResultCell? Today, ResultCell? Option)> WeightingsOf(ReviewIndex review, Option option, string service, bool hasToday)
    {
        if (review.Mode is not { } mode) return [];
        var weightings = review.Package.Rows<Weighting>()
            .Select(weighting => (weighting.Name,
                hasToday ? review.FindAccess(review.Baseline, service, mode, weighting.Code, "mean-minutes") : null,
                review.FindAccess(option.Code, service, mode, weighting.Code, "mean-minutes")))
            .Where(row => row.Item3 is not null)
            .ToList();
        return weightings.Count > 1 ? weightings : [];
    }
}
