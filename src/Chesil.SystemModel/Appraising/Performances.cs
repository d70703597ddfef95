using Chesil.Packages;
using Chesil.Packages.Addresses;
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
internal sealed class Performances(ReviewPackage package, Scenarios scenarios, AccessSection access, CellBook book)
{
    private readonly ILookup<(string Criterion, string Option), Score> _scores = package.Rows<Score>().ToLookup(score => (score.Criterion, score.Option));

    /// <summary>Puts every score and given value into the book, and the mean of the scores.</summary>
    public void Add()
    {
        var panels = package.Rows<Panel>().ToDictionary(panel => panel.Code, panel => panel.Name, StringComparer.Ordinal);
        var names = package.Rows<Criterion>().ToDictionary(criterion => criterion.Code, criterion => criterion.Name, StringComparer.Ordinal);
        foreach (var score in package.Rows<Score>()) book.Add(ScoreCell(score, names[score.Criterion], panels[score.Panel]));
        foreach (var given in package.Rows<Performance>()) book.Add(GivenCell(given, names[given.Criterion]));
        foreach (var scores in _scores.OrderBy(group => group.Key.Criterion, StringComparer.Ordinal).ThenBy(group => group.Key.Option, StringComparer.Ordinal)) AddMean(scores, names[scores.Key.Criterion]);
    }

    /// <summary>The address of an option's performance on a criterion; null where there is none.</summary>
    public Address? Find(Criterion criterion, string option)
    {
        var address = criterion.Measure switch
        {
            Measure.Scored => MeanAddress(criterion.Code, option),
            Measure.Given => GivenAddress(criterion.Code, option),
            Measure.MeanMinutes => Journey(criterion, option, "mean-minutes"),
            Measure.P95Minutes => Journey(criterion, option, "p95-minutes"),
            Measure.PeopleBeyond => Journey(criterion, option, $"people-beyond-{criterion.ThresholdMinutes!.Value.ToString("0.####", System.Globalization.CultureInfo.InvariantCulture)}"),
            Measure.CapitalCost => CostSection.AddressOf(option, CostKind.Capital),
            Measure.RecurrentCost => CostSection.AddressOf(option, CostKind.Recurrent),
            Measure.BedsNeeded => DemandSection.BedsAddress(scenarios.Holder(option, criterion.Service!), criterion.Service!),
            _ => throw new ArgumentOutOfRangeException(nameof(criterion)),
        };
        return address is { } found && book.Has(found) && book[found].Value is not null ? found : null;
    }

    private Address? Journey(Criterion criterion, string option, string statistic) =>
        access is { HeadlineMode: { } mode, Headline: { } headline }
            ? AccessSection.AddressOf(scenarios.Holder(option, criterion.Service!), criterion.Service!, mode, headline.Weighting.Code, statistic)
            : null;

    private static Address MeanAddress(string criterion, string option) => Address.Of("performance", criterion, option);

    private static Address GivenAddress(string criterion, string option) => Address.Of("performance", criterion, option);

    private static Address ScoreAddress(Score score) => Address.Of("score", score.Criterion, score.Option, score.Panel, score.Scorer);

    private ResultCell ScoreCell(Score score, string criterion, string panel) => new()
    {
        Address = ScoreAddress(score),
        Label = $"A score for {criterion}",
        Kind = CellKind.Score,
        Value = score.Points,
        Unit = "points",
        Decimals = score.Points.Scale,
        Status = book[Evidence.Source(score.Source)].Status == FigureStatus.Illustrative ? FigureStatus.Illustrative : FigureStatus.Judged,
        AsAt = score.GivenOn,
        GivenBy = $"{panel}, {score.Scorer}",
        Parts = [Evidence.Source(score.Source)],
        Note = score.Reason,
    };

    private ResultCell GivenCell(Performance given, string criterion) => new()
    {
        Address = GivenAddress(given.Criterion, given.Option),
        Label = criterion,
        Kind = CellKind.Score,
        Value = given.Value,
        Low = given.Low,
        High = given.High,
        Unit = package.Rows<Criterion>().First(each => each.Code == given.Criterion).Unit,
        Decimals = given.Value.Scale,
        Status = given.Status,
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
            MeanAddress(scores.Key.Criterion, scores.Key.Option),
            criterion,
            panelMeans.Sum() / panelMeans.Length,
            "points",
            1,
            Formulas.PanelMean,
            [.. scores.Select(ScoreAddress)],
            note: $"{scores.Count()} scores by {panelMeans.Length} {(panelMeans.Length == 1 ? "panel" : "panels")}; panel means from {Printed.Number(panelMeans.Min(), 1)} to {Printed.Number(panelMeans.Max(), 1)}.");
    }
}
