using Chesil.Packages.Addresses;
using Chesil.Packages.Results;
using Chesil.Packages.Tables;

namespace Chesil.Components.Reviews;

/// <summary>Beds of a service at a site under one option.</summary>
/// <param name="Service">The service.</param>
/// <param name="Site">The site.</param>
/// <param name="StaffedToday">Beds staffed today.</param>
/// <param name="Added">Beds the option adds; fewer where negative, null where it changes none.</param>
/// <param name="NeededToday">Beds needed if nothing changes.</param>
/// <param name="Needed">Beds needed under the option.</param>
public sealed record ShownBeds(string Service, string Site, ResultCell? StaffedToday, ResultCell? Added, ResultCell? NeededToday, ResultCell? Needed);

/// <summary>One option: what would change, for whom, and how it did.</summary>
public sealed record OneOption
{
    private const int LargestFlows = 15;

    private OneOption() { }

    public required Setting Setting { get; init; }

    public required Option Option { get; init; }

    /// <summary>The questions it answers.</summary>
    public required IReadOnlyList<OptionFamily> Families { get; init; }

    /// <summary>The changes it makes to today, in order, with their reasons. The value is null where the results do not have the change as it is now.</summary>
    public required IReadOnlyList<(OptionChange Change, ResultCell? Cell)> Changes { get; init; }

    /// <summary>Whether the results have anything of it; a page without numbers says that it has not been worked out.</summary>
    public bool IsWorkedOut => Setting.Review.IsWorkedOut(Option);

    /// <summary>What a reader must know of its numbers before reading them, in a sentence; null for nothing.</summary>
    public string? Notice => OptionNotices.Of(Setting.Review, Option);

    /// <summary>The roles of sites, today's beside them; null where none are given.</summary>
    public required RolesCompared? Roles { get; init; }

    /// <summary>The services whose journeys can be shown.</summary>
    public required IReadOnlyList<string> Services { get; init; }

    /// <summary>The journeys to the chosen service; null where there are none.</summary>
    public required ServiceJourneys? Journeys { get; init; }

    /// <summary>Beds by service and site, with today's; places where as many are needed as without the option, and none added, are left out.</summary>
    public required IReadOnlyList<ShownBeds> Beds { get; init; }

    /// <summary>The year the beds are needed in.</summary>
    public required int? Year { get; init; }

    /// <summary>Activity that goes elsewhere than today, the largest first.</summary>
    public required IReadOnlyList<(FlowRow Flow, ResultCell? Cell)> Flows { get; init; }

    /// <summary>How many flows there are in all.</summary>
    public required int FlowCount { get; init; }

    /// <summary>Services it would give without another that they need.</summary>
    public required IReadOnlyList<ResultCell> BrokenLinks { get; init; }

    /// <summary>Breaks of co-dependencies that are there today as well.</summary>
    public required int BrokenToday { get; init; }

    /// <summary>Lines of cost, by kind, with the sum of each kind.</summary>
    public required IReadOnlyList<(CostKind Kind, ResultCell Sum, IReadOnlyList<ResultCell> Lines)> Costs { get; init; }

    /// <summary>How it did at the hurdles; null where it was not put to any.</summary>
    public required SiftShown? Sift { get; init; }

    /// <summary>Its scores; null where it has none.</summary>
    public required ScoresShown? Scores { get; init; }

    /// <summary>Shows an option.</summary>
    /// <param name="setting">Where it is shown.</param>
    /// <param name="option">The option.</param>
    /// <param name="service">The service whose journeys are shown; null for the one that matters most.</param>
    public static OneOption Of(Setting setting, Option option, string? service = null)
    {
        var review = setting.Review;
        var services = review.ServicesChangedBy(option.Code).Where(each => review.FindAccess(option.Code, each, "mean-minutes") is not null).ToList();
        if (services.Count == 0 && option.Code == review.Baseline) services = [.. review.Package.Rows<Service>().Select(each => each.Code).Where(each => review.FindAccess(option.Code, each, "mean-minutes") is not null)];
        if (service is null || !services.Contains(service)) service = services.Count == 0 ? null : JourneysCompared.Lead(review, services, [option.Code]);
        var flows = review.Appraised.Rows<FlowRow>().Where(flow => flow.Option == option.Code).ToList();
        var families = review.Families.Where(family => family.Options.Contains(option)).ToList();
        return new OneOption
        {
            Setting = setting,
            Option = option,
            Families = families,
            Changes = [.. review.Package.Rows<OptionChange>().Where(change => change.Option == option.Code)
                .Select(change => (change, CellOf(review, change)))],
            Roles = RolesOf(setting, option),
            Services = services,
            Journeys = service is null ? null : ServiceJourneys.Of(setting, option, service),
            Beds = BedsOf(review, option),
            Year = review.Appraised.Rows<DemandRow>() is { Count: > 0 } rows ? rows.Max(row => row.Year) : null,
            Flows = [.. flows.OrderByDescending(flow => flow.Spells).ThenBy(flow => flow.Service, StringComparer.Ordinal).ThenBy(flow => flow.FromSite, StringComparer.Ordinal).Take(LargestFlows)
                .Select(flow => (flow, review.Cells.FindInRow("flows", "spells", flow.Option, flow.Service, flow.FromSite, flow.ToSite, flow.Year.ToString(System.Globalization.CultureInfo.InvariantCulture))))],
            FlowCount = flows.Count,
            BrokenLinks = [.. BrokenBy(review, option.Code).Select(row => review.Graph.Get(Address.Parse(row.Address)))],
            BrokenToday = BrokenBy(review, review.Baseline).Count(),
            Costs = CostsOf(review, option),
            Sift = families.Count > 0 ? SiftShown.Of(setting, families[0] with { Options = [option] }) : null,
            Scores = ScoresShown.Of(setting, option),
        };
    }

    private static ResultCell? CellOf(ReviewIndex review, OptionChange change) =>
        review.Find("change", change.Option, change.Step.ToString(System.Globalization.CultureInfo.InvariantCulture)) is { } cell && cell.Text == Words.Of(review, change) ? cell : null;

    private static IEnumerable<BrokenLinkRow> BrokenBy(ReviewIndex review, string option) => review.Appraised.Rows<BrokenLinkRow>().Where(row => row.Option == option);

    private static RolesCompared? RolesOf(Setting setting, Option option) =>
        RolesCompared.Of(setting, setting.Review.BaselineOption is { } today && today != option ? [today, option] : [option]);

    private static List<ShownBeds> BedsOf(ReviewIndex review, Option option)
    {
        var rows = new List<ShownBeds>();
        foreach (var service in review.Package.Rows<Service>().Select(service => service.Code))
        {
            var isMoved = option.Code == review.Baseline || review.Holder(option.Code, service) == option.Code;
            var sites = review.Today.SitesOf(service).Concat(review.SitesWorkedOut(option.Code, service)).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal);
            foreach (var site in sites)
            {
                var staffed = review.Find("beds-today", service, site);
                var neededToday = review.Find("beds", review.Baseline, service, site);
                var needed = review.Find("beds", review.Holder(option.Code, service), service, site);
                var added = review.Find("beds-added", option.Code, service, site);
                var isSame = !isMoved || (neededToday is not null && needed is not null && Printed.Value(Setting.Rounded(neededToday, 0)) == Printed.Value(Setting.Rounded(needed, 0)));
                if (added is not null || ((staffed ?? neededToday ?? needed) is not null && (!isSame || option.Code == review.Baseline))) rows.Add(new ShownBeds(service, site, staffed, added, neededToday, needed));
            }
        }
        return rows;
    }

    private static List<(CostKind, ResultCell, IReadOnlyList<ResultCell>)> CostsOf(ReviewIndex review, Option option)
    {
        var costs = new List<(CostKind, ResultCell, IReadOnlyList<ResultCell>)>();
        foreach (var (kind, word) in (ReadOnlySpan<(CostKind, string)>)[(CostKind.Capital, "capital"), (CostKind.Recurrent, "recurrent"), (CostKind.Transition, "transition")])
        {
            if (review.Find("cost", option.Code, word) is { } sum) costs.Add((kind, sum, [.. sum.Parts.Select(part => review.Cells.Find(part)?.Cell).OfType<ResultCell>()]));
        }
        return costs;
    }
}
