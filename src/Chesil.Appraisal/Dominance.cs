namespace Chesil.Appraisal;

/// <summary>One option that is at least as good as another on every criterion and better on at least one.</summary>
/// <param name="Dominant">Key of the better option.</param>
/// <param name="Dominated">Key of the other.</param>
public sealed record Dominance(string Dominant, string Dominated)
{
    /// <summary>Every such pair, comparators too, in the order of the table. No weights are needed.</summary>
    /// <param name="table">The values.</param>
    public static IReadOnlyList<Dominance> List(ValueTable table)
    {
        ArgumentNullException.ThrowIfNull(table);
        var pairs = new List<Dominance>();
        for (var a = 0; a < table.Options.Count; a++)
        {
            for (var b = 0; b < table.Options.Count; b++)
            {
                if (a != b && Holds(table, a, b))
                    pairs.Add(new Dominance(table.Options[a].Key, table.Options[b].Key));
            }
        }

        return pairs;
    }

    private static bool Holds(ValueTable table, int a, int b)
    {
        var better = false;
        for (var j = 0; j < table.Criteria.Count; j++)
        {
            if (table[a, j] < table[b, j])
                return false;
            better |= table[a, j] > table[b, j];
        }

        return better;
    }
}
