using System.Globalization;
using Chesil.Packages.Schemas;
using Chesil.Packages.Tables;

namespace Chesil.Packages.Checks;

/// <summary>Each set of weights covers every criterion and can be turned into shares of one.</summary>
internal sealed class WeightChecks : PackageCheck
{
    private const int MostDecimals = 6;

    public override IReadOnlyList<TableSchema> Reads { get; } = [TableSchema.Of<Criterion>(), TableSchema.Of<WeightSet>(), TableSchema.Of<Weight>()];

    public override IEnumerable<PackageProblem> Run(ReviewPackage package)
    {
        var sets = package.Rows<WeightSet>();
        var weights = package.Rows<Weight>().ToLookup(weight => weight.WeightSet);
        if (sets.Count > 0 && sets.Count(set => set.IsHeadline) is var headlines and not 1)
        {
            yield return At(package, sets[^1], "is_headline", $"{headlines} headline sets", "exactly one set marked true", "Mark the set that headlines use.");
        }
        foreach (var set in sets)
        {
            Weight[] given = [.. weights[set.Code]];
            foreach (var missing in package.Rows<Criterion>().Where(criterion => given.All(weight => weight.Criterion != criterion.Code)))
            {
                yield return At(package, set, "code", $"no weight for {missing.Code}", "a weight for every criterion; 0 for one that does not count", $"Add a row for {set.Code} and {missing.Code} to tables/weights.csv.");
            }
            foreach (var problem in Sums(package, set, given)) yield return problem;
        }
    }

    private static IEnumerable<PackageProblem> Sums(ReviewPackage package, WeightSet set, Weight[] given)
    {
        var what = set.Method == WeightMethod.Swing ? "swing" : "percentage";
        foreach (var weight in given.Where(weight => weight.Given < 0))
        {
            yield return At(package, weight, "given", weight.Given.ToString(CultureInfo.InvariantCulture), $"a {what} of 0 or more", $"A {what} cannot be negative; turn the criterion's direction round instead.");
        }
        foreach (var weight in given.Where(weight => weight.Given != Math.Round(weight.Given, MostDecimals)))
        {
            yield return At(package, weight, "given", weight.Given.ToString(CultureInfo.InvariantCulture), $"at most {MostDecimals} decimals", "Round it: nobody judges a weight more finely.");
        }
        if (given.Length == 0) yield break;

        var sum = given.Sum(weight => weight.Given);
        if (set.Method == WeightMethod.Percent && sum != 100)
        {
            yield return At(package, given[^1], "given", string.Create(CultureInfo.InvariantCulture, $"percentages of {set.Code} that sum to {sum}"), "a sum of 100", "Correct the percentages, or use swings, which need no sum.");
        }
        if (set.Method == WeightMethod.Swing && given.All(weight => weight.Given <= 0))
        {
            yield return At(package, given[^1], "given", $"swings of {set.Code} that are all zero", "at least one swing above 0; the most important is 100", "Give the most important swing 100 and the others in proportion.");
        }
        else if (set.Method == WeightMethod.Swing && given.Max(weight => weight.Given) is var largest and not 100)
        {
            yield return At(package, given[^1], "given", string.Create(CultureInfo.InvariantCulture, $"a largest swing of {largest} in {set.Code}"), "100 for the most important swing", "The weights are the same either way; check that no swing was left out.", Severity.Warning);
        }
    }
}
