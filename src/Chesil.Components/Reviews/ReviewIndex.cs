using System.Collections.Frozen;
using Chesil.Packages;
using Chesil.Packages.Addresses;
using Chesil.Packages.Arrangements;
using Chesil.Packages.Results;
using Chesil.Packages.Tables;

namespace Chesil.Components.Reviews;

/// <summary>A review with its results, laid out for looking things up. It never changes, so all pages share one.</summary>
public sealed class ReviewIndex
{
    private readonly FrozenDictionary<string, string> _serviceNames;
    private readonly FrozenDictionary<string, Site> _sites;
    private readonly FrozenDictionary<string, Option> _options;
    private readonly FrozenDictionary<string, Source> _sources;
    private readonly FrozenDictionary<string, Area> _areas;
    private readonly FrozenDictionary<string, Criterion> _criteria;
    private readonly OptionArrangements _arrangements;
    private readonly OptionsOfRun _run;
    private readonly Lazy<ILookup<(string Option, string Service), AreaJourneyRow>> _journeys;
    private readonly Lazy<ILookup<(string Option, string Service), AccessGroupRow>> _groups;
    private readonly Lazy<ILookup<(string Option, string Service), AccessCurveRow>> _curves;
    private readonly Lazy<ILookup<(string Option, string Service), CatchmentRow>> _catchments;
    private readonly Lazy<ILookup<(string Option, string Service), DemandRow>> _demand;
    private readonly Lazy<ILookup<Address, Address>> _usedBy;
    private readonly Lazy<MapBackdrop> _backdrop;

    /// <param name="appraised">
    /// The review and its results. The results may be of an earlier run: options that came since have none, and what is
    /// about options that are no longer listed is left out here, once for all pages.
    /// </param>
    public ReviewIndex(AppraisedReview appraised)
    {
        appraised = ListedOptions.Of(appraised);
        Appraised = appraised;
        Package = PublicTables.Of(appraised.Package);
        var package = Package;
        _serviceNames = package.Rows<Service>().ToFrozenDictionary(service => service.Code, service => service.Name, StringComparer.Ordinal);
        _sites = package.Rows<Site>().ToFrozenDictionary(site => site.Code, StringComparer.Ordinal);
        _options = package.Rows<Option>().ToFrozenDictionary(option => option.Code, StringComparer.Ordinal);
        _sources = package.Rows<Source>().ToFrozenDictionary(source => source.Code, StringComparer.Ordinal);
        _areas = package.Rows<Area>().ToFrozenDictionary(area => area.Code, StringComparer.Ordinal);
        _criteria = package.Rows<Criterion>().ToFrozenDictionary(criterion => criterion.Code, StringComparer.Ordinal);
        _arrangements = new OptionArrangements(package);
        _run = new OptionsOfRun(appraised.Results.Graph);
        _journeys = new(() => appraised.Rows<AreaJourneyRow>().ToLookup(row => (row.Option, row.Service)));
        _groups = new(() => appraised.Rows<AccessGroupRow>().ToLookup(row => (row.Option, row.Service)));
        _curves = new(() => appraised.Rows<AccessCurveRow>().ToLookup(row => (row.Option, row.Service)));
        _catchments = new(() => appraised.Rows<CatchmentRow>().ToLookup(row => (row.Option, row.Service)));
        _demand = new(() => appraised.Rows<DemandRow>().ToLookup(row => (row.Option, row.Service)));
        _usedBy = new(() => Graph.Cells.SelectMany(cell => cell.Parts.Distinct().Select(part => (Part: part, cell.Address))).ToLookup(pair => pair.Part, pair => pair.Address));
        _backdrop = new(() => new MapBackdrop(package));

        Families = OptionFamily.List(package);
        Mode = package.Review.HeadlineMode ?? (package.Rows<TravelMode>() is [var first, ..] ? first.Code : null);
        var weightings = appraised.Rows<AccessRow>().Where(row => row.Mode == Mode).Select(row => row.Weighting).ToHashSet(StringComparer.Ordinal);
        Weighting = package.Rows<Weighting>().FirstOrDefault(each => each.Code == package.Review.HeadlineWeighting && weightings.Contains(each.Code))
            ?? package.Rows<Weighting>().FirstOrDefault(each => weightings.Contains(each.Code));
        Cells = new ReviewCells(this);
    }

    /// <summary>The review and its results.</summary>
    public AppraisedReview Appraised { get; }

    /// <summary>The tables that went in and that everyone may see; restricted ones are left out here, once for all pages.</summary>
    public ReviewPackage Package { get; }

    /// <summary>The review itself.</summary>
    public Review Review => Package.Review;

    /// <summary>Whether a report can be opened beside the pages.</summary>
    public bool HasReport { get; init; } = true;

    /// <summary>Every value the model addressed.</summary>
    public ResultGraph Graph => Appraised.Results.Graph;

    /// <summary>Every value a page can open: the model's, and those a page works out from them or reads from a row.</summary>
    public ReviewCells Cells { get; }

    /// <summary>What lies under every map.</summary>
    public MapBackdrop Backdrop => _backdrop.Value;

    /// <summary>Options that were changed after the results were worked out, with the day: their pages say so. The host knows.</summary>
    public IReadOnlyDictionary<string, DateOnly> ChangedSince { get; init; } = FrozenDictionary<string, DateOnly>.Empty;

    /// <summary>What today is called in addresses.</summary>
    public string Baseline => _run.Baseline ?? _arrangements.Baseline;

    /// <summary>The option that is business as usual; null where today has no row among the options.</summary>
    public Option? BaselineOption => _arrangements.BaselineOption;

    /// <summary>The questions the options answer.</summary>
    public IReadOnlyList<OptionFamily> Families { get; }

    /// <summary>The way of travelling that headlines use; null where there is none.</summary>
    public string? Mode { get; }

    /// <summary>Whose journeys headlines count; null where there are none.</summary>
    public Weighting? Weighting { get; }

    public string ModeName => Package.Rows<TravelMode>().FirstOrDefault(mode => mode.Code == Mode)?.Name ?? Mode ?? "";

    public string ServiceName(string code) => _serviceNames.GetValueOrDefault(code, code);

    public string SiteName(string code) => code == InPlaceOfSite.None ? "no site within reach" : _sites.TryGetValue(code, out var site) ? site.Name : code;

    public string OptionName(string code) => _options.TryGetValue(code, out var option) ? option.Name : "Today";

    public Option? FindOption(string code) => _options.GetValueOrDefault(code);

    public Site? FindSite(string code) => _sites.GetValueOrDefault(code);

    public Area? FindArea(string code) => _areas.GetValueOrDefault(code);

    public Source? FindSource(string code) => _sources.GetValueOrDefault(code);

    public string CriterionName(string code) => _criteria.TryGetValue(code, out var criterion) ? criterion.Name : code;

    /// <summary>Where services are under an option; today's for anything that is no option.</summary>
    public Arrangement ArrangementOf(string option) => _arrangements[option];

    /// <summary>Today's arrangement.</summary>
    public Arrangement Today => _arrangements.Today;

    /// <summary>
    /// Whether the results have anything of an option, or nothing of any. What came after the run has not been worked out;
    /// today needs no working out.
    /// </summary>
    public bool IsWorkedOut(Option option) =>
        _run.Knows(option.Code) || option == BaselineOption || (!_run.HasAny && Package.Rows<OptionChange>().All(change => change.Option != option.Code));

    /// <summary>The day on which an option was changed after its numbers were worked out; null where they are of the option as it is.</summary>
    public DateOnly? FindChangedSince(Option option) => IsWorkedOut(option) && ChangedSince.TryGetValue(option.Code, out var day) ? day : null;

    /// <summary>The services that results have numbers of an option's own for, in the order of the services table: those it placed elsewhere than today.</summary>
    public IReadOnlyList<string> ServicesChangedBy(string option) =>
        [.. Package.Rows<Service>().Select(service => service.Code).Where(service => Holder(option, service) != Baseline)];

    /// <summary>The option whose numbers for a service are this option's: itself where it placed the service elsewhere, otherwise today.</summary>
    public string Holder(string option, string service) =>
        option != Baseline && IsChangesShown && _run.HasWorked(option, service) ? option : Baseline;

    /// <summary>The sites that gave a service under an option when its numbers were worked out; the sites that would now, where nothing was.</summary>
    public IReadOnlyCollection<string> SitesWorkedOut(string option, string service)
    {
        var now = ArrangementOf(option).SitesOf(service);
        if (!_run.Knows(option) || Graph.Find(OptionArrangements.AddressOf(Holder(option, service), service)) is not { Text: { } names } || names == Joined(now.Select(SiteName))) return now;
        return [.. _sites.Values.Where(site => $", {names}, ".Contains($", {site.Name}, ", StringComparison.Ordinal)).Select(site => site.Code).Order(StringComparer.Ordinal)];
    }

    /// <summary>A headline statistic of journeys to a service; null where there is none.</summary>
    public ResultCell? FindAccess(string option, string service, string statistic) =>
        Mode is { } mode && Weighting is { } weighting ? FindAccess(option, service, mode, weighting.Code, statistic) : null;

    /// <summary>A statistic of journeys to a service; null where there is none.</summary>
    public ResultCell? FindAccess(string option, string service, string mode, string weighting, string statistic) =>
        Find("access", Holder(option, service), service, mode, weighting, statistic);

    /// <summary>The value at an address of the model, or null.</summary>
    public ResultCell? Find(params ReadOnlySpan<string> segments)
    {
        foreach (var segment in segments)
        {
            if (!Address.IsSegment(segment)) return null;
        }
        return Graph.Find(Address.Of(segments));
    }

    public IEnumerable<AreaJourneyRow> Journeys(string option, string service) => _journeys.Value[(Holder(option, service), service)];

    public IEnumerable<AccessGroupRow> Groups(string option, string service) => _groups.Value[(Holder(option, service), service)];

    public IEnumerable<AccessCurveRow> Curve(string option, string service) => _curves.Value[(Holder(option, service), service)];

    public IEnumerable<CatchmentRow> Catchments(string option, string service) => _catchments.Value[(Holder(option, service), service)];

    public IEnumerable<DemandRow> Demand(string option, string service) => _demand.Value[(Holder(option, service), service)];

    /// <summary>The addresses of the values that name this one among their parts.</summary>
    public IEnumerable<Address> UsedBy(Address address) => _usedBy.Value[address];

    // What only some people may see is not read off the results either.
    private bool IsChangesShown => Appraised.Package.Find<OptionChange>() is null || Package.Find<OptionChange>() is not null;

    private static string Joined(IEnumerable<string> names) => string.Join(", ", names);
}
