using System.Globalization;
using Chesil.Numerics;
using Chesil.Packages.Addresses;
using Chesil.SystemModel.Cells;
using Chesil.Packages.Results;
using Chesil.TravelTimes;

namespace Chesil.SystemModel.Travel;

/// <summary>Writes the statistics of journeys to one service, under one option, into the book and the table.</summary>
internal sealed class AccessCells(CellBook book, List<AccessRow> rows, string option, string service, string serviceName, string mode, AreaWeights weights)
{
    private readonly Address[] _parts = [Scenarios.AddressOf(option, service), TravelTables.AddressOf(mode), AreaWeights.AddressOf(weights.Weighting.Code)];

    private string Counted => weights.Weighting.Name;

    public void Summary(AccessSummary middle, AccessSummary? low, AccessSummary? high)
    {
        Minutes("mean-minutes", $"Mean journey to {serviceName}", middle.MeanMinutes, Formulas.WeightedMeanMinutes);
        Minutes("median-minutes", $"Half of people reach {serviceName} within", middle.MedianMinutes, Formulas.SpreadOfMinutes);
        Minutes("p90-minutes", $"90 in 100 people reach {serviceName} within", middle.P90Minutes, Formulas.SpreadOfMinutes);
        Minutes("p95-minutes", $"95 in 100 people reach {serviceName} within", middle.P95Minutes, Formulas.SpreadOfMinutes);
        Minutes("max-minutes", $"Longest journey to {serviceName}", middle.MaxMinutes, Formulas.SpreadOfMinutes);
        for (var i = 0; i < middle.Thresholds.Count; i++)
        {
            var minutes = middle.Thresholds[i].Minutes.ToString(CultureInfo.InvariantCulture);
            People($"people-beyond-{minutes}", $"People more than {minutes} minutes from {serviceName}", middle.Thresholds[i].BeyondWeight, low?.Thresholds[i].BeyondWeight, high?.Thresholds[i].BeyondWeight);
        }
        People("people-unreachable", $"People who cannot reach {serviceName}", middle.UnreachableWeight, low?.UnreachableWeight, high?.UnreachableWeight);
    }

    public void Change(AccessChange change, string baseline)
    {
        Address[] parts = [.. _parts, Scenarios.AddressOf(baseline, service)];
        People("people-longer", $"People with a longer journey to {serviceName} than today", change.LongerWeight, parts: parts);
        Add("mean-extra-minutes", $"Mean extra journey to {serviceName}, of those it is longer for", change.MeanExtraMinutes ?? 0, "minutes", 3, Formulas.Change, parts);
        foreach (var extra in change.MoreThan)
        {
            var minutes = extra.Minutes.ToString(CultureInfo.InvariantCulture);
            People($"people-extra-{minutes}", $"People with more than {minutes} extra minutes to {serviceName}", extra.Weight, parts: parts);
        }
        People("people-shorter", $"People with a shorter journey to {serviceName} than today", change.ShorterWeight, parts: parts);
        Add("mean-change-minutes", $"Mean change in the journey to {serviceName}", change.MeanChangeMinutes ?? 0, "minutes", 3, Formulas.Change, parts);
    }

    public void Equity(AccessEquity equity)
    {
        if (equity.SlopeIndexMinutes is { } slope) Add("slope-index", $"Slope index of journeys to {serviceName}: least deprived less most deprived", slope, "minutes", 4, Formulas.SpreadOfMinutes, _parts);
        if (equity.Gini is { } gini) Add("gini", $"Gini coefficient of journeys to {serviceName}", gini, "", 5, Formulas.SpreadOfMinutes, _parts);
        if (equity.Atkinson is { } atkinson) Add("atkinson", $"Atkinson index (0.5) of journeys to {serviceName}", atkinson, "", 5, Formulas.SpreadOfMinutes, _parts);
    }

    public AccessGroupRow Group(AreaGrouping grouping, string slug, GroupAccess group, AccessChange? change)
    {
        var address = Address.Of("access", option, service, mode, weights.Weighting.Code, "by", grouping.Code, slug, "mean-minutes");
        book.Calculated(address, $"Mean journey to {serviceName}: {grouping.Name.ToLowerInvariant()} {group.Group}", group.Summary.MeanMinutes ?? double.PositiveInfinity, "minutes", 3, Formulas.AreaGroupMean, [.. _parts, Address.Of("table", "areas")]);
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

    public CatchmentRow Catchment(Catchment catchment)
    {
        var address = Address.Of("access", option, service, mode, weights.Weighting.Code, "catchment", catchment.Site);
        book.Calculated(address, $"People for whom {catchment.Site} is the nearest site with {serviceName}", catchment.Weight, "people", 0, Formulas.PeopleCounted, _parts);
        return new CatchmentRow(option, service, catchment.Site, Rounding.ToDecimal(catchment.Weight, 1), Rounding.ToDecimal(100 * catchment.Share, 4), address.Path);
    }

    private void Minutes(string statistic, string label, double? minutes, string formula) =>
        Add(statistic, label, minutes ?? double.PositiveInfinity, "minutes", statistic == "mean-minutes" ? 4 : 1, formula, _parts);

    private void People(string statistic, string label, double people, double? low = null, double? high = null, IReadOnlyList<Address>? parts = null) =>
        Add(statistic, label, people, "people", 0, Formulas.PeopleCounted, parts ?? _parts, low, high);

    private void Add(string statistic, string label, double value, string unit, int decimals, string formula, IReadOnlyList<Address> parts, double? low = null, double? high = null)
    {
        var address = AccessSection.AddressOf(option, service, mode, weights.Weighting.Code, statistic);
        book.Calculated(address, label, value, unit, decimals, formula, parts, low, high, $"Counted: {Counted}.");
        var cell = book[address];
        rows.Add(new AccessRow(option, service, mode, weights.Weighting.Code, statistic, cell.Value, cell.Low, cell.High, unit, cell.Status, address.Path));
    }
}
