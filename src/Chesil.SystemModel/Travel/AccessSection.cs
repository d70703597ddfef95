using Chesil.Numerics;
using Chesil.Packages;
using Chesil.Packages.Addresses;
using Chesil.Packages.Arrangements;
using Chesil.Packages.Results;
using Chesil.Packages.Tables;
using Chesil.SystemModel.Cells;
using Chesil.TravelTimes;

namespace Chesil.SystemModel.Travel;

/// <summary>
/// Journeys: for today and every option that changes a service, how long it takes whom to reach it. The headline way of
/// travelling and the headline weighting are worked out in full; the others in their main statistics.
/// </summary>
internal sealed class AccessSection(ReviewPackage package, OptionArrangements arrangements, TravelTables travel, CellBook book)
{
    private const int CurveMinutes = 120;

    private readonly IReadOnlyList<AreaWeights> _weightings = AreaWeights.List(package);
    private readonly IReadOnlyList<AreaGrouping> _groupings = AreaGrouping.List(package);
    private readonly Dictionary<string, string> _serviceNames = package.Rows<Service>().ToDictionary(service => service.Code, service => service.Name, StringComparer.Ordinal);
    private readonly Dictionary<string, string> _siteNames = package.Rows<Site>().ToDictionary(site => site.Code, site => site.Name, StringComparer.Ordinal);
    private readonly double[] _ranks = [.. package.Rows<Area>().Select(area => area.DeprivationRank is { } rank ? (double)rank : double.NaN)];
    private readonly Dictionary<(string Option, string Service, string Mode), ServiceAccess> _access = [];

    public List<AccessRow> Rows { get; } = [];
    public List<AccessGroupRow> GroupRows { get; } = [];
    public List<AreaJourneyRow> Journeys { get; } = [];
    public List<AccessCurveRow> Curve { get; } = [];
    public List<CatchmentRow> Catchments { get; } = [];
    public List<UnreachedAreaRow> Unreached { get; } = [];

    /// <summary>The way of travelling that headlines use: the one the review names, otherwise the first.</summary>
    public string? HeadlineMode { get; } = package.Review.HeadlineMode ?? travel.Modes.FirstOrDefault();

    public AreaWeights? Headline { get; private set; }

    public static Address AddressOf(string option, string service, string mode, string weighting, string statistic) => Address.Of("access", option, service, mode, weighting, statistic);

    public void Run(CancellationToken cancellation)
    {
        Headline = AreaWeights.Headline(package, _weightings);
        foreach (var weights in _weightings) weights.Add(book);
        if (Headline is null || HeadlineMode is null) return;

        foreach (var (option, service) in arrangements.Worked())
        {
            cancellation.ThrowIfCancellationRequested();
            foreach (var mode in travel.Modes)
            {
                foreach (var weights in _weightings.Where(weights => mode == HeadlineMode || weights == Headline)) Add(option, service, mode, weights);
            }
            AddDetail(option, service);
        }
        AddUnreached();
    }

    /// <summary>Journeys to the nearest site with a service, over the table of a way of travelling.</summary>
    public ServiceAccess Access(string option, string service, string mode)
    {
        if (!_access.TryGetValue((option, service, mode), out var access)) _access[(option, service, mode)] = access = ServiceAccess.ToNearest(travel[mode], arrangements[option].SitesOf(service));
        return access;
    }

    private void Add(string option, string service, string mode, AreaWeights weights)
    {
        var access = Access(option, service, mode);
        var thresholds = Thresholds(service);
        var cells = CellsOf(option, service, mode, weights);
        cells.Summary(Ranged<AccessSummary>.Of(weights, people => AccessStatistics.Summarise(access, people, thresholds)));
        if (option != arrangements.Baseline && arrangements[arrangements.Baseline].SitesOf(service).Count > 0)
        {
            var today = Access(arrangements.Baseline, service, mode);
            cells.Change(Ranged<AccessChange>.Of(weights, people => AccessStatistics.Compare(today, access, people)), arrangements.Baseline);
        }
        if (mode == HeadlineMode && weights == Headline) cells.Equity(AccessStatistics.Equity(access, weights.Middle, _ranks));
    }

    private AccessCells CellsOf(string option, string service, string mode, AreaWeights weights) => new(book, Rows, option, service, _serviceNames[service], mode, weights);

    /// <summary>The usual thresholds, and those that criteria about this service ask for.</summary>
    private double[] Thresholds(string service) =>
    [
        .. AccessStatistics.DefaultThresholds
            .Concat(package.Rows<Criterion>().Where(criterion => criterion.Measure == Measure.PeopleBeyond && criterion.Service == service).Select(criterion => (double)criterion.ThresholdMinutes!.Value))
            .Distinct()
            .Order(),
    ];

    private void AddDetail(string option, string service)
    {
        var access = Access(option, service, HeadlineMode!);
        var baseline = arrangements[arrangements.Baseline].SitesOf(service).Count > 0 ? Access(arrangements.Baseline, service, HeadlineMode!) : null;
        var cells = CellsOf(option, service, HeadlineMode!, Headline!);
        foreach (var grouping in _groupings)
        {
            var slugs = grouping.Slugs();
            var changes = baseline is null ? [] : AccessStatistics.CompareByGroup(baseline, access, Headline!.Middle, grouping.GroupOf);
            var summaries = AccessStatistics.SummariseByGroup(access, Headline!.Middle, grouping.GroupOf);
            for (var i = 0; i < summaries.Count; i++)
            {
                GroupRows.Add(cells.Group(grouping, slugs[summaries[i].Group], summaries[i], changes.Count > 0 ? changes[i].Change : null));
            }
        }
        AddCatchments(cells, access);
        foreach (var point in AccessStatistics.Curve(access, Headline!.Middle, CurveMinutes)) Curve.Add(new AccessCurveRow(option, service, (int)point.Minutes, Rounding.ToDecimal(100 * point.Share, 4)));
        AddJourneys(option, service, access, baseline);
    }

    private void AddCatchments(AccessCells cells, ServiceAccess access)
    {
        var all = Ranged<IReadOnlyList<Catchment>>.Of(Headline!, people => AccessStatistics.Catchments(access, people));
        for (var i = 0; i < all.Middle.Count; i++) Catchments.Add(cells.Catchment(new Ranged<Catchment>(all.Middle[i], all.Low?[i], all.High?[i]), _siteNames[all.Middle[i].Site]));
    }

    private void AddJourneys(string option, string service, ServiceAccess access, ServiceAccess? baseline)
    {
        var areas = package.Rows<Area>();
        for (var i = 0; i < areas.Count; i++)
        {
            var minutes = access.Minutes[i];
            var before = baseline?.Minutes[i] ?? double.PositiveInfinity;
            Journeys.Add(new AreaJourneyRow(
                option,
                service,
                areas[i].Code,
                Rounding.ToDecimal(Headline!.Middle[i], 1),
                access.FindNearestSiteCode(i),
                double.IsFinite(minutes) ? Rounding.ToDecimal(minutes, 3) : null,
                double.IsFinite(minutes) && double.IsFinite(before) ? Rounding.ToDecimal(minutes - before, 3) : null));
        }
    }

    private void AddUnreached()
    {
        var areas = package.Rows<Area>();
        for (var i = 0; i < areas.Count; i++)
        {
            if (travel.Unreached.Contains(areas[i].Code)) Unreached.Add(new UnreachedAreaRow(areas[i].Code, areas[i].Name, Rounding.ToDecimal(Headline!.Middle[i], 1)));
        }
    }
}
