namespace Chesil.Appraisal.Orders;

/// <summary>Criteria sorted into groups of equal importance, the most important group first.</summary>
internal sealed class ImportanceOrder
{
    private readonly int[] criteria;
    private readonly int[] groupEnds;

    private ImportanceOrder(int[] criteria, int[] groupEnds)
    {
        this.criteria = criteria;
        this.groupEnds = groupEnds;
    }

    /// <summary>Criterion indices, the most important first, in their own order inside a group.</summary>
    public ReadOnlySpan<int> Criteria => criteria;

    /// <summary>For each group, how many criteria it and the groups before it hold.</summary>
    public ReadOnlySpan<int> GroupEnds => groupEnds;

    public static ImportanceOrder Of(IReadOnlyList<int> ranks, int mostCriteria)
    {
        ArgumentNullException.ThrowIfNull(ranks);
        if (ranks.Count == 0)
            throw new ArgumentException("At least one criterion must be ranked.", nameof(ranks));
        if (ranks.Count > mostCriteria)
            throw new ArgumentException($"At most {mostCriteria} criteria can be ranked.", nameof(ranks));
        if (ranks.Any(rank => rank < 1))
            throw new ArgumentException("Ranks start at 1.", nameof(ranks));

        var criteria = Enumerable.Range(0, ranks.Count).OrderBy(j => ranks[j]).ThenBy(j => j).ToArray();
        var groupEnds = new List<int>();
        for (var k = 1; k <= criteria.Length; k++)
        {
            if (k == criteria.Length || ranks[criteria[k]] != ranks[criteria[k - 1]])
                groupEnds.Add(k);
        }

        return new ImportanceOrder(criteria, [.. groupEnds]);
    }

    /// <summary>
    /// Gives each criterion the mean of the parts of the places its group covers, all of them enlarged alike so that they
    /// stay whole numbers.
    /// </summary>
    public decimal[] ShareWithinPlaces(ReadOnlySpan<long> byPlace)
    {
        var enlargement = WholeNumbers.LeastCommonMultiple(groupEnds.Zip(groupEnds.Prepend(0), (end, start) => end - start));
        var parts = new decimal[criteria.Length];
        var start = 0;
        foreach (var end in groupEnds)
        {
            var sum = 0L;
            for (var place = start; place < end; place++)
                sum += byPlace[place];
            for (var place = start; place < end; place++)
                parts[criteria[place]] = sum * (enlargement / (end - start));
            start = end;
        }

        return parts;
    }
}
