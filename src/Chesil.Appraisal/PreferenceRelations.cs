using Chesil.Appraisal.Orders;

namespace Chesil.Appraisal;

/// <summary>
/// What can be said of every pair of options without agreeing exact weights. "Necessarily at least as good" holds for every
/// weighting that fits what is agreed; "possibly at least as good" holds for at least one.
/// </summary>
/// <remarks>
/// Robust ordinal regression in its simplest form (Greco, Mousseau and Słowiński, EJOR 191(2) 2008). Weights that respect an
/// order are mixtures of "equal weight on the k most important criteria", so only those need trying: the partial means.
/// </remarks>
public sealed class PreferenceRelations
{
    private readonly bool[,] necessary;
    private readonly bool[,] possible;

    private PreferenceRelations(ValueTable table, Func<decimal[], (bool Necessary, bool Possible)> judge)
    {
        Table = table;
        var count = table.Options.Count;
        necessary = new bool[count, count];
        possible = new bool[count, count];
        var lead = new decimal[table.Criteria.Count];
        for (var a = 0; a < count; a++)
        {
            for (var b = 0; b < count; b++)
            {
                for (var j = 0; j < lead.Length; j++)
                    lead[j] = table[a, j] - table[b, j];
                (necessary[a, b], possible[a, b]) = judge(lead);
            }
        }
    }

    /// <summary>The values compared.</summary>
    public ValueTable Table { get; }

    /// <summary>The relations when nothing is agreed about the weights.</summary>
    /// <param name="table">The values.</param>
    public static PreferenceRelations UnderAnyWeights(ValueTable table)
    {
        ArgumentNullException.ThrowIfNull(table);
        return new PreferenceRelations(table, lead => (lead.All(d => d >= 0), lead.Any(d => d >= 0)));
    }

    /// <summary>The relations when the order of importance is agreed and nothing more.</summary>
    /// <param name="table">The values.</param>
    /// <param name="ranks">For each criterion its place: 1 or more, smaller weighs at least as much, equal weighs the same.</param>
    /// <exception cref="ArgumentException">The ranks are not as many as the criteria, or one is below 1.</exception>
    public static PreferenceRelations UnderImportanceOrder(ValueTable table, IReadOnlyList<int> ranks)
    {
        ArgumentNullException.ThrowIfNull(table);
        var order = ImportanceOrder.Of(ranks, int.MaxValue);
        if (ranks.Count != table.Criteria.Count)
            throw new ArgumentException("There must be one rank for each criterion.", nameof(ranks));
        return new PreferenceRelations(table, lead => JudgePartialSums(lead, order));
    }

    /// <summary>True when the first option is at least as good as the second for every weighting allowed.</summary>
    /// <param name="first">Index of the first option.</param>
    /// <param name="second">Index of the second option.</param>
    public bool IsNecessarilyAtLeastAsGood(int first, int second) => necessary[first, second];

    /// <summary>True when the first option is at least as good as the second for some weighting allowed.</summary>
    /// <param name="first">Index of the first option.</param>
    /// <param name="second">Index of the second option.</param>
    public bool IsPossiblyAtLeastAsGood(int first, int second) => possible[first, second];

    private static (bool Necessary, bool Possible) JudgePartialSums(decimal[] lead, ImportanceOrder order)
    {
        var (isNecessary, isPossible) = (true, false);
        var sum = 0m;
        var taken = 0;
        foreach (var end in order.GroupEnds)
        {
            for (; taken < end; taken++)
                sum += lead[order.Criteria[taken]];
            isNecessary &= sum >= 0;
            isPossible |= sum >= 0;
        }

        return (isNecessary, isPossible);
    }
}
