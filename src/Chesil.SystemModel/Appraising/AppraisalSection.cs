using System.Globalization;
using Chesil.Appraisal;
using Chesil.Packages;
using Chesil.Packages.Addresses;
using Chesil.Packages.Results;
using Chesil.Packages.Tables;
using Chesil.SystemModel.Cells;
using OptionKind = Chesil.Packages.Tables.OptionKind;
using ValuePoint = Chesil.Packages.Tables.ValuePoint;

namespace Chesil.SystemModel.Appraising;

/// <summary>Hurdles, values, weights, totals and what would change the order, against the sealed framework.</summary>
internal sealed class AppraisalSection(ReviewPackage package, Performances performances, CellBook book)
{
    private readonly IReadOnlyList<Criterion> _criteria = package.Rows<Criterion>();
    private readonly Dictionary<string, ValueFunction> _functions = FunctionsOf(package);

    public AppraisalTables Tables { get; } = new();

    /// <summary>What a reader should know about options that are not ranked, and why.</summary>
    public List<string> Warnings { get; } = [];

    public void Run()
    {
        var notCleared = new SiftCells(package, book, Tables).Add();
        if (_criteria.Count == 0) return;
        if (package.Rows<Seal>() is not [.., var seal])
        {
            Warnings.Add("No option is ranked: the framework is not sealed yet.");
            return;
        }

        new FrameworkCells(package, book, seal).Add();
        if (performances.Outdated is var outdated and > 0) Warnings.Add($"{outdated} scores and values were given for an earlier version of the framework and do not count.");
        var (options, performance) = Complete();
        if (options.Count == 0) return;

        // What failed a hurdle may be shown beside the others, but never leads.
        AppraisedOption[] appraised = [.. options.Select(option => new AppraisedOption(option.Code, KindOf(option.Kind), notCleared.Contains(option.Code)))];
        var table = new PerformanceTable(appraised, [.. _criteria.Select(criterion => criterion.Code)], [.. _criteria.Select(criterion => _functions[criterion.Code])], performance);
        if (table.ToValues() is not ConvertPerformanceResult.Converted { Table: var values, Clipped: var clipped }) throw new InvalidOperationException("A refused performance was let through.");

        foreach (var pair in Dominance.List(values)) AddDominance(seal.Version, pair);
        if (appraised.All(option => option.IsComparatorOnly))
        {
            Warnings.Add("No option is ranked: none has passed every hurdle.");
            return;
        }
        foreach (var set in package.Rows<WeightSet>())
        {
            var evaluation = Evaluation.Run(values, WeightsOf(package, set));
            new EvaluationCells(package, book, Tables, seal.Version, set, evaluation, table, clipped).Add(performances);
        }
    }

    private static Weights WeightsOf(ReviewPackage package, WeightSet set)
    {
        decimal[] given = [.. package.Rows<Weight>().Where(weight => weight.WeightSet == set.Code).Select(weight => weight.Given)];
        return (set.Method == WeightMethod.Swing ? SwingWeights.Normalise(given) : PercentWeights.Accept(given)).GetWeights();
    }

    /// <summary>The options that have a performance on every criterion, and those performances.</summary>
    private (List<Option> Options, decimal[,] Performance) Complete()
    {
        var complete = new List<(Option Option, decimal[] Performance)>();
        foreach (var option in package.Rows<Option>().Where(IsAppraised))
        {
            var found = _criteria.Select(criterion => performances.Find(criterion, option.Code) is { } address ? book[address].Value : null).ToList();
            string[] missing = [.. _criteria.Where((_, j) => found[j] is null).Select(criterion => criterion.Name + (performances.FindReason(criterion, option.Code) is { } reason ? $" ({reason})" : ""))];
            string[] outside = [.. _criteria.Where((criterion, j) => found[j] is { } value && _functions[criterion.Code].ValueAt(value).IsRefused).Select(criterion => criterion.Name)];
            if (missing.Length > 0) Warnings.Add($"Option {option.Code} is not ranked: there is nothing yet on {string.Join(", ", missing)}.");
            if (outside.Length > 0) Warnings.Add($"Option {option.Code} is not ranked: its performance on {string.Join(", ", outside)} lies outside the fixed scale, which refuses it.");
            if (missing.Length + outside.Length == 0) complete.Add((option, [.. found.Select(value => value!.Value)]));
        }
        var performance = new decimal[complete.Count, _criteria.Count];
        for (var a = 0; a < complete.Count; a++)
        {
            for (var j = 0; j < _criteria.Count; j++) performance[a, j] = complete[a].Performance[j];
        }
        return ([.. complete.Select(each => each.Option)], performance);
    }

    /// <summary>
    /// Whether somebody put an option to this framework: it has a score or a value. A framework that asks for none, only
    /// for what the model works out, is for every option that has any of it.
    /// </summary>
    private bool IsAppraised(Option option)
    {
        var asked = _criteria.Where(criterion => criterion.Measure is Measure.Scored or Measure.Given).ToList();
        return (asked.Count > 0 ? asked : _criteria).Any(criterion => performances.Find(criterion, option.Code) is not null);
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
        book.Worded(address, $"{OptionNames.Of(package)[pair.Dominant]} against {OptionNames.Of(package)[pair.Dominated]}", "at least as good on every criterion, and better on one", Formulas.Dominance, parts);
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
