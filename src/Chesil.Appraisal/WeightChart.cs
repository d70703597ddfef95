namespace Chesil.Appraisal;

/// <summary>The total of an option as the weight of one criterion runs from 0 to 1: a straight line.</summary>
/// <param name="Option">Key of the option.</param>
/// <param name="TotalAtZero">Its total when the criterion weighs nothing, in points.</param>
/// <param name="TotalAtOne">Its total when the criterion weighs everything: its value on the criterion.</param>
public sealed record WeightLine(string Option, decimal TotalAtZero, decimal TotalAtOne)
{
    /// <summary>The total at a weight.</summary>
    /// <param name="weight">Weight of the criterion, 0 to 1.</param>
    public decimal TotalAt(decimal weight) => TotalAtZero + (TotalAtOne - TotalAtZero) * weight;
}

/// <summary>Where two lines meet.</summary>
/// <param name="First">Key of the option that comes first in the table.</param>
/// <param name="Second">Key of the other.</param>
/// <param name="Weight">The weight at which they are level, 0 to 1.</param>
/// <param name="Total">The total they share there, in points.</param>
public sealed record WeightCrossing(string First, string Second, decimal Weight, decimal Total);

/// <summary>
/// The weight line chart of one criterion, the other weights being rescaled in proportion: a line for every option
/// (comparators too) and the points where lines meet.
/// </summary>
/// <param name="Criterion">Key of the criterion.</param>
/// <param name="Weight">Its weight now, as a share of 1: where to draw the marker.</param>
/// <param name="Lines">A line for each option, in the order of the table.</param>
/// <param name="Crossings">Every meeting of two different lines, by weight and then in the order of the table.</param>
public sealed record WeightChart(
    string Criterion, decimal Weight, IReadOnlyList<WeightLine> Lines, IReadOnlyList<WeightCrossing> Crossings)
{
    /// <summary>Draws the chart of a criterion; null when it carries all the weight, so that there is nothing to rescale.</summary>
    /// <param name="evaluation">The evaluation.</param>
    /// <param name="criterion">Index of the criterion.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such criterion.</exception>
    public static WeightChart? Find(Evaluation evaluation, int criterion)
    {
        ArgumentNullException.ThrowIfNull(evaluation);
        var (table, weights) = (evaluation.Table, evaluation.Weights);
        ArgumentOutOfRangeException.ThrowIfNegative(criterion);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(criterion, weights.Count);

        var restOfWeight = weights.Whole - weights.Parts[criterion];
        if (restOfWeight == 0)
            return null;

        var atZero = new decimal[table.Options.Count];
        for (var a = 0; a < atZero.Length; a++)
        {
            for (var i = 0; i < weights.Count; i++)
            {
                if (i != criterion)
                    atZero[a] += weights.Parts[i] * table[a, i];
            }
        }

        var crossings = new List<WeightCrossing>();
        for (var a = 0; a < atZero.Length; a++)
        {
            for (var b = a + 1; b < atZero.Length; b++)
            {
                var gapAtZero = atZero[a] - atZero[b];
                var gapAtOne = (table[a, criterion] - table[b, criterion]) * restOfWeight;
                var apart = gapAtZero > 0 && gapAtOne > 0 || gapAtZero < 0 && gapAtOne < 0;
                if (apart || gapAtZero == 0 && gapAtOne == 0)
                    continue;
                var weight = gapAtZero / (gapAtZero - gapAtOne);
                var start = atZero[a] / restOfWeight;
                crossings.Add(new WeightCrossing(
                    table.Options[a].Key, table.Options[b].Key, weight, start + (table[a, criterion] - start) * weight));
            }
        }

        return new WeightChart(
            table.Criteria[criterion],
            weights.Share(criterion),
            [.. atZero.Select((sum, a) => new WeightLine(table.Options[a].Key, sum / restOfWeight, table[a, criterion]))],
            [.. crossings.OrderBy(crossing => crossing.Weight)]);
    }
}
