namespace Chesil.Appraisal;

/// <summary>
/// The additive evaluation of a table of values under a set of weights: total of option a = sum over criteria of w_j v_aj,
/// in points from 0 to 100.
/// </summary>
/// <remarks>Source: Keeney and Raiffa, Decisions with Multiple Objectives (1976), ch. 3: the additive value model.</remarks>
public sealed class Evaluation
{
    private readonly decimal[] numerators;

    private Evaluation(ValueTable table, Weights weights)
    {
        Table = table;
        Weights = weights;
        numerators = new decimal[table.Options.Count];
        for (var a = 0; a < numerators.Length; a++)
        {
            for (var j = 0; j < weights.Count; j++)
                numerators[a] += weights.Parts[j] * table[a, j];
        }

        Totals = Array.ConvertAll(numerators, n => n / weights.Whole);
        Ranking = Rank();
        LeaderIndex = table.GetOptionIndex(Ranking[0].Option);
        LeadIsTied = Ranking.Count > 1 && Ranking[1].Rank == 1;
    }

    /// <summary>The values evaluated.</summary>
    public ValueTable Table { get; }

    /// <summary>The weights used.</summary>
    public Weights Weights { get; }

    /// <summary>The total of each option, comparators too, in points, in the order of the table.</summary>
    public IReadOnlyList<decimal> Totals { get; }

    /// <summary>
    /// The options that can be preferred, the best first. Options with the same total share a rank, and the next rank skips
    /// (1, 2, 2, 4); inside a rank they are listed in ordinal order of their keys.
    /// </summary>
    public IReadOnlyList<RankedOption> Ranking { get; }

    /// <summary>The index of the first option in <see cref="Ranking"/>.</summary>
    public int LeaderIndex { get; }

    /// <summary>The key of the leader.</summary>
    public string Leader => Table.Options[LeaderIndex].Key;

    /// <summary>True when another option has the same total as the leader.</summary>
    public bool LeadIsTied { get; }

    /// <summary>Evaluates.</summary>
    /// <param name="table">Points, options x criteria. At least one option must be able to be preferred.</param>
    /// <param name="weights">A weight for each criterion of the table.</param>
    /// <exception cref="ArgumentException">The weights are not as many as the criteria, or every option is a comparator only.</exception>
    public static Evaluation Run(ValueTable table, Weights weights)
    {
        ArgumentNullException.ThrowIfNull(table);
        ArgumentNullException.ThrowIfNull(weights);
        if (weights.Count != table.Criteria.Count)
            throw new ArgumentException("There must be one weight for each criterion.", nameof(weights));
        if (table.Options.All(o => o.IsComparatorOnly))
            throw new ArgumentException("At least one option must be able to be preferred.", nameof(table));
        return new Evaluation(table, weights);
    }

    /// <summary>The points a criterion adds to the total of an option: w_j v_aj.</summary>
    /// <param name="option">Index of the option.</param>
    /// <param name="criterion">Index of the criterion.</param>
    public decimal Contribution(int option, int criterion) =>
        Weights.Parts[criterion] * Table[option, criterion] / Weights.Whole;

    /// <summary>How one option differs from another, criterion by criterion.</summary>
    /// <param name="option">Index of the option.</param>
    /// <param name="comparator">Index of the option it is compared with.</param>
    public OptionDifference Difference(int option, int comparator)
    {
        var byCriterion = new CriterionDifference[Weights.Count];
        for (var j = 0; j < byCriterion.Length; j++)
        {
            var points = Table[option, j] - Table[comparator, j];
            byCriterion[j] = new CriterionDifference(Table.Criteria[j], points, Weights.Parts[j] * points / Weights.Whole);
        }

        return new OptionDifference(
            Table.Options[option].Key, Table.Options[comparator].Key,
            (numerators[option] - numerators[comparator]) / Weights.Whole, byCriterion);
    }

    /// <summary>How every other option differs from the leader, in the order of the table.</summary>
    public IReadOnlyList<OptionDifference> ListDifferencesFromLeader() => ListDifferencesFrom(LeaderIndex);

    /// <summary>How every other option differs from business as usual; empty when that is not in the table.</summary>
    public IReadOnlyList<OptionDifference> ListDifferencesFromBusinessAsUsual() =>
        Table.FindBusinessAsUsual() is { } businessAsUsual ? ListDifferencesFrom(businessAsUsual) : [];

    /// <summary>How far the options that can be preferred spread on each criterion, with warnings.</summary>
    public IReadOnlyList<CriterionSpread> ListSpreads()
    {
        var contenders = Enumerable.Range(0, numerators.Length).Where(a => !Table.Options[a].IsComparatorOnly).ToArray();
        return
        [
            .. Enumerable.Range(0, Weights.Count).Select(j => new CriterionSpread(
                Table.Criteria[j], contenders.Min(a => Table[a, j]), contenders.Max(a => Table[a, j]))),
        ];
    }

    /// <summary>Sum of part x value: compared instead of totals, so that a tie is a tie.</summary>
    internal decimal Numerator(int option) => numerators[option];

    /// <summary>Indices of the options that can be preferred and do not lead, the best first.</summary>
    internal int[] Rivals() => [.. Ranking.Skip(1).Select(ranked => Table.GetOptionIndex(ranked.Option))];

    private OptionDifference[] ListDifferencesFrom(int comparator) =>
        [.. Enumerable.Range(0, numerators.Length).Where(a => a != comparator).Select(a => Difference(a, comparator))];

    private RankedOption[] Rank()
    {
        var order = Enumerable.Range(0, numerators.Length)
            .Where(a => !Table.Options[a].IsComparatorOnly)
            .OrderByDescending(a => numerators[a])
            .ThenBy(a => Table.Options[a].Key, StringComparer.Ordinal)
            .ToArray();
        var ranked = new RankedOption[order.Length];
        for (var k = 0; k < order.Length; k++)
        {
            var sharesAbove = k > 0 && numerators[order[k]] == numerators[order[k - 1]];
            var sharesBelow = k < order.Length - 1 && numerators[order[k]] == numerators[order[k + 1]];
            ranked[k] = new RankedOption(
                sharesAbove ? ranked[k - 1].Rank : k + 1, Table.Options[order[k]].Key, Totals[order[k]], sharesAbove || sharesBelow);
        }

        return ranked;
    }
}
