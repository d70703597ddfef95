using System.Globalization;
using Chesil.Packages;
using Chesil.Packages.Addresses;
using Chesil.Packages.Arrangements;
using Chesil.Packages.Tables;
using Chesil.SystemModel.Cells;
using Chesil.SystemModel.Demand;
using Chesil.SystemModel.Money;
using Chesil.SystemModel.Travel;

namespace Chesil.SystemModel.Appraising;

/// <summary>
/// Finds how each option performs on each criterion: what panels scored, what a reference group gave, or what the model
/// worked out. The cell found is the part a contribution names, so a total opens to its scores in three steps.
/// </summary>
internal sealed class Performances(ReviewPackage package, OptionArrangements arrangements, AccessSection access, CellBook book)
{
    private readonly int _version = package.Rows<Seal>() is [.., var seal] ? seal.Version : 0;

    /// <summary>How many scores and values were given for an earlier version of the framework, and so do not count.</summary>
    public int Outdated => package.Rows<Score>().Count(score => score.SealVersion != _version) + package.Rows<Performance>().Count(given => given.SealVersion != _version);

    /// <summary>Puts every score and given value for the sealed framework into the book, and the mean of the scores.</summary>
    public void Add()
    {
        var panels = package.Rows<Panel>().ToDictionary(panel => panel.Code, panel => panel.Name, StringComparer.Ordinal);
        var criteria = package.Rows<Criterion>().ToDictionary(criterion => criterion.Code, StringComparer.Ordinal);
        var current = package.Rows<Score>().Where(score => score.SealVersion == _version).ToList();
        foreach (var score in current) book.Add(ScoreCell(score, criteria[score.Criterion].Name, panels[score.Panel]));
        foreach (var given in package.Rows<Performance>().Where(given => given.SealVersion == _version)) book.Add(GivenCell(given, criteria[given.Criterion]));
        foreach (var scores in current.GroupBy(score => (score.Criterion, score.Option))) AddMean(scores, criteria[scores.Key.Criterion].Name);
    }

    /// <summary>The address of an option's performance on a criterion; null where there is none.</summary>
    public Address? Find(Criterion criterion, string option) => At(criterion, option) is { } address && book.Has(address) && book[address].Value is not null ? address : null;

    /// <summary>Why an option has no performance on a criterion: the words that stand in its place, if any do.</summary>
    public string? FindReason(Criterion criterion, string option) => At(criterion, option) is { } address && book.Has(address) ? book[address].Text : null;

    private Address? At(Criterion criterion, string option) => criterion.Measure switch
    {
        Measure.Scored or Measure.Given => PerformanceAddress(criterion.Code, option),
        Measure.MeanMinutes => Journey(criterion, option, "mean-minutes"),
        Measure.P95Minutes => Journey(criterion, option, "p95-minutes"),
        Measure.PeopleBeyond => Journey(criterion, option, "people-beyond-" + ((double)criterion.ThresholdMinutes!.Value).ToString(CultureInfo.InvariantCulture)),
        Measure.CapitalCost => CostSection.AddressOf(option, CostKind.Capital),
        Measure.RecurrentCost => CostSection.AddressOf(option, CostKind.Recurrent),
        Measure.BedsNeeded => DemandSection.BedsAddress(arrangements.Holder(option, criterion.Service!), criterion.Service!),
        _ => throw new ArgumentOutOfRangeException(nameof(criterion)),
    };

    private Address? Journey(Criterion criterion, string option, string statistic) =>
        access is { HeadlineMode: { } mode, Headline: { } headline }
            ? AccessSection.AddressOf(arrangements.Holder(option, criterion.Service!), criterion.Service!, mode, headline.Weighting.Code, statistic)
            : null;

    private static Address PerformanceAddress(string criterion, string option) => Address.Of("performance", criterion, option);

    private static Address ScoreAddress(Score score) => Address.Of("score", score.Criterion, score.Option, score.Panel, score.Scorer);

    private ResultCell ScoreCell(Score score, string criterion, string panel) => new()
    {
        Address = ScoreAddress(score),
        Label = $"A score for {criterion}",
        Kind = CellKind.Score,
        Value = score.Points,
        Unit = "points",
        Decimals = score.Points.Scale,
        Status = book.Judged(Evidence.Source(score.Source)),
        AsAt = score.GivenOn,
        GivenBy = $"{panel}, {score.Scorer}",
        Parts = [Evidence.Source(score.Source)],
        Note = score.Reason,
    };

    private ResultCell GivenCell(Performance given, Criterion criterion) => new()
    {
        Address = PerformanceAddress(given.Criterion, given.Option),
        Label = criterion.Name,
        Kind = CellKind.Score,
        Value = given.Value,
        Low = given.Low,
        High = given.High,
        Unit = criterion.Unit,
        Decimals = given.Value.Scale,
        Status = book[Evidence.Source(given.Source)].Status == FigureStatus.Illustrative ? FigureStatus.Illustrative : given.Status,
        AsAt = given.GivenOn,
        GivenBy = given.GivenBy,
        Parts = [Evidence.Source(given.Source)],
        Note = given.Reason,
    };

    private void AddMean(IGrouping<(string Criterion, string Option), Score> scores, string criterion)
    {
        // Each panel counts once, however many of its members came.
        decimal[] panelMeans = [.. scores.GroupBy(score => score.Panel, StringComparer.Ordinal).OrderBy(panel => panel.Key, StringComparer.Ordinal).Select(panel => panel.Sum(score => score.Points) / panel.Count())];
        book.Calculated(
            PerformanceAddress(scores.Key.Criterion, scores.Key.Option),
            criterion,
            panelMeans.Sum() / panelMeans.Length,
            "points",
            1,
            Formulas.PanelMean,
            [.. scores.Select(ScoreAddress)],
            note: $"{scores.Count()} {(scores.Count() == 1 ? "score" : "scores")} by {panelMeans.Length} {(panelMeans.Length == 1 ? "panel" : "panels")}; panel means from {Printed.Number(panelMeans.Min(), 1)} to {Printed.Number(panelMeans.Max(), 1)}.");
    }
}
