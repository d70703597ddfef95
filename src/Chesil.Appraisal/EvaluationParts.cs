namespace Chesil.Appraisal;

/// <summary>An option in its place.</summary>
/// <param name="Rank">1 for the best; equal totals share a rank.</param>
/// <param name="Option">Key of the option.</param>
/// <param name="Total">Its total, in points.</param>
/// <param name="IsTied">True when another option has the same total.</param>
public sealed record RankedOption(int Rank, string Option, decimal Total, bool IsTied);

/// <summary>The difference between two options on one criterion.</summary>
/// <param name="Criterion">Key of the criterion.</param>
/// <param name="Points">Difference in value points, -100 to 100.</param>
/// <param name="WeightedPoints">The same times the weight: what it adds to, or takes from, the difference of the totals.</param>
public sealed record CriterionDifference(string Criterion, decimal Points, decimal WeightedPoints);

/// <summary>The difference between two options: a waterfall from one total to the other.</summary>
/// <param name="Option">Key of the option.</param>
/// <param name="Comparator">Key of the option it is compared with.</param>
/// <param name="TotalPoints">Total of the option less total of the comparator.</param>
/// <param name="ByCriterion">The parts, in the order of the criteria.</param>
public sealed record OptionDifference(
    string Option, string Comparator, decimal TotalPoints, IReadOnlyList<CriterionDifference> ByCriterion);

/// <summary>How far the options spread on one criterion. Comparators that cannot be preferred are left out.</summary>
/// <param name="Criterion">Key of the criterion.</param>
/// <param name="Lowest">The lowest value, in points.</param>
/// <param name="Highest">The highest value, in points.</param>
public sealed record CriterionSpread(string Criterion, decimal Lowest, decimal Highest)
{
    /// <summary>Below this the scale was drawn too wide for the options, or the options are much alike.</summary>
    public const decimal NarrowPoints = 20;

    /// <summary>Highest less lowest.</summary>
    public decimal Points => Highest - Lowest;

    /// <summary>False when every option has the same value: the criterion cannot change the order at any weight.</summary>
    public bool Discriminates => Points > 0;

    /// <summary>True when the options use less than 20 % of the scale, so that the weight counts for less than it seems to.</summary>
    public bool IsNarrow => Points < NarrowPoints;
}
