using System.Globalization;
using Chesil.Numerics;
using Chesil.Packages.Addresses;
using Chesil.Packages.Arrangements;
using Chesil.Packages.Results;
using Chesil.Packages.Tables;
using Chesil.SystemModel.Cells;
using Chesil.TravelTimes;

namespace Chesil.SystemModel.Travel;

/// <summary>Writes the statistics of journeys to one service, under one option, into the book and the table.</summary>
internal sealed class AccessCells(CellBook book, List<AccessRow> rows, string option, string service, string serviceName, string mode, AreaWeights weights)
{
    private const string NobodyReaches = "cannot be reached";

    private readonly Address[] _parts = [OptionArrangements.AddressOf(option, service), TravelTables.AddressOf(mode), AreaWeights.AddressOf(weights.Weighting.Code)];
    private readonly string _counted = $"Counted: {weights.Weighting.Name}.";

    public void Summary(Ranged<AccessSummary> summary)
    {
        var middle = summary.Middle;
        Minutes("mean-minutes", $"Mean journey to {serviceName}", middle.MeanMinutes, 4, Formulas.WeightedMeanMinutes);
        Minutes("median-minutes", $"Half of people reach {serviceName} within", middle.MedianMinutes, 1, Formulas.SpreadOfMinutes);
        Minutes("p90-minutes", $"90 in 100 people reach {serviceName} within", middle.P90Minutes, 1, Formulas.SpreadOfMinutes);
        Minutes("p95-minutes", $"95 in 100 people reach {serviceName} within", middle.P95Minutes, 1, Formulas.SpreadOfMinutes);
        Minutes("max-minutes", $"Longest journey to {serviceName}", middle.MaxMinutes, 1, Formulas.LongestMinutes);
        for (var i = 0; i < middle.Thresholds.Count; i++)
        {
            var threshold = i;
            var minutes = Text(middle.Thresholds[i].Minutes);
            People($"people-beyond-{minutes}", $"People more than {minutes} minutes from {serviceName}", summary, each => each.Thresholds[threshold].BeyondWeight, _parts);
        }
        People("people-unreachable", $"People who cannot reach {serviceName}", summary, each => each.UnreachableWeight, _parts);
    }

    public void Change(Ranged<AccessChange> change, string baseline)
    {
        Address[] parts = [.. _parts, OptionArrangements.AddressOf(baseline, service)];
        var middle = change.Middle;
        People("people-longer", $"People with a longer journey to {serviceName} than today", change, each => each.LongerWeight, parts);
        Number("mean-extra-minutes", $"Mean extra journey to {serviceName}, of those it is longer for", middle.MeanExtraMinutes, "minutes", 3, Formulas.MeanExtra, parts, "nobody travels longer");
        for (var i = 0; i < middle.MoreThan.Count; i++)
        {
            var extra = i;
            var minutes = Text(middle.MoreThan[i].Minutes);
            People($"people-extra-{minutes}", $"People with more than {minutes} extra minutes to {serviceName}", change, each => each.MoreThan[extra].Weight, parts);
        }
        People("people-cut-off", $"People who can reach {serviceName} today and could not", change, each => each.NewlyUnreachableWeight, parts);
        People("people-shorter", $"People with a shorter journey to {serviceName} than today", change, each => each.ShorterWeight, parts);
        Number("mean-change-minutes", $"Mean change in the journey to {serviceName}", middle.MeanChangeMinutes, "minutes", 3, Formulas.Change, parts, "nobody can travel both times");
    }

    public void Equity(AccessEquity equity)
    {
        if (equity.SlopeIndexMinutes is { } slope) Number("slope-index", $"Slope index of journeys to {serviceName}: least deprived less most deprived", slope, "minutes", 4, Formulas.SlopeIndex, [.. _parts, Evidence.Table<Area>()]);
        if (equity.Gini is { } gini) Number("gini", $"Gini coefficient of journeys to {serviceName}", gini, "", 5, Formulas.Gini, _parts);
        if (equity.Atkinson is { } atkinson) Number("atkinson", $"Atkinson index (0.5) of journeys to {serviceName}", atkinson, "", 5, Formulas.Atkinson, _parts);
    }

    public AccessGroupRow Group(AreaGrouping grouping, string slug, GroupAccess group, AccessChange? change)
    {
        var address = Address.Of("access", option, service, mode, weights.Weighting.Code, "by", grouping.Code, slug, "mean-minutes");
        book.Calculated(address, $"Mean journey to {serviceName}: {grouping.Name.ToLowerInvariant()} {group.Group}", group.Summary.MeanMinutes, "minutes", 3, Formulas.AreaGroupMean, [.. _parts, grouping.Evidence], NobodyReaches, note: _counted);
        return new AccessGroupRow(
            option,
            service,
            grouping.Code,
            group.Group,
            Rounding.ToDecimal(group.Summary.Weight, 1),
            group.Summary.MeanMinutes is { } mean ? Rounding.ToDecimal(mean, 6) : null,
            change?.MeanChangeMinutes is { } meanChange ? Rounding.ToDecimal(meanChange, 6) : null,
            Rounding.ToDecimal(change?.LongerWeight ?? 0, 1),
            address.Path);
    }

    public CatchmentRow Catchment(Ranged<Catchment> catchment, string siteName)
    {
        var middle = catchment.Middle;
        var address = Address.Of("access", option, service, mode, weights.Weighting.Code, "catchment", middle.Site);
        book.Calculated(address, $"People for whom {siteName} is the nearest site with {serviceName}", middle.Weight, "people", 0, Formulas.PeopleCounted, _parts, low: catchment.Low?.Weight, high: catchment.High?.Weight, note: _counted);
        return new CatchmentRow(option, service, middle.Site, Rounding.ToDecimal(middle.Weight, 1), Rounding.ToDecimal(100 * middle.Share, 4), address.Path);
    }

    private static string Text(double minutes) => minutes.ToString(CultureInfo.InvariantCulture);

    private void Minutes(string statistic, string label, double? minutes, int decimals, string formula) => Number(statistic, label, minutes, "minutes", decimals, formula, _parts, NobodyReaches);

    private void People<T>(string statistic, string label, Ranged<T> counted, Func<T, double> people, IReadOnlyList<Address> parts) where T : class =>
        Number(statistic, label, people(counted.Middle), "people", 0, Formulas.PeopleCounted, parts, low: counted.Low is { } low ? people(low) : null, high: counted.High is { } high ? people(high) : null);

    private void Number(string statistic, string label, double? value, string unit, int decimals, string formula, IReadOnlyList<Address> parts, string none = "none", double? low = null, double? high = null)
    {
        var address = AccessSection.AddressOf(option, service, mode, weights.Weighting.Code, statistic);
        book.Calculated(address, label, value, unit, decimals, formula, parts, none, low, high, _counted);
        var cell = book[address];
        rows.Add(new AccessRow(option, service, mode, weights.Weighting.Code, statistic, cell.Value, cell.Low, cell.High, unit, cell.Status, address.Path));
    }
}

/// <summary>A statistic of hidden counts at the middle of their ranges and, where any are hidden, at the lowest and the highest.</summary>
internal readonly record struct Ranged<T>(T Middle, T? Low, T? High) where T : class
{
    /// <summary>Works a statistic out from the people of each area.</summary>
    public static Ranged<T> Of(AreaWeights weights, Func<double[], T> statistic) =>
        new(statistic(weights.Middle), weights.HasRange ? statistic(weights.Low) : null, weights.HasRange ? statistic(weights.High) : null);
}
