using System.Globalization;
using Chesil.Packages.Schemas;
using Chesil.Packages.Tables;

namespace Chesil.Packages.Checks;

/// <summary>Each criterion has what its measure needs, and a value function that fits its direction.</summary>
internal sealed class FrameworkChecks : PackageCheck
{
    public override IReadOnlyList<TableSchema> Reads { get; } = [TableSchema.Of<Criterion>(), TableSchema.Of<ValuePoint>()];

    public override IEnumerable<PackageProblem> Run(ReviewPackage package)
    {
        var points = package.Rows<ValuePoint>().ToLookup(point => point.Criterion);
        foreach (var criterion in package.Rows<Criterion>())
        {
            if (criterion.Measure is Measure.MeanMinutes or Measure.P95Minutes or Measure.PeopleBeyond or Measure.BedsNeeded && criterion.Service is null)
            {
                yield return At(package, criterion, "service", "nothing", "the service whose journeys or beds are measured", "Name the service.");
            }
            if (criterion.Measure is Measure.PeopleBeyond && criterion.ThresholdMinutes is null)
            {
                yield return At(package, criterion, "threshold_minutes", "nothing", "the minutes beyond which people are counted", "Fill in the threshold.");
            }
            foreach (var problem in ValueFunction(package, criterion, [.. points[criterion.Code]])) yield return problem;
        }
    }

    private static IEnumerable<PackageProblem> ValueFunction(ReviewPackage package, Criterion criterion, IReadOnlyList<ValuePoint> points)
    {
        if (points.Count < 2)
        {
            yield return At(package, criterion, "code", string.Create(CultureInfo.InvariantCulture, $"{points.Count} points of a value function"), $"at least two in tables/value_points.csv for {criterion.Code}", "Give the two ends of the fixed scale, with values 0 and 100.");
            yield break;
        }
        if (points.All(point => point.Value == points[0].Value))
        {
            yield return At(package, points[^1], "value", string.Create(CultureInfo.InvariantCulture, $"{points[0].Value} at every point"), "values that differ", "A scale on which everything is worth the same tells no options apart; give its two ends different values.");
        }
        var isRising = criterion.Direction == Direction.MoreIsBetter;
        for (var i = 1; i < points.Count; i++)
        {
            if (isRising ? points[i].Value >= points[i - 1].Value : points[i].Value <= points[i - 1].Value) continue;
            yield return At(package, points[i], "value", string.Create(CultureInfo.InvariantCulture, $"{points[i].Value} after {points[i - 1].Value}"), isRising ? "values that never fall, since more is better" : "values that never rise, since less is better", "Correct the value, or the direction of the criterion.");
        }
    }
}
