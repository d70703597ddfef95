using System.Globalization;
using Chesil.Appraisal;
using Chesil.Packages;
using Chesil.Packages.Addresses;
using Chesil.Packages.Tables;
using Chesil.SystemModel.Cells;
using Chesil.Packages.Results;
using HurdleOutcome = Chesil.Packages.Tables.HurdleOutcome;
using OptionKind = Chesil.Packages.Tables.OptionKind;
using ValuePoint = Chesil.Packages.Tables.ValuePoint;

namespace Chesil.SystemModel.Appraising;

/// <summary>Hurdles, values, weights, totals and what would change the order, against the sealed framework.</summary>
internal sealed class AppraisalSection(ReviewPackage package, Performances performances, CellBook book)
{
    private readonly IReadOnlyList<Criterion> _criteria = package.Rows<Criterion>();
    private readonly Dictionary<string, ValueFunction> _functions = FunctionsOf(package);

    public AppraisalTables Tables { get; } = new();

    /// <summary>Options with some but not all performances, or with one outside a scale that refuses, and why they are left out.</summary>
    public List<string> LeftOut { get; } = [];

    public void Run()
    {
        new SiftCells(package, book, Tables).Add();
        if (package.Rows<Seal>() is not [.., var seal] || _criteria.Count == 0) return;

        new FrameworkCells(package, book, seal).Add();
        var (options, performance) = Complete();
        if (options.Count == 0) return;

        var table = new PerformanceTable([.. options.Select(Appraised)], [.. _criteria.Select(criterion => criterion.Code)], [.. _criteria.Select(criterion => _functions[criterion.Code])], performance);
        if (table.ToValues() is not ConvertPerformanceResult.Converted { Table: var values, Clipped: var clipped }) return;

        if (values.Options.All(option => option.IsComparatorOnly))
        {
            LeftOut.Add("No option is ranked: none has passed every hurdle.");
            return;
        }
        foreach (var set in package.Rows<WeightSet>())
        {
            var evaluation = Evaluation.Run(values, WeightsOf(package, set));
            var cells = new EvaluationCells(package, book, Tables, seal.Version, set, evaluation, table, clipped);
            cells.Add(performances);
        }
        foreach (var pair in Dominance.List(values)) AddDominance(seal.Version, pair);
    }

    public static Weights WeightsOf(ReviewPackage package, WeightSet set)
    {
        decimal[] given = [.. package.Rows<Weight>().Where(weight => weight.WeightSet == set.Code).Select(weight => weight.Given)];
        return (set.Method == WeightMethod.Swing ? SwingWeights.Normalise(given) : PercentWeights.Accept(given)).GetWeights();
    }

    /// <summary>The options that have a performance on every criterion, and those performances.</summary>
    private (List<Option> Options, decimal[,] Performance) Complete()
    {
        var complete = new List<(Option Option, decimal[] Performance)>();
        foreach (var option in package.Rows<Option>())
        {
            var found = _criteria.Select(criterion => performances.Find(criterion, option.Code)).ToList();
            string[] missing = [.. _criteria.Where((_, j) => found[j] is null).Select(criterion => criterion.Name)];
            string[] outside = [.. _criteria.Where((criterion, j) => found[j] is { } address && _functions[criterion.Code].ValueAt(book[address].Value!.Value).IsRefused).Select(criterion => criterion.Name)];
            if (missing.Length == 0 && outside.Length == 0) complete.Add((option, [.. found.Select(address => book[address!.Value].Value!.Value)]));
            else if (outside.Length > 0) LeftOut.Add($"Option {option.Code} is not ranked: its performance on {string.Join(", ", outside)} lies outside the fixed scale, which refuses it.");
            else if (_criteria.Any(criterion => criterion.Measure is Measure.Scored or Measure.Given && performances.Find(criterion, option.Code) is not null)) LeftOut.Add($"Option {option.Code} is not ranked: there is nothing yet on {string.Join(", ", missing)}.");
        }
        var performance = new decimal[complete.Count, _criteria.Count];
        for (var a = 0; a < complete.Count; a++)
        {
            for (var j = 0; j < _criteria.Count; j++) performance[a, j] = complete[a].Performance[j];
        }
        return ([.. complete.Select(each => each.Option)], performance);
    }

    private AppraisedOption Appraised(Option option)
    {
        // What failed a hurdle may be shown beside the others, but never leads.
        var failed = package.Rows<HurdleOutcome>().Any(outcome => outcome.Option == option.Code && outcome.Outcome != HurdleResult.Pass);
        return new AppraisedOption(option.Code, KindOf(option.Kind), failed);
    }

    internal static Chesil.Appraisal.OptionKind KindOf(OptionKind kind) => kind switch
    {
        OptionKind.BusinessAsUsual => Chesil.Appraisal.OptionKind.BusinessAsUsual,
        OptionKind.DoMinimum => Chesil.Appraisal.OptionKind.DoMinimum,
        OptionKind.Candidate => Chesil.Appraisal.OptionKind.Candidate,
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };

    private static Dictionary<string, ValueFunction> FunctionsOf(ReviewPackage package)
    {
        var points = package.Rows<ValuePoint>().ToLookup(point => point.Criterion);
        return package.Rows<Criterion>().ToDictionary(
            criterion => criterion.Code,
            criterion => ValueFunction.Define(
                [.. points[criterion.Code].Select(point => new Chesil.Appraisal.ValuePoint(point.Performance, point.Value))],
                criterion.Direction == Direction.MoreIsBetter ? ValueShape.Increasing : ValueShape.Decreasing,
                criterion.OutOfRange == OutOfRange.Clip ? OutOfRangeRule.Clip : OutOfRangeRule.Refuse).GetFunction(),
            StringComparer.Ordinal);
    }

    private void AddDominance(int version, Dominance pair)
    {
        var address = Address.Of("evaluation", version.ToString(CultureInfo.InvariantCulture), "dominance", pair.Dominant, pair.Dominated);
        Address[] parts = [.. new[] { pair.Dominant, pair.Dominated }.SelectMany(option => _criteria.Select(criterion => performances.Find(criterion, option)!.Value)).Distinct()];
        book.Worded(address, $"Option {pair.Dominant} against option {pair.Dominated}", "at least as good on every criterion, and better on one", Formulas.Dominance, parts);
        Tables.Dominance.Add(new DominanceRow(version, pair.Dominant, pair.Dominated, address.Path));
    }
}

/// <summary>The rows the appraisal adds to the tables of results.</summary>
internal sealed class AppraisalTables
{
    public List<TotalRow> Totals { get; } = [];
    public List<ContributionRow> Contributions { get; } = [];
    public List<WeightFlipRow> WeightFlips { get; } = [];
    public List<NearestFlipRow> NearestFlips { get; } = [];
    public List<ScoreFlipRow> ScoreFlips { get; } = [];
    public List<DominanceRow> Dominance { get; } = [];
    public List<SiftRow> Sift { get; } = [];
}
