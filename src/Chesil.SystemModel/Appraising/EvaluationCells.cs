using System.Globalization;
using Chesil.Appraisal;
using Chesil.Packages;
using Chesil.Packages.Addresses;
using Chesil.Packages.Results;
using Chesil.Packages.Tables;
using Chesil.SystemModel.Cells;

namespace Chesil.SystemModel.Appraising;

/// <summary>Writes one evaluation, under one set of weights, into the book and the tables.</summary>
internal sealed class EvaluationCells(
    ReviewPackage package,
    CellBook book,
    AppraisalTables tables,
    int version,
    WeightSet set,
    Evaluation evaluation,
    PerformanceTable performance,
    IReadOnlyList<OutOfRangeCell> clipped)
{
    private readonly IReadOnlyList<Criterion> _criteria = package.Rows<Criterion>();
    private readonly Dictionary<string, string> _names = package.Rows<Criterion>().ToDictionary(criterion => criterion.Code, criterion => criterion.Name, StringComparer.Ordinal);
    private readonly Dictionary<string, string> _options = OptionNames.Of(package);
    private readonly Address _root = RootOf(version, set);

    /// <summary>The headline evaluation is at evaluation/1; other sets of weights at evaluation/1/weights/their-name.</summary>
    public static Address RootOf(int version, WeightSet set)
    {
        var root = Address.Of("evaluation", version.ToString(CultureInfo.InvariantCulture));
        return set.IsHeadline ? root : root.With("weights", set.Code);
    }

    public void Add(Performances performances)
    {
        for (var j = 0; j < _criteria.Count; j++) AddWeight(j);
        for (var a = 0; a < evaluation.Table.Options.Count; a++) AddTotal(a, performances);
        foreach (var option in evaluation.Table.Options) AddRank(option);
        AddLead();
        foreach (var flip in WeightFlip.List(evaluation)) AddWeightFlip(flip);
        foreach (var flip in NearestFlip.List(evaluation)) AddNearestFlip(flip);
        foreach (var flip in ScoreFlip.List(evaluation, performance)) tables.ScoreFlips.Add(new ScoreFlipRow(version, set.Code, flip.Criterion, flip.Rival, evaluation.Leader, Tidy(flip.Points), flip.CanChangeOrderAlone, Tidy(flip.FlipPerformance)));
    }

    private static decimal? Tidy(decimal? value) => value is { } number ? Math.Round(number, 6, MidpointRounding.AwayFromZero) : null;

    private static decimal Tidy(decimal value) => Math.Round(value, 6, MidpointRounding.AwayFromZero);

    private Address WeightAddress(string criterion) => _root.With("weight", criterion);

    private Address TotalAddress(string option) => _root.With("option", option, "total");

    private Address ContributionAddress(string option, string criterion) => _root.With("option", option, "criterion", criterion);

    private void AddWeight(int criterion)
    {
        var code = _criteria[criterion].Code;
        book.Calculated(WeightAddress(code), $"Weight of {_criteria[criterion].Name}", evaluation.Weights.Percent(criterion), "%", 2, Formulas.NormalisedWeight,
            [FrameworkCells.GivenWeightAddress(version, set.Code, code), .. _criteria.Where(each => each.Code != code).Select(each => FrameworkCells.GivenWeightAddress(version, set.Code, each.Code))]);
    }

    private void AddTotal(int option, Performances performances)
    {
        var key = evaluation.Table.Options[option].Key;
        for (var j = 0; j < _criteria.Count; j++) AddContribution(option, j, performances);
        book.Calculated(TotalAddress(key), $"Total: {_options[key]}", evaluation.Totals[option], "points", 2, Formulas.WeightedSum, [.. _criteria.Select(criterion => ContributionAddress(key, criterion.Code))], note: $"Weights: {set.Name}.");
    }

    private void AddRank(AppraisedOption option)
    {
        var address = _root.With("option", option.Key, "rank");
        var rank = evaluation.Ranking.FirstOrDefault(ranked => ranked.Option == option.Key)?.Rank;
        Address[] parts = [.. evaluation.Table.Options.Select(each => TotalAddress(each.Key))];
        if (rank is { } place) book.Calculated(address, $"Rank: {_options[option.Key]}", (decimal)place, "", 0, Formulas.Rank, parts);
        else book.Worded(address, $"Rank: {_options[option.Key]}", "not ranked: shown for comparison", Formulas.Rank, parts);
        var total = book[TotalAddress(option.Key)];
        tables.Totals.Add(new TotalRow(version, set.Code, option.Key, Tidy(total.Value!.Value), rank, set.IsHeadline, total.Status, total.Address.Path));
    }

    private void AddContribution(int option, int criterion, Performances performances)
    {
        var key = evaluation.Table.Options[option].Key;
        var code = _criteria[criterion].Code;
        var performed = performances.Find(_criteria[criterion], key)!.Value;
        var value = evaluation.Table[option, criterion];
        var isClipped = clipped.Any(cell => cell.Option == key && cell.Criterion == code);
        var address = ContributionAddress(key, code);
        book.Calculated(address, $"{_criteria[criterion].Name}: {_options[key]}", evaluation.Contribution(option, criterion), "points", 2, Formulas.Contribution, [performed, WeightAddress(code)],
            note: $"{Printed.WithUnit(book[performed])} is worth {Printed.Number(value, 1)} on the fixed scale{(isClipped ? ", the end of it" : "")}; weight {Printed.Number(evaluation.Weights.Percent(criterion), 2)}%.");
        if (set.IsHeadline)
        {
            book.Calculated(address.With("value"), $"Value of {_criteria[criterion].Name}: {_options[key]}", value, "points", 1, Formulas.ValueOnScale, [performed, FrameworkCells.CriterionAddress(version, code)],
                note: isClipped ? "The performance lies outside the fixed scale and counts as its end." : null);
        }
        tables.Contributions.Add(new ContributionRow(version, set.Code, key, code, performance[option, criterion], _criteria[criterion].Unit, Tidy(value), isClipped, Tidy(evaluation.Weights.Percent(criterion)), Tidy(evaluation.Contribution(option, criterion)), address.Path));
    }

    private void AddLead()
    {
        if (evaluation.Ranking is not [var first, var second, ..]) return;
        book.Calculated(_root.With("lead"), $"Lead of {_options[first.Option]} over {_options[second.Option]}", first.Total - second.Total, "points", 2, Formulas.Lead, [TotalAddress(first.Option), TotalAddress(second.Option)]);
    }

    private void AddWeightFlip(WeightFlip flip)
    {
        var address = _root.With("weight-flip", flip.Criterion, flip.Rival);
        var label = $"Weight of {_names[flip.Criterion]} at which {_options[flip.Rival]} draws level with {_options[evaluation.Leader]}";
        Address[] parts = [TotalAddress(evaluation.Leader), TotalAddress(flip.Rival), WeightAddress(flip.Criterion)];
        if (flip.FlipWeight is { } weight) book.Calculated(address, label, 100 * weight, "%", 2, Formulas.WeightFlip, parts, note: $"It is {Printed.Number(100 * flip.Weight, 2)}% now.");
        else book.Worded(address, label, flip.Outcome == WeightFlipOutcome.AlwaysLevel ? "level at every weight" : "at no weight", Formulas.WeightFlip, parts);
        tables.WeightFlips.Add(new WeightFlipRow(version, set.Code, flip.Criterion, flip.Rival, evaluation.Leader, Tidy(100 * flip.Weight), Tidy(100 * flip.FlipWeight), flip.Light.ToString().ToLowerInvariant(), address.Path));
    }

    private void AddNearestFlip(NearestFlip flip)
    {
        var address = _root.With("nearest-flip", flip.Rival);
        var label = $"Least weight that must move for {_options[flip.Rival]} to draw level with {_options[evaluation.Leader]}";
        Address[] parts = [TotalAddress(evaluation.Leader), TotalAddress(flip.Rival)];
        const string Never = "no weights make them level";
        var found = flip as NearestFlip.Found;
        if (found is not null) book.Calculated(address, label, 100 * found.Shift, "%", 2, Formulas.NearestFlip, parts, note: Moves(found, criterion => _names[criterion]));
        else book.Worded(address, label, Never, Formulas.NearestFlip, parts);
        tables.NearestFlips.Add(new NearestFlipRow(version, set.Code, flip.Rival, evaluation.Leader, Tidy(100 * found?.Shift), found is null ? Never : Moves(found, criterion => criterion), address.Path));
    }

    private static string Moves(NearestFlip.Found flip, Func<string, string> name) =>
        string.Join("; ", flip.Moves.Select(move => $"{Printed.Number(100 * move.Amount, 2)}% from {name(move.FromCriterion)} to {name(move.ToCriterion)}"));
}
